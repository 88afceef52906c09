import type { Target } from "../../plan/plan.ts";
import type { Sources } from "../sources.ts";
import { contentWords } from "../understand/english-content.ts";
import { countedWords } from "../verify/figures/counted-noun.ts";
import { numberText } from "../write/figure.ts";

/**
 * Whether a target counts just the thing asked for: 赛事 is counted by 35项次…赛事活动, "events" by "35 popular mass
 * sports events", "schools" not by "3 groups of schools".
 */
export function countsJust({ english }: Pick<Sources, "english">, target: Target, thing: string): boolean {
  if (/\p{Script=Han}/u.test(thing)) return target.subject.includes(thing) || thing.endsWith(target.subject);
  const line = english.targetLine(target);
  const figure = target.max ?? target.value;
  if (line === null || figure === null) return false;
  const asked = countedWords(thing);
  const head = asked.at(-1);
  if (head === undefined || !line.toLowerCase().includes(head.slice(0, -1))) return false;
  const at = line.lastIndexOf(numberText(figure));
  const counted = at < 0 ? [] : countedWords(line.slice(at + numberText(figure).length));
  if (head !== counted.at(-1)) return false;
  const said = contentWords(line);
  return contentWords(thing).every((word) => said.includes(word));
}
