/** Government, Party and administration: set phrases of official Chinese and what English calls them. */
export const GOVERNING = `
  牵头: lead; in charge | 统筹: coordinate; overall planning | 督办: follow up; supervise | 督查: inspection; supervision
  督导: inspection; supervision; oversight | 督导检查: inspection; inspections
  考核: assessment; appraisal; performance review | 述职评议: performance review; report on duties
  台账: ledger; register; records | 清单: list; checklist | 负面清单: negative list | 实施方案: implementation plan
  行动方案: action plan | 行动计划: action plan | 实施意见: implementation guidelines; opinions
  实施细则: detailed rules; implementing rules | 管理办法: administrative measures; rules; regulations
  暂行办法: interim measures; provisional rules | 工作方案: work plan | 工作要点: work plan; priorities
  专项行动: campaign; special operation | 专项整治: crackdown; special rectification; campaign
  专项治理: crackdown; special rectification; campaign | 攻坚: tackle; campaign
  长效机制: long-term mechanism; lasting mechanism | 体制机制: system; institutional mechanism | 试点: pilot; trial
  示范: model; demonstration | 示范校: model school; demonstration school | 先进校: outstanding school; advanced school
  整改: rectification; correction; fix problems | 排查: inspection; screening; check | 隐患: hidden danger; hazard; risk
  应急: emergency | 应急预案: emergency plan; contingency plan | 应急处置: emergency response | 应急演练: emergency drill
  应急管理: emergency management | 信访: petitions; complaints | 信访积案: unresolved petitions; old complaints
  政务公开: open government; transparency of government | 信息公开: disclosure; transparency; open information
  政务服务: government services; public services; administrative services
  便民服务: services for the public; convenience services | 热线: hotline; helpline | 一网通办: one-stop online services
  一网统管: unified online management | 跨省通办: cross-province services | 一件事: one-stop service; single matter
  高效办成一件事: one-stop services; getting things done efficiently
  放管服: streamlining administration; cutting red tape; deregulation | 行政审批: administrative approval; permits
  市场准入: market access | 营商环境: business environment | 监管: regulation; supervision; oversight
  属地管理: local responsibility | 网格化: grid management | 形式主义: formalities; red tape | 官僚主义: bureaucracy; red tape
  减负: reduce burdens; lighten workload | 不作为: inaction; doing nothing; failing to act
  廉政: clean government; integrity; anti-corruption | 廉洁: clean; integrity; free of corruption
  清廉: clean; integrity; free of corruption | 反腐倡廉: anti-corruption; fighting corruption
  从严治党: strict Party governance; Party discipline | 党风廉政: Party conduct; clean government
  中央八项规定: eight-point rules; frugality rules | 领导班子: leadership; leadership team | 干部: officials; cadres
  干部队伍: officials; cadres | 年轻干部: young officials | 党建: Party building; Party work
  党组织: Party organisations; Party branches | 基层党组织: grassroots Party branches
  主体责任: responsibility; accountability | 意识形态: ideology | 统战: united front
  宣传教育: publicity; education campaign; awareness | 工青妇: trade unions; youth league; women's federation
  工会: trade union | 少先队: Young Pioneers | 法治: rule of law; law | 普法: legal education; law awareness
  依法行政: administration by law | 执法: enforcement; law enforcement | 专家委员会: expert committee; panel of experts
  领导小组: leading group; steering group | 联席会议: joint meeting; joint conference; inter-agency meeting
  指导咨询委员会: steering advisory committee; advisory board | 召集人: convener; chair | 经费: funding; funds; budget
  专项资金: earmarked funds; special funds | 财政投入: public funding; government spending | 奖补: subsidies; grants
  补贴: subsidy; allowance | 预算: budget | 内部审计: internal audit | 绩效: performance | 档案: archives; records
  保密: confidentiality; secrecy | 政府购买服务: government procurement of services; outsourcing
  人才引进: talent recruitment; attracting talent | 引进人才: recruit talent; attract talent
  高层次人才: high-level talent; top talent | 紧缺: shortage; in short supply | 培训班: training course; workshop
  轮训: rotation training; training in turns | 轮岗: rotation | 挂职: secondment; temporary posting | 编制: staffing
  职称: professional title | 民族宗教: ethnic and religious affairs | 港澳台: Hong Kong, Macao and Taiwan
  东西部协作: east-west cooperation; western regions | 对口支援: paired assistance; partner assistance
  受援地区: aided regions; partner regions | 结对帮扶: pairing; paired assistance; partner | 民主评议: democratic appraisal
  群众反映强烈: public complaints | 漠视侵害群众利益: harming public interests
`;
