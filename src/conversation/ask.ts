import type { Answer } from "../answering/answer.ts";
import type { ThreadMemory } from "../answering/understand/thread-memory.ts";
import type { Language } from "../language/detect-language.ts";
import type { Answering, WorkStep } from "./heard.ts";
import { stillAsked, type ThreadMemoryStore } from "./thread-memory.ts";

type AskedInThread = {
  thread: string;
  question: string;
  person: string;
  language?: Language | undefined;
  onStep?: ((step: WorkStep) => void) | undefined;
  /** Whether an answer is worth being said; one that is not leaves the thread's memory alone. */
  isWanted?: (answer: Answer) => boolean;
};

/** Asks one question within a thread and keeps what the thread is about now. Null where the answer is not wanted. */
export async function askInThread(
  {
    answerQuestion,
    memories,
    now,
  }: { answerQuestion: Answering; memories: ThreadMemoryStore; now: () => Date },
  { thread, question, person, language, onStep, isWanted = () => true }: AskedInThread,
): Promise<Answer | null> {
  const memory = await memories.recall(thread);
  const answer = await answerQuestion(question, { memory, language, person, onStep });
  if (!isWanted(answer)) return null;
  const after = { ...memoryAfter(memory, answer), asked: stillAsked(thread, memory) };
  await memories.remember(thread, after, now());
  return answer;
}

/** An answer without tasks of its own leaves the thread with those it was about before. */
export function memoryAfter(before: ThreadMemory | null, answer: Answer): ThreadMemory {
  const { question, language, aspect } = answer;
  const offered = answer.outcome === "needs_clarification" ? answer.offers.map(({ task }) => task) : [];
  const own = answer.tasks.length > 0 ? answer.tasks : offered;
  return { question, language, aspect, tasks: own.length > 0 ? own : (before?.tasks ?? []) };
}
