/** Verbs that say only that the thing counted is to be had; 建设 and 改造 of something that is there stay with it. */
const DEMANDING =
  /^(?:确保|力争|实现|推动|提高|建设|培训|组织|开展|举办|完成|新增|新建|改扩建|扩建|增设|新设|建成|设置|种植|加快|启动)+/;
const REACHING =
  /(?:达到|达|不少于|不低于|不超过|不高于|至少|超过|超|突破|增长|提高到|提升到|控制在|为|至)+$/;
/** "…80条、": what was counted before in the same row. */
const COUNTED_BEFORE = /^.*\d\s*[\p{Script=Han}%]{0,5}、(?=[^、]*[^\d、])/u;
const ROW_OF_FIGURES = /(?:\d[\d.,]*[\p{Script=Han}%]{0,5}、)+$/u;
/** What is done with the things counted ("20人到医院进修") is not what they are. */
const NO_SUBJECT = /^(?:达标|目标|基础上|到|赴|前往|参加|进行|用于|投入)/;
const OPENS_SUBJECT = /^[“「《（(]?\p{Script=Han}[^、]/u;

/**
 * What a figure counts: the words after its measure word, or those before it where nothing follows. In a row
 * ("道路80条、桥梁15座") its own words alone; in a row of figures alone the words that stand at its place in the row
 * before them ("供热、燃气管网800公里、600公里").
 */
export function subjectOf(before: string, rest: string): string {
  const following = rest.replace(/^(?:及)?(?:以上|以内|以下|左右)/, "").replace(/^的/, "");
  const nearby = (following.split("、")[0] ?? "").split(/(?:和|及|与)(?=\d)/)[0] ?? "";
  if (OPENS_SUBJECT.test(`${nearby} `) && nearby.length >= 2 && !NO_SUBJECT.test(nearby)) return nearby;
  const row = ROW_OF_FIGURES.exec(before)?.[0];
  if (row !== undefined) return ownOfRow(before.slice(0, -row.length), row.split("、").length - 1);
  return bare(before.replace(COUNTED_BEFORE, ""));
}

/** The word at a place of the list before a row of figures; the whole list where the two do not match. */
function ownOfRow(before: string, place: number): string {
  const things = bare(before.replace(/\d[^、]*$/, "")).split("、");
  return things[place] ?? things.join("、");
}

function bare(before: string): string {
  return before.trim().replace(REACHING, "").replace(DEMANDING, "").trim();
}
