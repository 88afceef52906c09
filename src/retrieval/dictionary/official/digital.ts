/** Digital government and technology: set phrases of official Chinese and what English calls them. */
export const DIGITAL = `
  数字化: digitalisation; digital; go digital | 数字化转型: digital transformation; digital upgrade
  数字政府: digital government | 数字经济: digital economy | 数字社会: digital society
  数字乡村: digital villages; digital countryside | 智慧城市: smart city | 智慧农业: smart agriculture; smart farming
  智慧: smart; intelligent | 智能: intelligent; smart | 智能化: intelligent; smart | 数智化: digital and intelligent; smart
  人工智能: artificial intelligence; AI | 大模型: large model; large language model; AI model
  具身智能: embodied intelligence; embodied AI | 机器人: robot; robotics | 低空经济: low-altitude economy; drones
  低空产业: low-altitude industry; low-altitude economy; drones | 低空: low-altitude; drones
  无人机: drone; unmanned aircraft | 算力: computing power | 数据中心: data centre
  智算中心: intelligent computing centre; AI computing centre | 东数西算: channelling computing resources westward
  区块链: blockchain | 物联网: Internet of Things; IoT | 云计算: cloud computing | 政务云: government cloud
  工业互联网: industrial internet | 软件: software | 电子信息: electronic information; electronics
  超高清: ultra HD; ultra high definition; UHD; 4K | 超高清视频: ultra HD video | 机顶盒: set-top box | 有线电视: cable TV
  虚拟现实: virtual reality | 北斗: BeiDou; satellite navigation | 卫星: satellite | 互联网: internet | 互联网+: internet plus
  双千兆: gigabit; gigabit networks; broadband | 光网: fibre; fibre network
  数据要素: data as a factor; data elements; data market | 公共数据: public data | 数据共享: data sharing | 数据开放: open data
  数据条例: data regulation; data law | 数据标注: data labelling; data annotation | 数据交易所: data exchange
  数据安全: data security; data protection | 个人信息保护: personal information protection; privacy
  网络安全: cybersecurity; network security; internet safety; cyber security | 密码: cryptography; encryption; password
  电子印章: electronic seal; e-seal; digital seal | 身份认证: identity authentication | 电子证照: electronic licences
  一卡通: all-in-one card | 掌上办: mobile services; on your phone | 自助服务: self-service | 数字孪生: digital twin
  数字家庭: digital home; smart home | 数字创意: digital creative | 动漫: animation; comics | 电子竞技: e-sports
  游戏产业: gaming industry | 数字人才: digital talent | 数字技术工程师: digital technology engineer
  电信诈骗: telecom fraud; phone scam; scams | 诈骗: fraud; scam | 监测预警: monitoring and early warning
  可信数据空间: trusted data space | 开源: open source | 操作系统: operating system | 鸿蒙: HarmonyOS | 专家库: expert pool
  链式改造: chain-style upgrade; digital upgrade of firms | 单点登录: single sign-on | 电子卷宗: electronic case files
  数字法院: digital court | 检察: procuratorate; prosecutors | 法院: court | 通关: customs clearance
  口岸: port; border crossing; customs | 海关: customs | 港澳居民: Hong Kong and Macao residents | 通行证: travel permit
  跨境: cross-border | 游艇: yacht
`;
