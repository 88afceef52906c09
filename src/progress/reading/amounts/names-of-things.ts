/** Ends of names of places and bodies: where or by whom, not what. */
const PLACE_END =
  /(?:街道?|镇|乡|村|区|城|路|园|园区|社区|小区|片区|校|院|中学|小学|学校|幼儿园|大学|中心|局|科|处|站|馆|办|部|公司|集团|协会|俱乐部|委|组|老师|主任|科长|那边|这边|方面)$/u;
/** Right before a number these may only be where it is; 保洁站3处 and 发函学校30所 tell what is counted. */
const PLACE_BY_NUMBER =
  /(?:街道?|镇|乡|村|城|社区|小区|园区|片区|开发区|科室|街道办|公司|协会|俱乐部|老师|主任|科长|那边|这边|方面)$/u;

/** What a unit counts is called, in general: 篮球场, 健身路径 and 苑点 are counted in 处. */
const GENERAL: Record<string, RegExp> = {
  处: /[小社园街]区|设施|器材|设备|场地?|馆|房|公园|乐园|驿站|步道|绿道|路径|广场|中心|项目|场所|基地|苑|点位?|园|角|区|站|台|池|墙/gu,
  名: /人员|学员|教员|教练员?|老师|教师|骨干|干部|同志|人才|领队|裁判员|指导员|工作者|[男女]性?|持证|合格/gu,
  项次: /广场舞|活动|赛事|[竞比]赛|(?:邀请|公开|联|锦标|对抗|友谊|选拔|表演|挑战|争霸|擂台|循环|淘汰)?赛|大会|运动会|展演|展示|表演|健步走|徒步|跑步?|操|舞蹈?|节|项目|大众|趣味|趣/gu,
  所: /学校|单位|中小学|[中小]学校?|高中|初中|幼儿园|职校|校|公办|民办|国办|园/gu,
  间: /教室|工坊|室|房|馆/gu,
  项: /课题|普查|技能|项目|研究|测试|筛查|检查/gu,
  个: /集团|学校|小学|中学|幼儿园|校|项目|园|基地|中心|教育|公办|民办/gu,
};
/** Sports, and plain words for the kind of a thing or of people. */
const KINDS =
  /[足篮排网门羽毛乒乓台橄榄棒垒高尔夫曲棍藤手冰壶]+球|太极[拳剑]?|广场舞|健身[气操]?|气功|八段锦|瑜伽|武术|拳击|跆拳道|柔道|摔跤|击剑|射[箭击]|轮滑|滑[板冰雪]|游泳|跳[绳操水]|踢?毽子?|健步|徒步|骑行|自行车|攀岩|登山|龙舟|舞龙|舞狮|象棋|围棋|棋牌?|桥牌|田径|体操|广播[体操]*|马拉松|长跑|夜跑|迷你|拔河|飞镖|单双?杠|双杠|体育|运动|游乐|休闲|活动|多功能|综合|标准|智能|智慧|数字化?|室[内外]|户外|露天|小型|中型|大型|微型|笼式|气膜|小区|园区|机关|单位|职业|技工|交流|塑胶|社区|街区|口袋|城市|乡村|农村|百姓|群众性?|全民|公共|便民|儿童|少儿|青少年|青年|老年|亲子|职工|妇女|残疾人|一线|基层|退休|专职|兼职|国家级|[一二三]级|初级|中级|高级|优秀|先进|示范|样板|精品|品牌|邻里|街镇|端午|中秋|国庆|春节|元旦|各类|各种|名|等/gu;
/** 泰达街篮球场: where it is, before what it is. */
const LEADING_PLACE =
  /^\p{Script=Han}{2,5}(?:街道?|镇|乡|村|社区|小区|公园|园区|开发区|新城|路|道|里)(?=\p{Script=Han}{2})/u;
/** 汉沽一中, 大港六小, 泰达二幼: proper names. */
const NUMBERED_SCHOOL = /^\p{Script=Han}{2,6}第?[一二三四五六七八九十\d□]+[中小幼]$/u;

/** What is left of Han words once general names of what `unit` counts, sports and kinds are taken out: "" for none. */
export function withoutGeneralNames(words: string, unit: string): string {
  const general = GENERAL[unit];
  return (general === undefined ? words : words.replace(general, " ")).replace(KINDS, " ");
}

/** The words without the name of a place they begin with. */
export function withoutLeadingPlace(words: string): string {
  return words.replace(LEADING_PLACE, "");
}

/** Whether words may name only where or by whom; `byNumber` where they stand right before the number. */
export function isPlace(words: string, byNumber: boolean): boolean {
  return (byNumber ? PLACE_BY_NUMBER : PLACE_END).test(words) || NUMBERED_SCHOOL.test(words);
}
