/** Economy, industry and trade: set phrases of official Chinese and what English calls them. */
export const ECONOMY = `
  地区生产总值: GDP; gross domestic product; regional output | 国内生产总值: GDP; gross domestic product
  一般公共预算收入: general public budget revenue; government revenue; fiscal revenue
  财政收入: fiscal revenue; government revenue | 固定资产投资: fixed asset investment | 投资: investment
  招商引资: attract investment; investment promotion | 外资: foreign investment; foreign capital
  实际使用外资: foreign investment; foreign capital used; actual use of foreign capital | 外贸: foreign trade
  进出口: imports and exports; foreign trade | 出口: exports | 跨境电商: cross-border e-commerce
  电商: e-commerce; online shopping | 电子商务: e-commerce | 自贸试验区: free trade zone; pilot free trade zone
  经开区: economic development zone | 开发区: development zone | 产业园: industrial park | 园区: park; zone
  产业链: industrial chain; supply chain | 产业集群: industrial cluster
  民营经济: private economy; private sector; private businesses | 民营企业: private companies; private enterprises
  国企: state-owned enterprises; state companies | 国资国企: state-owned assets and enterprises
  国企改革: reform of state-owned enterprises | 中小企业: small and medium enterprises; SMEs; small firms
  小微企业: small and micro businesses | 专精特新: specialised and innovative; specialised small firms
  小巨人: little giant firms | 单项冠军: single-product champion; niche champion
  龙头企业: leading enterprise; leading company | 链主: chain leader; leading company | 上市: listing; go public; IPO
  经营主体: business entities; businesses | 市场主体: market entities; businesses | 个体工商户: self-employed businesses
  制造业: manufacturing | 先进制造业: advanced manufacturing | 装备制造: equipment manufacturing
  汽车产业: car industry; automobile industry | 新能源汽车: new energy vehicles; electric vehicles; electric cars
  智能网联汽车: intelligent connected vehicles; smart cars; self-driving | 自动驾驶: autonomous driving; self-driving
  航空航天: aerospace; aviation | 大飞机: large aircraft | 生物医药: biomedicine; pharmaceuticals | 石化: petrochemical
  绿色石化: green petrochemicals | 新材料: new materials | 集成电路: integrated circuit; chips | 半导体: semiconductor; chips
  芯片: chips; semiconductor | 光芯片: optical chips | 新型储能: new energy storage | 储能: energy storage
  新质生产力: new quality productive forces | 战略性新兴产业: strategic emerging industries | 未来产业: future industries
  现代服务业: modern services | 服务业: service industry; services | 生产性服务业: producer services | 平台经济: platform economy
  金融: finance | 科技金融: technology finance | 普惠金融: inclusive finance | 绿色金融: green finance | 数字金融: digital finance
  数字人民币: digital yuan; digital currency; e-CNY | 上市公司: listed companies | 债务: debt
  化债: debt resolution; resolving debt | 融资: financing; funding | 保险: insurance | 税收: tax; taxes; taxation
  减税: tax cuts; tax breaks | 抵免: tax credit; tax breaks | 税务: tax | 消费: consumption; spending
  提振消费: boost consumption; boost spending | 以旧换新: trade-in; trade in old goods | 消费中心: consumption centre
  免税店: duty-free shop | 会展: exhibitions; conventions | 文旅: culture and tourism | 旅游: tourism | 内需: domestic demand
  需求: demand | 创新: innovation | 科技创新: scientific and technological innovation; science and technology
  科技成果转化: commercialisation of research; technology transfer
  成果转化: commercialisation of research; technology transfer | 技术合同: technology contract
  技术合同成交额: technology contract turnover; value of technology contracts | 成交额: turnover; transaction volume
  实验室: laboratory | 联合实验室: joint laboratory | 重点实验室: key laboratory | 院士: academician | 专利: patent
  知识产权: intellectual property | 科技园: science park | 科创: science and technology innovation; tech startups
  孵化: incubation; incubator | 基金: fund | 中试: pilot testing; pilot production | 量子: quantum
  脑机接口: brain-computer interface | 合成生物: synthetic biology | 京津冀: Beijing-Tianjin-Hebei
  京津冀协同发展: Beijing-Tianjin-Hebei coordinated development | 粤港澳大湾区: Greater Bay Area | 大湾区: Greater Bay Area
  一带一路: Belt and Road | 雄安新区: Xiong'an New Area | 非首都功能疏解: moving non-capital functions out of Beijing
  区域协调: regional coordination | 新型城镇化: urbanisation | 乡村振兴: rural revitalisation
`;
