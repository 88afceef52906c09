/** Provinces, and cities that a plan may be of: as Chinese and English write them. */
const PLACES: readonly (readonly [string, string])[] = [
  ["北京", "Beijing"],
  ["上海", "Shanghai"],
  ["重庆", "Chongqing"],
  ["河北", "Hebei"],
  ["山西", "Shanxi"],
  ["辽宁", "Liaoning"],
  ["吉林", "Jilin"],
  ["黑龙江", "Heilongjiang"],
  ["江苏", "Jiangsu"],
  ["浙江", "Zhejiang"],
  ["安徽", "Anhui"],
  ["福建", "Fujian"],
  ["江西", "Jiangxi"],
  ["山东", "Shandong"],
  ["河南", "Henan"],
  ["湖北", "Hubei"],
  ["湖南", "Hunan"],
  ["广东", "Guangdong"],
  ["海南", "Hainan"],
  ["四川", "Sichuan"],
  ["贵州", "Guizhou"],
  ["云南", "Yunnan"],
  ["陕西", "Shaanxi"],
  ["甘肃", "Gansu"],
  ["青海", "Qinghai"],
  ["内蒙古", "Inner Mongolia"],
  ["广西", "Guangxi"],
  ["西藏", "Tibet"],
  ["宁夏", "Ningxia"],
  ["新疆", "Xinjiang"],
  ["香港", "Hong Kong"],
  ["澳门", "Maca[uo]"],
  ["台湾", "Taiwan"],
  ["天津", "Tianjin"],
  ["深圳", "Shenzhen"],
  ["广州", "Guangzhou"],
  ["杭州", "Hangzhou"],
  ["南京", "Nanjing"],
  ["武汉", "Wuhan"],
  ["成都", "Chengdu"],
  ["西安", "Xi'?an"],
  ["苏州", "Suzhou"],
  ["青岛", "Qingdao"],
  ["大连", "Dalian"],
  ["厦门", "Xiamen"],
];
/** A name of several places or of a body, of which the English one is only a part. */
const PART_OF_A_NAME =
  /Shanghai Cooperation Organi[sz]ation|Beijing[-–, ]+Tianjin(?:[-–, ]|and)+Hebei|Guangdong[-–, ]+Hong Kong[-–, ]+Maca[ou]/g;
const IN_CHINESE = PLACES.map(([chinese]) => chinese).join("|");
const IN_ENGLISH = PLACES.map(([, english]) => english).join("|");
const NAMED_ZH = new RegExp(
  `(?<![去到赴往援])(?:${IN_CHINESE})|(?<![全新本我各社校地城园特片街辖专])[\\p{Script=Han}]{2}(?:区|县)(?![块域别间分])`,
  "gu",
);
const NAMED_EN = new RegExp(
  `\\b(?:${IN_ENGLISH})\\b|\\b[A-Z][a-z]+(?= (?:District|County|Province|City)\\b)`,
  "g",
);
/** "北京市今年的GDP目标": the place's own figures and plans, wherever else the plan may name it. */
const OWN_OF_PLACE = new RegExp(
  `^(?:请问)?(${IN_CHINESE})(?:市|省)?(?:的|今年|今年的)?(?:GDP|地区生产总值|财政收入|工作要点|工作报告|计划|规划|方案)`,
);
const NO_NAME = /[全新本我各社校地城园特片街辖专哪这那该整各两三们]|小区|学区|校区/;

/**
 * A place that a question is about and the plan never names ("北京的双减目标", "Heping District's plan"), or whose own
 * figures are asked for though it is not the plan's place; else null. Another place's plan is another plan.
 */
export function otherPlace(
  question: string,
  plan: { title: string; text: string },
  english: string,
): string | null {
  const own = OWN_OF_PLACE.exec(question)?.[1];
  if (own !== undefined && !plan.title.includes(own)) return own;
  const inChinese = [...question.matchAll(NAMED_ZH)]
    .map(([name]) => name)
    .filter((name) => !NO_NAME.test(name));
  const inEnglish = [...question.replace(PART_OF_A_NAME, "").matchAll(NAMED_EN)].map(([name]) => name);
  const said = `${plan.text}${plan.title}`;
  return (
    inChinese.find((name) => !said.includes(name)) ??
    inEnglish.find((name) => !english.includes(name) && !said.includes(chineseNameOf(name))) ??
    null
  );
}

/** How Chinese writes a place named in English; a name that no text holds where it is not known. */
function chineseNameOf(name: string): string {
  return PLACES.find(([, english]) => new RegExp(`^${english}$`).test(name))?.[0] ?? name;
}
