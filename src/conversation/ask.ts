import type { Answer } from "../answering/answer.ts";
import type { AnswerQuestion } from "../answering/answer-question.ts";
import type { ThreadMemory } from "../answering/understand/thread-memory.ts";
import type { Language } from "../language/detect-language.ts";
import type { ThreadMemoryStore } from "./thread-memory.ts";

/** Asks one question within a thread and keeps what the thread is about now. */
export async function askInThread(
  {
    answerQuestion,
    memories,
    now,
  }: { answerQuestion: AnswerQuestion; memories: ThreadMemoryStore; now: () => Date },
  thread: string,
  question: string,
  language?: Language,
): Promise<Answer> {
  const memory = await memories.recall(thread);
  const answer = await answerQuestion(question, { memory, language });
  await memories.remember(thread, memoryAfter(memory, answer), now());
  return answer;
}

/** An answer without tasks of its own leaves the thread with those it was about before. */
export function memoryAfter(before: ThreadMemory | null, answer: Answer): ThreadMemory {
  const { question, language, aspect } = answer;
  const offered = answer.outcome === "needs_clarification" ? answer.offers.map(({ task }) => task) : [];
  const own = answer.tasks.length > 0 ? answer.tasks : offered;
  return { question, language, aspect, tasks: own.length > 0 ? own : (before?.tasks ?? []) };
}
