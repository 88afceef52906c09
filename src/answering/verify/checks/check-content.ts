import type { Plan } from "../../../plan/plan.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Lexicon } from "../evidence/lexicon.ts";
import type { Simplify } from "../evidence/plain-text.ts";
import { linesOf, type ReadText } from "../evidence/read-evidence.ts";
import { segmentsOf } from "../evidence/segments.ts";
import type { Fault } from "../faults.ts";
import { countsOther } from "../words/counted-head.ts";
import { crossed } from "../words/crossed.ts";
import { misdirected, wrongDoer } from "../words/directed.ts";
import { exchanged } from "../words/exchanged.ts";
import { outOfTurn } from "../words/in-turn.ts";
import { leftOutIn } from "../words/left-out.ts";
import { breathsOf, strayIn } from "../words/one-stretch.ts";
import { placeWords } from "../words/place-words.ts";
import { areTogether, isOfOtherFigure, type Placed } from "../words/together.ts";

/**
 * What a sentence claims that its evidence does not bear out. Each word that claims something has to be said in the
 * evidence, literally, in the other language or by a word of the same sense; and what the sentence says in one breath,
 * one stretch of the evidence has to say, with the same doer, the same order of names and the same direction.
 * What the evidence says with a "not" or a "stop" bears out no sentence that has none.
 */
export function checkContent(
  sentence: ReadText,
  evidence: readonly Evidence[],
  plan: Plan,
  lexicon: Lexicon,
  simplify: Simplify,
): Fault[] {
  if (evidence.some((each) => linesOf(each, simplify).some(({ plain }) => plain.includes(sentence.text))))
    return [];
  const left = leftOutIn(sentence, evidence, simplify);
  if (left !== null) return [{ kind: "words_not_in_evidence", text: left }];
  const { said, unsaid } = placeWords(sentence, segmentsOf(evidence, lexicon, simplify), plan, lexicon);
  if (unsaid.length > 0) return unsaid.map(({ text }) => ({ kind: "words_not_in_evidence", text }));
  const miscounted = breathsOf(said)
    .map((breath) => countsOther(breath, lexicon))
    .find((figure) => figure !== null);
  if (miscounted != null) return [{ kind: "figure_of_other_words", text: miscounted.text }];
  const torn =
    tornIn(said, sentence.bare) ?? said.map((_, at) => partedAt(said, at)).find((each) => each !== null);
  return torn == null ? [] : [{ kind: "words_not_together", text: torn }];
}

/** What of a whole breath is said nowhere, or of another doer, thing or place. */
function tornIn(said: readonly Placed[], text: string): string | null {
  const breaths = breathsOf(said);
  const alone = breaths
    .map((breath) => strayIn(breath) ?? misdirected(breath, text) ?? wrongDoer(breath, text))
    .find((word) => word !== null);
  const turned = exchanged(breaths, text) ?? crossed(breaths) ?? outOfTurn(said, text);
  return alone?.text ?? (turned === null ? null : `${turned.one.text} … ${turned.other.text}`);
}

/** The word at a place with the one before it that the evidence does not say beside it. */
function partedAt(said: readonly Placed[], at: number): string | null {
  const [before, each] = [said[at - 1], said[at]];
  if (before === undefined || each === undefined) return null;
  const run = said
    .slice(Math.max(0, at - 3), at - 1)
    .filter((_, back, all) =>
      [...all.slice(back + 1), before].every(({ word }) => word.follows === "at once"),
    );
  const parted = areTogether(before, each) ? run.find((other) => isOfOtherFigure(other, each)) : before;
  return parted === undefined ? null : `${parted.word.text} … ${each.word.text}`;
}
