const PROVINCES_AND_CITIES =
  "北京|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾|天津|深圳|广州|杭州|南京|武汉|成都|西安|苏州|青岛|大连|厦门";
const IN_ENGLISH =
  "Beijing|Shanghai|Chongqing|Hebei|Shanxi|Liaoning|Jilin|Heilongjiang|Jiangsu|Zhejiang|Anhui|Fujian|Jiangxi|Shandong|Henan|Hubei|Hunan|Guangdong|Hainan|Sichuan|Guizhou|Yunnan|Shaanxi|Gansu|Qinghai|Inner Mongolia|Guangxi|Tibet|Ningxia|Xinjiang|Hong Kong|Macau|Taiwan|Tianjin|Shenzhen|Guangzhou|Hangzhou|Nanjing|Wuhan|Chengdu";
const NAMED_ZH = new RegExp(
  `(?<![去到赴往援])(?:${PROVINCES_AND_CITIES})|(?<![全新本我各社校地城园特片街辖专])[\\p{Script=Han}]{2}(?:区|县)(?![块域别间分])`,
  "gu",
);
const NAMED_EN = new RegExp(
  `\\b(?:${IN_ENGLISH})\\b|\\b[A-Z][a-z]+(?= (?:District|County|Province|City)\\b)`,
  "g",
);
const NO_NAME = /[全新本我各社校地城园特片街辖专哪这那该整各两三们]|小区|学区|校区/;

/**
 * A place that a question is about and the plan never names ("北京的双减目标", "Heping District's plan"), or null.
 * Another place's plan is another plan.
 */
export function otherPlace(question: string, planText: string, english: string): string | null {
  const inChinese = [...question.matchAll(NAMED_ZH)]
    .map(([name]) => name)
    .filter((name) => !NO_NAME.test(name));
  const inEnglish = [...question.matchAll(NAMED_EN)].map(([name]) => name);
  return (
    inChinese.find((name) => !planText.includes(name)) ??
    inEnglish.find((name) => !english.includes(name)) ??
    null
  );
}
