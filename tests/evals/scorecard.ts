import { type Answer, plainText } from "../../src/answering/answer.ts";
import type { AnswerQuestion } from "../../src/answering/answer-question.ts";
import type { ThreadMemory } from "../../src/answering/understand/thread-memory.ts";
import { memoryAfter } from "../../src/conversation/ask.ts";
import type { ScorecardQuestion } from "./questions.ts";

/** What was wrong with an answer; "right" where nothing was. */
export type Verdict =
  | "right"
  | "false_accept"
  | "false_refusal"
  | "wrong_task"
  | "wrong_words"
  | "wrong_language";

export type Scored = { question: ScorecardQuestion; answer: Answer; verdict: Verdict; quotesHold: boolean };

export type ScorecardRow = { name: string; questions: number } & Record<Verdict, number>;

/** Puts every question to an answerer, turn by turn, and judges the last answer. */
export async function scoreAll(
  answerQuestion: AnswerQuestion,
  questions: ScorecardQuestion[],
  planText: string,
): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const question of questions) {
    const answer = await converse(answerQuestion, question.turns);
    const quotesHold = answer.citations.every(
      ({ start, end, quote }) => planText.slice(start, end) === quote,
    );
    scored.push({ question, answer, verdict: judge(question, answer), quotesHold });
  }
  return scored;
}

async function converse(answerQuestion: AnswerQuestion, turns: string[]): Promise<Answer> {
  let memory: ThreadMemory | null = null;
  let answer: Answer | null = null;
  for (const turn of turns) {
    answer = await answerQuestion(turn, { memory });
    memory = memoryAfter(memory, answer);
  }
  if (answer === null) throw new Error("a question without turns");
  return answer;
}

function judge(question: ScorecardQuestion, answer: Answer): Verdict {
  const refused = answer.outcome === "not_in_plan";
  if (question.outcome === "not_in_plan" && !refused) return "false_accept";
  if (question.outcome !== "not_in_plan" && refused) return "false_refusal";
  const named = new Set([
    ...answer.tasks,
    ...answer.citations.map(({ task }) => task),
    ...answer.offers.map(({ task }) => task),
  ]);
  if (!refused && !question.tasks.every((task) => named.has(task))) return "wrong_task";
  if (question.anyTask.length > 0 && !question.anyTask.some((task) => named.has(task))) return "wrong_task";
  if (question.outcome === "answered" && answer.outcome === "needs_clarification") return "wrong_task";
  const text = plainText(answer).replaceAll("*", "");
  const holds =
    question.holds.every((words) => text.includes(words)) &&
    !question.lacks.some((words) => text.includes(words));
  if (!holds) return "wrong_words";
  return answer.language === question.language ? "right" : "wrong_language";
}

/** Shares from 0 to 1: of all questions right; of those to be refused, answered; of those to be answered, refused. */
export function ratesOf(scored: Scored[]): { right: number; falseAccept: number; falseRefusal: number } {
  const refusals = scored.filter(({ question }) => question.outcome === "not_in_plan");
  const share = (verdict: Verdict, list: Scored[], of: number): number =>
    list.filter((each) => each.verdict === verdict).length / of;
  return {
    right: share("right", scored, scored.length),
    falseAccept: share("false_accept", scored, refusals.length),
    falseRefusal: share("false_refusal", scored, scored.length - refusals.length),
  };
}

/** Counts per kind and language, and all together last. */
export function tabulate(scored: Scored[]): ScorecardRow[] {
  const groups = new Map<string, Scored[]>();
  for (const each of scored) {
    const name = `${each.question.kind} ${each.question.language}`;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...[...groups].sort(([a], [b]) => a.localeCompare(b)), ["all", scored] as const].map(
    ([name, list]) => row(name, list),
  );
}

function row(name: string, list: readonly Scored[]): ScorecardRow {
  const count = (verdict: Verdict): number => list.filter((each) => each.verdict === verdict).length;
  return {
    name,
    questions: list.length,
    right: count("right"),
    false_accept: count("false_accept"),
    false_refusal: count("false_refusal"),
    wrong_task: count("wrong_task"),
    wrong_words: count("wrong_words"),
    wrong_language: count("wrong_language"),
  };
}
