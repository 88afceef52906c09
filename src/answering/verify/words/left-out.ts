import type { Evidence } from "../evidence/evidence.ts";
import type { Simplify } from "../evidence/plain-text.ts";
import { linesOf, type ReadText } from "../evidence/read-evidence.ts";
import { isDenied } from "../figures/denied.ts";

/** Words by which a sentence takes something out of what it speaks of. */
const LEAVES_OUT =
  /\b(?:left out|leav(?:e|es|ing) out|exempt(?:ed|s)?|excluded?(?: from)?|except for|with the exception of|instead of|rather than|scrapped|dropped|shelved|postponed|delayed)\b|(?:排除|剔除|免除|不含|除外|不在[^,，。]{0,10}(?:之列|范围)|推迟|暂缓|搁置|代替|取代)/i;

/** What a sentence leaves out, puts off or replaces where no line of its evidence does; null where it does nothing of the kind. */
export function leftOutIn(
  sentence: ReadText,
  evidence: readonly Evidence[],
  simplify: Simplify,
): string | null {
  const found = LEAVES_OUT.exec(sentence.text)?.[0];
  if (found === undefined || sentence.figures.some((figure) => isDenied(sentence.text, figure))) return null;
  const lines = evidence.flatMap((each) => linesOf(each, simplify));
  return lines.some(({ plain }) => LEAVES_OUT.test(plain)) ? null : found;
}
