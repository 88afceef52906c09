import type { Said } from "../evidence/evidence.ts";
import type { Figure } from "./figures.ts";

const REPORTED =
  /已(?:经|报|建|完成|培训|举办|开展|组织|评选|达|有|办|累计)?|累计|目前|现有|上报|填报|汇报|台账|实际|完成率|完成了|新增|本次|迄今|至今|进展|\b(?:reported|reports?|so far|to date|currently|already|have been|has been|was recorded|recorded|actual(?:ly)?|ledger|as of|completed|built so far|progress|(?:was|were) (?!planned|targeted|required|called|intended|expected|scheduled|asked|to\b)(?:[a-z]+ly )?(?:built|held|set up|[a-z]+ed))\b/giu;
const PLANNED =
  /计划|目标|要求|应当?|需要?|必须|将|力争|确保|拟|要点|全年|年内|规划|工作要点|(?<![重主])要(?!求|点)|明确|提出|规定|写(?:明|的)|\b(?:plans?|planned|targets?|targeted|goals?|should|shall|must|to be|aims?|requires?|required|calls for|asks for|sets|is to|are to|will|needs? to|demands?|the year's)\b/giu;
/** "15/40处", "15 of the planned 40 sites": the first is what was reached, the second what is to be reached. */
const SHARE_AFTER =
  /^\s*(?:\p{Script=Han}{0,2}\/\s*\d|(?:[a-z]+ ){0,2}(?:out )?of (?:the |a )?(?:planned |targeted |target of |required )?\d)/iu;
const SHARE_BEFORE =
  /\d\s*(?:\p{Script=Han}{0,2}\/\s*|(?:[a-z]+ ){0,2}(?:out )?of (?:the |a )?(?:planned |targeted |target of |required )?)$/iu;
/** "占目标40处的37.5%": how much of the target was reached. */
const SHARE_OF = /占[^,，。;；]{0,16}的\s*$/;
/** "距40处的目标", "40处的目标中": the figure itself is called the target. */
const TARGET_AROUND =
  /距离?(?:其|这)?\s*\||\|\s*(?:\p{Script=Han}{1,3}|%)?\s*的(?:年度|全年)?(?:目标|计划|任务|要求)/u;

/** How a figure is given, and the word that makes it so. */
export type SpokenAs = { as: Said; word: string };

const AS_PLANNED: SpokenAs = { as: "plan", word: "" };

/**
 * Whether a sentence gives a figure as the plan's or as reported: by the nearest word for it before the figure,
 * else the nearest after it in its phrase. Without any such word it reads as the plan's.
 */
export function spokenAs(text: string, figure: Figure): SpokenAs {
  const before = text.slice(0, figure.start);
  const after = text.slice(figure.end);
  if (SHARE_AFTER.test(after)) return { as: "reported", word: "" };
  if (SHARE_BEFORE.test(before) || TARGET_AROUND.test(`${before.slice(-4)}|${figure.after}`))
    return AS_PLANNED;
  if (figure.unit === "%" && SHARE_OF.test(before)) return { as: "reported", word: "" };
  const own = spokenRightAfter(figure);
  if (own !== null) return own;
  const said = lastOf(before, REPORTED);
  const planned = lastOf(before, PLANNED);
  if (said !== null && (planned === null || planned.index < said.index) && !isIntended(before, said.index))
    return { as: "reported", word: said[0] };
  if (said !== null || planned !== null) return AS_PLANNED;
  const later = REPORTED_AFTER.exec(figure.after);
  return later === null || PLANNED_AFTER.test(figure.after) ? AS_PLANNED : { as: "reported", word: later[0] };
}

/** "计划40处，其中15处已上报", "Fifteen have been reported against a plan of 40": what its own phrase goes on to say first. */
function spokenRightAfter({ before, after }: Figure): SpokenAs | null {
  if (PLANNED_AFTER.test(before) || REPORTED_AFTER.test(before)) return null;
  const reported = REPORTED_FIRST.exec(after);
  return reported === null ? null : { as: "reported", word: reported[1] ?? "" };
}

const REPORTED_FIRST =
  /^\s*(?:\p{Script=Han}{0,8}(已(?:经)?(?:上报|填报|报|建成|完成|办|举办|培训))|(?:[a-z]+ ){0,4}((?:have|has|had) been (?:reported|built|completed|held|recorded|trained)|(?:were|was) (?:reported|recorded)))/iu;

const REPORTED_AFTER = new RegExp(REPORTED.source, "iu");
const PLANNED_AFTER = new RegExp(PLANNED.source, "iu");

/** "计划新增15处", "to be completed": what is to be done is not yet done. */
function isIntended(text: string, at: number): boolean {
  return /(?:计划|将|要|拟|目标|力争|再)\p{Script=Han}{0,2}$|\b(?:to|will|should|must|shall) be (?:[a-z]+ly )?$/iu.test(
    text.slice(0, at),
  );
}

function lastOf(text: string, words: RegExp): RegExpExecArray | null {
  return [...text.matchAll(words)].at(-1) ?? null;
}
