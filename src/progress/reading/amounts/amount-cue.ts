import type { Target } from "../../../plan/plan.ts";
import type { ClauseInContext } from "../clause-in-context.ts";
import { type Cue, cueIn, takesBack } from "../cues.ts";
import { MASKED } from "../words.ts";
import type { Amount } from "./amounts.ts";

/** Words for what has been done, in a clause made readable. */
export const DONE =
  /完成|完工|建成|建设|建好|建了|建起|培训|举办|办了|组织|开展|评选|组建|改造|配建|指导|支持|搞[定好完]|弄[好完]|做[好完]|办[好完]|落地|结业|毕业|投用|投入使用|落成|挂牌|竣工|交付|启用|普查|成立|引进|认定|\b(?:complet|finish|build|built|train|held|hold|select|open|deliver|done|organi[sz]|set up|ran|equipp|renovat)/;
/** What an amount is, by its own signs, the words around it and the day; `inherited` is the cue of the amount before it. */
export function cueOf(statement: ClauseInContext, amount: Amount, words: string, inherited: Cue): Cue {
  if (amount.sign !== null) return "delta";
  if (amount.level || amount.outOf !== null || amount.half) return "set";
  const { day, ownDay } = statement;
  const own = cueIn(words, ownDay && isDated(amount) ? (day?.reach ?? null) : null);
  if (own !== null) return own;
  if (takesBack(words)) return "delta";
  if (day !== null && !ownDay) return day.reach === "during" ? "delta" : "set";
  return DONE.test(words) || !isElliptic(words, amount) ? null : inherited;
}

/** Of "本周新增3处累计18处" the day is not the total's. */
function isDated({ start, before }: Amount): boolean {
  return start === before.length || before.includes(MASKED) || cueIn(before, null) !== "set";
}

/** "任务32 50名" after "任务30新增3处": only an amount without a verb of its own takes over the cue before it. */
function isElliptic(words: string, amount: Amount): boolean {
  const before = words.slice(0, words.search(/\d|[一二两三四五六七八九十百]/));
  return !/有|但|仍|还|没|却|其余/.test(before) && amount.noun.length <= 6;
}

/** A rate or a frequency is a level: to state it is to set it. */
export function levelCue(cue: Cue, target: Target, amount: Amount): Cue {
  if (target.kind !== "rate" && target.kind !== "frequency") return cue;
  return cue === "delta" && (amount.sign !== null || target.kind === "rate") ? "ambiguous" : "set";
}
