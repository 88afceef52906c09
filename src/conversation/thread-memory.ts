import type { Aspect } from "../answering/understand/question.ts";
import type { Language } from "../language/detect-language.ts";

/** What a thread or a direct message was last about: enough to read "那31呢" or "原文呢", no more. */
export type ThreadMemory = { question: string; language: Language; tasks: number[]; aspect: Aspect };

/** Keeps one memory a thread, across restarts. The key is the channel and, in a thread, its first message's ts. */
export type ThreadMemoryStore = {
  recall(key: string): Promise<ThreadMemory | null>;
  remember(key: string, memory: ThreadMemory, at: Date): Promise<void>;
};
