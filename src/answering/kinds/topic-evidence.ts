import { sentencesOf } from "../../plan/clauses.ts";
import { looksBack } from "../../plan/looking-back.ts";
import { type Clause, findChapter, type Plan, type Task } from "../../plan/plan.ts";
import { sentenceOf } from "../passages.ts";
import type { FoundPassage, Sources, WordShare } from "../sources.ts";

/** The best sentence of a task for a question, and the one line of the task that says most of it, if any does. */
export type Found = {
  task: Task;
  clause: Clause;
  score: number;
  coverage: number;
  words: WordShare[];
  /** Words of the question that the sentence does not account for. */
  missing: string[];
  line: FoundPassage | null;
  /** The task is called just what was asked. */
  byName: boolean;
};

/** From this share of a question's content words on, a sentence or target is about it. */
export const MUST_COVER = 0.5;
/** A second task this close to the first leaves open which was meant. */
export const AS_GOOD = 0.97;
/** What one task says in one breath, another that has the words here and there says less well. */
const ONE_LINE = 0.8;
/** A sentence is shown in place of the one found where a stretch of it matches this much better. */
const CLEARLY = 1.1;
/** What was done before weighs this much less than what lies ahead. */
const PAST = 0.7;

/** The tasks that a search found, each by its best sentence, best first; one spoken of before leads where it is as good. */
export function bestOfEachTask(
  sources: Pick<Sources, "plan">,
  hits: FoundPassage[],
  focus: number[],
): Found[] {
  const best = new Map<number, Found>();
  const weighed = hits.map((hit) => ({ hit, weight: weight(hit) * (isPast(sources, hit) ? PAST : 1) }));
  for (const { hit } of weighed.sort((a, b) => b.weight - a.weight)) {
    const passage = sentenceOf(sources.plan, hit.id);
    if (passage === null || best.has(passage.task.number)) continue;
    const { score, coverage, words, missing, line = null } = hit;
    const shown = sentenceOf(sources.plan, sentenceToShow(hit)) ?? passage;
    const clause = insteadOfTitle(shown);
    best.set(passage.task.number, { ...shown, clause, score, coverage, words, missing, line, byName: false });
  }
  return focused([...best.values()], focus);
}

/** What a task is found by may stand in none of its sentences, or in another: shown is the one that says it itself. */
function sentenceToShow({ id, said }: FoundPassage): string {
  return said !== undefined && said.best.score > said.score * CLEARLY ? said.best.sentence : id;
}

/** A task's title stands over the answer already: below it stands what the task says first. */
export function insteadOfTitle({ task, clause }: { task: Task; clause: Clause }): Clause {
  const [title, opening] = sentencesOf(task);
  return title?.start === clause.start ? (opening ?? clause) : clause;
}

function isPast({ plan }: Pick<Sources, "plan">, { id }: FoundPassage): boolean {
  const passage = sentenceOf(plan, id);
  return passage !== null && isOfPast(plan, passage.task);
}

/** Whether a task stands in a chapter that tells what was done before: what is asked of a plan is what lies ahead. */
export function isOfPast(plan: Plan, { chapter }: Task): boolean {
  const own = findChapter(plan, chapter);
  return own !== null && looksBack(own);
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

/** Tasks that fit about as well as the first; what was done before is no rival of what lies ahead. */
export function rivalsOf({ plan }: Pick<Sources, "plan">, found: Found[]): Found[] {
  const [first] = found;
  if (first === undefined) return [];
  const ahead = !isOfPast(plan, first.task);
  const inOneLine = (each: Found): number => each.line?.coverage ?? 0;
  return found.filter(
    (each) =>
      !(ahead && isOfPast(plan, each.task)) &&
      each.score >= first.score * AS_GOOD &&
      each.coverage >= first.coverage * AS_GOOD &&
      inOneLine(each) >= inOneLine(first) * ONE_LINE,
  );
}
