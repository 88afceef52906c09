import type { Language } from "../../language/detect-language.ts";
import type { Clause, Task } from "../../plan/plan.ts";
import { sentenceOf } from "../passages.ts";
import type { FoundPassage, Sources } from "../sources.ts";

/** The best sentence of a task for a question; `together`: how much of the question one line of the task says alone. */
export type Found = { task: Task; clause: Clause; score: number; coverage: number; together: number };

/** A match far ahead of the next: coverage from 0 to 1, the search's own score, and how many times the next one's. */
export type StandsOut = { coverage: number; score: number; lead: number };

/** Up to this share of the question's content words the plan does not speak of it … */
export const MUST_COVER = 0.5;
/** … an English word passes through a dictionary and proves a little less. */
const MUST_COVER_IN: Record<Language, number> = { zh: MUST_COVER, en: 0.57 };
/**
 * … unless one task alone stands out. Measured on the questions in data/questions: a Chinese word scores about four
 * times an English one.
 */
const STANDS_OUT: Record<Language, StandsOut> = {
  zh: { coverage: 0.36, score: 30, lead: 1.8 },
  en: { coverage: 0.38, score: 8, lead: 1.5 },
};
/** Words that stand out are of one line: less of the question than this in each of them is gathered from here and there. */
const ONE_LINE = 0.28;
const FIRM = { coverage: 0.8, score: 7, lead: 3 };
/** A second task this close to the first leaves open which was meant. */
export const AS_GOOD = 0.97;

/** The tasks that a search found, each by its best sentence, best first; one spoken of before leads where it is as good. */
export function bestOfEachTask(sources: Sources, hits: FoundPassage[], focus: number[]): Found[] {
  const best = new Map<number, Found>();
  const ranked = [...hits].sort((a, b) => weight(b) - weight(a));
  for (const { id, score, coverage, together = coverage } of ranked) {
    const passage = sentenceOf(sources.plan, id);
    if (passage === null || best.has(passage.task.number)) continue;
    best.set(passage.task.number, { ...passage, score, coverage, together });
  }
  return focused([...best.values()], focus);
}

/** A sentence that says all of what was asked comes before one that says a rare word of it more strongly. */
function weight({ score, coverage }: FoundPassage): number {
  return score * (0.5 + coverage);
}

function focused(found: Found[], focus: number[]): Found[] {
  const best = Math.max(0, ...found.map(({ coverage }) => coverage));
  const isMeant = (each: Found): boolean =>
    focus.includes(each.task.number) && each.coverage >= best * AS_GOOD;
  return [...found.filter(isMeant), ...found.filter((each) => !isMeant(each))];
}

/** Whether the plan speaks of what was asked: the first task covers enough of it, or stands out. */
export function isSpokenOf(found: Found[], language: Language): boolean {
  const [first, second] = found;
  if (first === undefined) return false;
  if (first.together >= ONE_LINE && standsOut(first, second, language)) return true;
  return first.coverage > MUST_COVER_IN[language] && (language === "zh" || isFirm(first, second));
}

/** In English a part of the words may be found by loose synonyms: then the match must be strong, or alone. */
function isFirm(first: Found, second: Found | undefined): boolean {
  const { coverage, score, lead } = FIRM;
  return first.coverage >= coverage || first.score >= score || first.score >= lead * (second?.score ?? 0);
}

/** Whether the best of two matches is far ahead of the other though it covers less than half of the question. */
export function standsOut(
  first: { score: number; coverage: number },
  second: { score: number } | undefined,
  language: Language,
): boolean {
  const { coverage, score, lead } = STANDS_OUT[language];
  return first.coverage >= coverage && first.score >= score && first.score >= lead * (second?.score ?? 0);
}

/** Tasks that fit about as well as the first. */
export function rivalsOf(found: Found[]): Found[] {
  const [first] = found;
  if (first === undefined) return [];
  return found.filter(
    (each) => each.score >= first.score * AS_GOOD && each.coverage >= first.coverage * AS_GOOD,
  );
}
