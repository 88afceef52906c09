import type { Target } from "../../../plan/plan.ts";
import { goalOf } from "../../standing/pace.ts";
import type { ClauseInContext } from "../clause-in-context.ts";
import type { Cue } from "../cues.ts";
import type { DraftReading } from "../draft.ts";
import { DONE } from "./amount-cue.ts";
import { draftOf } from "./amount-draft.ts";
import type { Amount } from "./amounts.ts";

const SHARE_DONE = /完成|进度|达|过|建|已|\b(?:done|complete|of the target|through)/;

/** "完成60%", "累计培训50%", "半数" of a target that is a number: that share of it, to be confirmed. */
export function shareOf(
  statement: ClauseInContext,
  amount: Amount,
  words: string,
  cue: Cue,
  target: Target | null,
): DraftReading | null {
  const goal = target === null ? null : goalOf(target);
  if (
    target === null ||
    goal === null ||
    !(SHARE_DONE.test(words) || (cue === "set" && DONE.test(words) && !/率/.test(words)))
  )
    return null;
  const value = Number(((goal * amount.value) / 100).toPrecision(12));
  return draftOf(statement, { ...amount, value, percent: false }, words, "set", target, "share_of_target");
}
