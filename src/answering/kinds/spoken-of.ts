import type { Language } from "../../language/detect-language.ts";
import type { Sources, WordShare } from "../sources.ts";
import { ACROSS_WEIGHTS, LIKELY_ACROSS } from "./across-weights.ts";
import { LIKELY, WEIGHTS } from "./spoken-of-weights.ts";
import type { Found } from "./topic-evidence.ts";

/** What speaks for and against a task being what was asked; all but `coverage` and `english` on a logarithmic scale. */
export type Evidence = Record<Exclude<keyof typeof WEIGHTS, "constant">, number>;

/** No lead counts for more than this, and a task found alone leads by as much as is usual. */
const LONGEST_LEAD = 3;
const LEAD_ALONE = 1.5;

/** Whether the plan speaks of what was asked: the first task found is likely to be it. */
export function isSpokenOf(sources: Pick<Sources, "english">, found: Found[], language: Language): boolean {
  const [first, second] = found;
  if (first === undefined) return false;
  if (first.byName) return true;
  return isLikely(evidenceFor(first, second, language), isAcross(sources, first.task.number, language));
}

/** Whether the evidence is likely to be of what was asked; `across`, where English was asked of Chinese words alone. */
export function isLikely(evidence: Evidence, across: boolean): boolean {
  return across ? chanceOf(evidence, ACROSS_WEIGHTS) > LIKELY_ACROSS : chanceOf(evidence, WEIGHTS) > LIKELY;
}

/** Whether English is asked of a task that only Chinese stands of. */
export function isAcross({ english }: Pick<Sources, "english">, task: number, language: Language): boolean {
  return language === "en" && english.lines(task).length === 0;
}

/** The evidence for the first task found, with the next one to compare it with. */
export function evidenceFor(
  first: Pick<Found, "score" | "coverage" | "words" | "line">,
  second: Pick<Found, "score"> | undefined,
  language: Language,
): Evidence {
  const { score, coverage, words, line } = first;
  const lead = second === undefined ? LEAD_ALONE : Math.log(score / second.score);
  const [zh, en] = language === "zh" ? [1, 0] : [0, 1];
  const lineScore = Math.log1p(line?.score ?? 0);
  const { said, unsaid } = saidBy(line?.words ?? words.map(({ weight }) => ({ weight, share: 0 })));
  return {
    coverage,
    lead: Math.min(LONGEST_LEAD, lead),
    english: en,
    scoreInChinese: Math.log1p(score) * zh,
    scoreInEnglish: Math.log1p(score) * en,
    lineScoreInChinese: lineScore * zh,
    lineScoreInEnglish: lineScore * en,
    said,
    unsaid,
  };
}

/** How much of the question's words one line says, and how much it leaves unsaid, by how much each word tells. */
function saidBy(words: WordShare[]): { said: number; unsaid: number } {
  const sum = (part: (word: WordShare) => number): number =>
    Math.log1p(words.reduce((total, word) => total + word.weight * part(word), 0));
  return { said: sum(({ share }) => share), unsaid: sum(({ share }) => 1 - share) };
}

/** The chance, 0..1, that the evidence is of a question that the plan answers: logistic regression. */
export function chanceOf(evidence: Record<string, number>, weights: Record<string, number>): number {
  const names = Object.keys(evidence);
  const odds = names.reduce(
    (sum, name) => sum + (weights[name] ?? 0) * (evidence[name] ?? 0),
    weights.constant ?? 0,
  );
  return 1 / (1 + Math.exp(-odds));
}
