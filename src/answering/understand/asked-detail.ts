import type { AskedDetail, Aspect } from "./question.ts";

const DETAILS: AskedDetail[] = [
  {
    kind: "money",
    name: { zh: "经费或金额", en: "any amount of money" },
    asks: /预算(?!收入|绩效|执行|管理)|金额|罚款|罚金|多少钱|花费|(?:要|得|会|共|总共|准备|打算)?花(?:了|掉|去)?(?:多少|几)|[几多][十百千]?[万亿](?!人)|多少[万亿](?!人)|费用|经费|(?:伙食|餐|保教|托管|住宿|报名|培训|书本|学杂|水电|校服|考试|会员|门票)费|租金|押金|津贴|资金(?:是|有|要|多少|来源)|投资(?:额|多少)|投入多少|奖金|工资|薪|待遇多少|学费|餐费|收费|票价|房价|价格|造价|几块钱|多少元|(?:补助|补贴)(?:标准|多少|几)|(?:每人|每生|一人|每个孩子)(?:每年|每月|一年|一个月)?(?:补助|补贴)|\b(?:budgets?|cost|costs|prices?|salar(?:y|ies)|wages?|pay|paid|prepaid|fees?|tuition|fund(?:ing|s|ed)?|spend|spending|spent|how much money|money|prize money|allowances?|rents?|deposits?|bonus(?:es)?|fines?|penalt(?:y|ies)|(?:what|which|how (?:much|big|large|high)(?: a| is the| are the)?) subsid(?:y|ies)|subsid(?:y|ies) (?:amount|rate|level|per|a ))\b/i,
    says: /\d\s*(?:万|亿)?元|元\/|百分之.{1,4}经费/,
  },
  {
    kind: "place",
    name: { zh: "地点", en: "a location" },
    asks: /(?<![写划定卡挂放排归列算属])(?<![,，、\s]\s?|[这那的]个?事情?儿?|内容|规定|要求|说法|提法|原话|表述)在哪(?:里|儿|个(?:地方|街道|镇|小区)|些地方)?(?!些?(?:一|几|个)?(?:章|项|条|部分|任务))|建哪(?:里|儿)|哪些街道|哪个街道|哪条(?:街|路)|地点|场馆在|具体(?:位置|地址)|选址|地址|\b(?:(?<![,;–—-]\s?)where (?:will|is|are|exactly|do(?! we| you| they| i\b)|can|should|to|does(?! (?:it|this|the plan|the document)\b))(?! (?:the plan|you|they|we|it) (?:mention|say|write|put|list|cover|state))|which streets?|what (?:street|address|location)|address(?:es)?|located|venues?)\b/i,
    says: /街道.{0,10}(?:建|设)|位于|地址|选址在/,
  },
  {
    kind: "date",
    name: { zh: "具体日期", en: "a date" },
    asks: /几月几[号日]|(?:比赛|活动|开工|完工|举办|培训|开学|考试)(?:的)?(?:日期|时间)|日期|时间[?？。]?$|(?<!第)几号(?!任务)|截止(?:时间|日期)?|时限|期限|完工|竣工时间|(?:啥时候|哪一?天|哪个月|几月份?|什么时候|何时)(?!提|写|说|讲)|几点|多会儿|开放时间|营业时间|开门|\b(?:when (?:will|is|are|does|do|did)|what (?:date|day|time|month)|dates? (?:of|for)|which (?:day|month|date)|deadlines?|due date|due|by when|(?:opening|working|business) hours|timetables?|schedules?)\b/i,
    says: /\d{1,2}月|年底|上半年|下半年|季度|学期(?:初|末)|\d{1,2}[:：点]/,
  },
  {
    kind: "area",
    name: { zh: "面积", en: "an area" },
    asks: /占地|面积(?:是|有|多大|多少)|多大面积|多少(?:亩|平方?米?)|\b(?:how big|how large|hectares?|square met(?:re|er)s?|acres?|floor area|site area)\b/i,
    says: /\d\s*(?:万)?(?:亩|平方米|公顷)/,
  },
  {
    kind: "contractor",
    name: { zh: "承建或供应单位", en: "a contractor" },
    asks: /哪家(?:公司|企业|单位)|施工(?:方|单位)|承建|中标|供应商|设计师|\b(?:architects?|designers?|which (?:company|contractor|firm)|contractor|supplier|who is building)\b/i,
    says: /由.{2,12}(?:公司|企业)(?:承建|负责|施工)/,
  },
  {
    kind: "contact",
    name: { zh: "联系方式", en: "contact details" },
    asks: /(?<!诈骗)电话(?!诈骗|骗)|手机号|联系(?:人|方式)|邮箱|微信号|\b(?:(?:tele)?phone(?! (?:scam|fraud))|e-?mail address|contact (?:person|details|number))\b/i,
    says: /电话|邮箱/,
  },
  {
    kind: "procedure",
    name: { zh: "报名或办理的方式", en: "how to apply" },
    asks: /(?:怎么|如何|怎样|在哪|哪里)(?:可以|能|去)?(?:报名|申请|办理|报考|登记|申报|考(?![核评虑察]))|(?:报名|申请|办理|申报)(?:方式|条件|流程|手续|材料|入口)|\bhow (?:to|(?:do|can|should) (?:i|we|you|one|people|parents)) (?:apply|register|enrol|enroll|sign up|qualify)\b/i,
    says: /报名方式|申请条件|办理流程|申报条件|(?:可|应)(?:向|到|在).{2,20}(?:申请|报名|申报|办理)/,
  },
  {
    kind: "person",
    name: { zh: "人员姓名", en: "anyone by name" },
    asks: /(?:局长|主任|校长|书记|科长|处长|区长|市长|领导|老板|负责人|教练|队长|冠军|老板|园长|馆长)(?:是|叫)谁|谁(?:是|当)(?:.{0,6})(?:局长|主任|校长|书记|科长|处长|区长|市长)|(?:老板|局长|园长|馆长)[?？。]*$|谁(?:来)?(?:定|制定|批准|审批|评选|评审)的?[?？]?$|\b(?:who(?:'s| is| are) (?:the )?(?:\w+ ){0,3}(?:head(?: ?(?:teacher|master|mistress))?|director|mayor|minister|principal|chief|president|secretary|manager|boss|leader|coach|player|captain|champion|winner))\b/i,
    says: /(?!)/,
  },
  {
    kind: "names",
    name: { zh: "具体名单", en: "the names" },
    asks: /名单|\bnames? of (?:the |all )?(?:\w+ ){0,4}\w+s\b|\bby name\b/i,
    says: /、[^、,，。;；]{2,14}等/,
  },
];

/** "How is prepaid tuition kept safe" asks for a way, and money is only what it is about. */
const ASKS_A_WAY =
  /(?:怎么|如何|怎样)(?:防|管|监管|监督|规范|治理?|查|处理|约束|保障)|\bhow (?:is|are|do|does|will|can|should)\b.{0,60}\b(?:prevent\w*|supervis\w+|monitor\w*|controll?\w*|regulat\w+|protect\w*|punish\w*|kept)\b|\bhow .{0,40}\bis spent and\b/i;

/** The detail a question asks for (money, a place, a date …), or null; who answers for a task and how far it is are none. */
export function askedDetail(question: string, aspect: Aspect): AskedDetail | null {
  const isLedgers = aspect === "owner" || aspect === "progress" || aspect === "last_update";
  return (
    DETAILS.find(
      ({ kind, asks }) =>
        asks.test(question) &&
        (kind !== "money" || !ASKS_A_WAY.test(question)) &&
        (!isLedgers || kind === "contact" || kind === "money"),
    ) ?? null
  );
}
