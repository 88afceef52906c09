/** What a measure word counts. Two words fit each other where they can count the same thing. */
const CLASSES: Record<string, string> = {
  person: "名 人 位 个 个人",
  place: "处 个 座 片 块 点",
  institution: "所 家 个 校",
  room: "间 个",
  event: "项次 场次 场 次 项 届 期",
  item: "项 个 件",
  document: "份 件 个 部 篇 项 本",
  period: "课时 节 学时",
  visit: "人次 万人次",
  household: "户 家",
  set: "套 台 个 台套",
  group: "组 支 个 对",
  course: "门 个",
  line: "条 个",
};
const NOUNS: Record<string, string> = {
  person:
    "people persons person instructors instructor teachers teacher students student trainees staff members officials coaches workers principals volunteers experts pupils children residents colleagues",
  place:
    "facilities facility sites site places place venues venue corners corner trails trail paths path areas area pitches pitch fields field rinks rink pools pool playground gyms gym tracks track stations station stadiums stadium halls hall locations gardens garden parks park grounds spots court courts playgrounds",
  institution:
    "schools school colleges college kindergartens kindergarten institutions companies campuses campus enterprises universities hospitals",
  room: "rooms room classrooms classroom",
  event:
    "events event games competitions competition races race matches match tournaments tournament contests activities activity sessions meetings meeting workshops drills drill runs walks marathons marathon festivals festival shows leagues cups",
  item: "projects project items item initiatives screenings skills",
  document: "documents document reports papers plans",
  group: "groups group teams team",
  period: "lessons periods hours hour",
  set: "sets machines devices computers",
  course: "courses course",
  household: "households families",
};

const MEASURE_WORDS =
  "项次 个人 人次 场次 班次 课时 学时 台套 平方公里 平方米 公里 千米 亿元 万元 所 处 个 名 人 位 项 间 家 场 次 座 条 套 门 期 篇 份 部 台 辆 件 本 批 类 种 对 支 张 户 组 亩 吨 元 米 节 届 片 块 校 例 只 棵 株 分 票 笔 页 幅 封 箱 册 盘 桌 根 盏 桶 袋 篮 针 剂 吨".split(
    " ",
  );

/** Units of one kind that differ by a factor. */
const SCALES: Record<string, { base: string; factor: number }> = {
  元: { base: "元", factor: 1 },
  万元: { base: "元", factor: 1e4 },
  亿元: { base: "元", factor: 1e8 },
  yuan: { base: "元", factor: 1 },
  rmb: { base: "元", factor: 1 },
  米: { base: "米", factor: 1 },
  公里: { base: "米", factor: 1e3 },
  千米: { base: "米", factor: 1e3 },
  平方米: { base: "平方米", factor: 1 },
  万平方米: { base: "平方米", factor: 1e4 },
  平方公里: { base: "平方米", factor: 1e6 },
};

/** The Chinese measure word a text begins with, or null. */
export function measureWordAt(text: string): string | null {
  return MEASURE_WORDS.find((unit) => text.startsWith(unit)) ?? null;
}

const BETWEEN =
  /^(?:more|new|additional|further|extra|other|of|the|our|popular|mass|community|public|sports?|social|local|municipal|high-quality|[a-z-]+(?<![^s]s))$/;
/** These end in an s and are no plurals that could be counted. */
const NAME_OF_SPORT = /^(?:sports|tennis|athletics|gymnastics|aerobics|arts|billiards|darts)$/;
const NOT_A_NOUN =
  /^(?:this|was|is|as|has|so|in|for|on|at|last|done|yesterday|today|out|and|to|were|are|have|been|now|by|from|per|completed|finished|trained|built|added|thus|towards|us|its|plus|progress|yes|always)$/;

/** The English noun that follows a number ("3 more sports facilities": facilities) and what it counts, or null. */
export function englishNounAt(
  text: string,
  lineWords: ReadonlySet<string>,
): { noun: string; known: boolean } | null {
  for (const word of (text.match(/^[\sa-z'-]+/)?.[0] ?? "").trim().split(/\s+/).slice(0, 5)) {
    if (word === "" || NOT_A_NOUN.test(word)) return null;
    if (classOfNoun(word) !== null || SCALES[word] !== undefined) return { noun: word, known: true };
    if (/[^s]s$/.test(word) && word.length > 3 && !NAME_OF_SPORT.test(word))
      return { noun: word, known: lineWords.has(word) };
    if (!BETWEEN.test(word) && !NAME_OF_SPORT.test(word)) return null;
  }
  return null;
}

function classOfNoun(noun: string): string | null {
  return Object.keys(NOUNS).find((name) => NOUNS[name]?.split(" ").includes(noun)) ?? null;
}

/** Whether a written unit (a measure word, or an English noun) can count what the target's unit counts. */
export function unitFits(written: string, unit: string): boolean {
  if (written === unit) return true;
  const scale = SCALES[written];
  if (scale !== undefined) return scale.base === SCALES[unit]?.base;
  const noun = classOfNoun(written);
  const targetClasses = classesOf(unit);
  return noun === null
    ? classesOf(written).some((name) => targetClasses.includes(name))
    : targetClasses.includes(noun);
}

function classesOf(unit: string): string[] {
  return Object.keys(CLASSES).filter((name) => CLASSES[name]?.split(" ").includes(unit));
}

/** An amount in the target's unit: 5,000,000 元 is 500 万元. */
export function inUnit(amount: number, written: string, unit: string): number {
  const from = SCALES[written];
  const to = SCALES[unit];
  return from === undefined || to === undefined
    ? amount
    : Number(((amount * from.factor) / to.factor).toPrecision(15));
}

/** Whether the unit counts whole things only: half a site is no site. */
export function countsWhole(unit: string): boolean {
  return classesOf(unit).length > 0;
}
