/** A detail that a question asks for and that only a clause of that kind can give. */
export type AskedDetail = { name: { zh: string; en: string }; asks: RegExp; says: RegExp };

const DETAILS: AskedDetail[] = [
  {
    name: { zh: "经费或金额", en: "money" },
    asks: /预算|多少钱|花费|花多少|经费(?:是|有|要|多少|怎么来)|资金(?:是|有|要|多少)|投资(?:额|多少)|投入多少|奖金|工资|薪|待遇多少|学费|收费(?:标准|多少)|票价|房价|价格|几块钱|多少元|补助(?:标准|多少)|\b(?:budgets?|cost|costs|price|prices|salar(?:y|ies)|wages?|pay|paid|fees?|tuition|fund(?:ing|s)?|spend|spending|spent|how much money|prize money|bonus(?:es)?|subsid(?:y|ies) (?:amount|rate))\b/i,
    says: /\d\s*(?:万|亿)?元|元\/|百分之.{1,4}经费/,
  },
  {
    name: { zh: "地点", en: "a location" },
    asks: /在哪(?:里|儿|个(?:地方|街道|镇|小区))?|哪些街道|哪个街道|哪条(?:街|路)|具体(?:位置|地点|地址)|选址|地址|\b(?:where (?:will|is|are|exactly)|which streets?|what (?:street|address|location)|address(?:es)?|located)\b/i,
    says: /街道.{0,10}(?:建|设)|位于|地址|选址在/,
  },
  {
    name: { zh: "具体日期", en: "a date" },
    asks: /几月几[号日]|几号|哪一?天|哪个月|几月份?|什么时候|何时|几点|多会儿|\b(?:when (?:will|is|are|does|do|did)|what (?:date|day|time|month)|which (?:day|month|date)|deadline|due date)\b/i,
    says: /\d{1,2}月|年底|上半年|下半年|季度|学期(?:初|末)|\d{1,2}[:：点]/,
  },
  {
    name: { zh: "面积", en: "an area" },
    asks: /占地|面积(?:是|有|多大|多少)|多大面积|多少(?:亩|平方?米?)|\b(?:how big|how large|hectares?|square met(?:re|er)s?|acres?|floor area|site area)\b/i,
    says: /\d\s*(?:万)?(?:亩|平方米|公顷)/,
  },
  {
    name: { zh: "承建或供应单位", en: "a contractor" },
    asks: /哪家(?:公司|企业|单位)|施工(?:方|单位)|承建|中标|供应商|\b(?:which (?:company|contractor|firm)|contractor|supplier|who is building)\b/i,
    says: /由.{2,12}(?:公司|企业)(?:承建|负责|施工)/,
  },
  {
    name: { zh: "联系方式", en: "contact details" },
    asks: /电话|手机号|联系(?:人|方式)|邮箱|微信号|\b(?:phone|telephone|e-?mail address|contact (?:person|details|number))\b/i,
    says: /电话|邮箱/,
  },
];

/** The detail a question asks for (money, a place, a date …), or null. */
export function askedDetail(question: string): AskedDetail | null {
  return DETAILS.find(({ asks }) => asks.test(question)) ?? null;
}
