import type { Segment } from "../evidence/segment.ts";
import { isDoing } from "../evidence/senses.ts";
import type { SaidWord } from "./said-words.ts";
import type { Placed } from "./together.ts";

/** What turns a doing round: "A is supported by B", "gets support from B". English says where after what, Chinese before. */
const TURNS_ROUND = /\b(?:by|from|of|for|among|in|at|on|within|across|be|been|being)\b|被|来自|受/i;

/**
 * Two words that have changed places round a third: "weak schools support strong schools" of 优质学校结对帮扶薄弱学校. A phrase
 * may move in front or behind; then two of any three words keep their order. All three turned round is another doer.
 */
export function exchanged(
  breaths: readonly Placed[][],
  text: string,
): { one: SaidWord; other: SaidWord } | null {
  for (const breath of breaths.map(withoutFigures))
    for (const [at, middle] of breath.entries())
      for (const before of breath.slice(0, at))
        for (const after of breath.slice(at + 1))
          if (
            areTurned(before, middle, after) &&
            !TURNS_ROUND.test(text.slice(before.word.at, after.word.at))
          )
            return { one: before.word, other: after.word };
  return null;
}

function withoutFigures(breath: readonly Placed[]): Placed[] {
  return breath.filter(({ word }) => word.figure === null);
}

function areTurned(before: Placed, middle: Placed, after: Placed): boolean {
  if (before.word.text === after.word.text || isDoing(before.word.senses) || isDoing(after.word.senses))
    return false;
  const shared = [...before.places.keys()].filter(
    (segment) => middle.places.has(segment) && after.places.has(segment),
  );
  return shared.length > 0 && shared.every((segment) => isTurned(segment, before, middle, after));
}

function isTurned(segment: Segment, before: Placed, middle: Placed, after: Placed): boolean {
  const at = ({ places }: Placed): readonly number[] => places.get(segment) ?? [];
  return at(middle).every((each) => Math.max(...at(after)) < each && each < Math.min(...at(before)));
}
