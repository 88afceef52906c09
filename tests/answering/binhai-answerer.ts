import { type Answer, plainText } from "../../src/answering/answer.ts";
import type { AnswerQuestion } from "../../src/answering/answer-question.ts";
import type { ThreadMemory } from "../../src/answering/understand/thread-memory.ts";
import { memoryAfter } from "../../src/conversation/ask.ts";
import { binhaiAnswerer } from "../evals/answerer.ts";

const { book, answerQuestion } = binhaiAnswerer();

/** The plan that comes with Duban, and its answerer with an empty ledger. */
export { answerQuestion, book };

/** The last answer of a conversation. */
export async function converse(...turns: string[]): Promise<Answer> {
  return conversation(answerQuestion, turns);
}

/** The last answer of a conversation with any answerer. */
export async function conversation(ask: AnswerQuestion, turns: string[]): Promise<Answer> {
  let memory: ThreadMemory | null = null;
  let last: Answer | null = null;
  for (const turn of turns) {
    last = await ask(turn, { memory });
    memory = memoryAfter(memory, last);
  }
  if (last === null) throw new Error("a conversation without turns");
  return last;
}

/** An answer's text without the marks around what is strong. */
export function textOf(answer: Answer): string {
  return plainText(answer).replaceAll("*", "");
}
