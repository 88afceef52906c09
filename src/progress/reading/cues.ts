import type { Reach } from "./days/day-rule.ts";

/** Whether words make an amount an increment or a total; "ambiguous" where they could be either; null where they are silent. */
export type Cue = "delta" | "set" | "ambiguous" | null;

/** Totals that stand whatever is beside them: a sum, a level reached. */
const REACHED =
  /已达|达到|达(?=□|\s|\d|$)|已有|已经有|总数|总量|现有|实有|(?:增加?|提高|提升|升|上升|降|下降|减少?|扩大?|调整)[到至为]|变[成为]|保持在|稳定在|\b(?:reach(?:ed|es)?|stands? at|stood at|brings?|mak(?:es|ing)(?=\s+(?:it |that |a total of )?\s*\d)|bringing|brought|now (?:at|have|has)|now|total(?:s|led|ling)?|all (?:is|are|together)|in total|altogether|cumulative(?:ly)?|in all|(?:rose|risen|grown|increased|went|up|gone) to|overall|at(?=\s+\d))\b/;
const TO_DATE = /累计|累积|总计|今年以来|年初以来|今年已|开年以来|自年初|全年已/;
const SUM = /共计|一共|总共|合计|共(?!同|享|青|产|育|创|建(?!成|设|了|好|\s*\d))/;
const UP_TO_NOW =
  /截[至止]|目前|现已|至今|迄今|为止|现在|到现在|眼下|以来|今年|本年|\b(?:this year|so far|to date|as (?:of|at)|until now|till now|up to now|currently|by now|already have)\b/;
const ADDS =
  /新增|净增|[加增多](?=\s*\d)|增加|增长|增设|增建|新(?=建(?!区)|培训|评选|举办|办|组建|培|开|添|配|设|成立|完成|创建|建成|启用|改造|指导|支持|落成|引进|招|认定|改|投|装|铺|辟|购)|追加|又|再(?!次|也|接|三)|另(?!一方面|行)|多(?=建|完成|办|培训|评|了|增)|\b(?:more|another|add(?:ed|s|ing)?|additions?|additional|extra|further|new|increased by|up by|plus)\b/;
const TOTAL_OF_ADDED = /bring|brought|total|reach|达/;
const ADDS_AGAIN = /又|再(?!次|也|接|三)|\b(?:more|another|additional|extra|further|plus)\b/;
const TAKES_BACK =
  /减少(?![到至])|核减|扣减|扣除|拆[除掉了]|撤掉|去掉|减掉|关停|关闭|报废|清退|取消|多[报算计记]了?|[报算计记]多了?|淘汰|撤除|撤回|调减|少了|退回|\b(?:reduced? by|removed?|minus|down by|fewer|subtract(?:ed)?|take off)\b/;

/**
 * What the words around an amount make of it. `reach` is that of the day or time the clause names, or null: a time
 * of its own (本周, 昨天) makes an increment, a day that is counted up to (截至6月20日) makes a total, and a period
 * that begins with the year makes both possible.
 */
export function cueIn(words: string, reach: Reach | null): Cue {
  if (namesLevel(words)) return "set";
  if (TO_DATE.test(words)) return toDateCue(words, reach);
  const adds = ADDS.test(words);
  if (SUM.test(words)) {
    if (reach === "during") return "delta";
    if (reach === "on") return "ambiguous";
    return adds && (reach === null || reach === "point") ? "ambiguous" : "set";
  }
  if (reach === "until" || UP_TO_NOW.test(words)) return upToNowCue(words, reach);
  if (adds || reach === "during" || reach === "on") return "delta";
  return reach === "since_start" ? "ambiguous" : null;
}

function namesLevel(words: string): boolean {
  return REACHED.test(words) && (!ADDS_AGAIN.test(words) || TOTAL_OF_ADDED.test(words));
}

/** "累计新增15处" is a total; "累计又新增3处" and "本周累计完成3处" may be either. */
function toDateCue(words: string, reach: Reach | null): Cue {
  if (ADDS_AGAIN.test(words) && lastIndex(words, ADDS_AGAIN) > lastIndex(words, TO_DATE)) return "ambiguous";
  if (reach !== "during") return "set"; // also of an exact date: "6月20日累计14处"
  return ADDS.test(words) ? "delta" : "ambiguous";
}

function upToNowCue(words: string, reach: Reach | null): Cue {
  if (ADDS_AGAIN.test(words)) return "delta";
  return ADDS.test(words) || reach === "during" ? "ambiguous" : "set";
}

/** Whether words name an increment by themselves (新增, more), not only by the time they speak of. */
export function addsPlainly(words: string): boolean {
  return ADDS.test(words);
}

/** Whether words say that something already counted is taken back (减少, removed). */
export function takesBack(words: string): boolean {
  return TAKES_BACK.test(words);
}

function lastIndex(words: string, pattern: RegExp): number {
  return [...words.matchAll(new RegExp(pattern.source, "g"))].at(-1)?.index ?? -1;
}
