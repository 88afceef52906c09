import type { ThreadMemory } from "../answering/understand/thread-memory.ts";

/** Keeps one memory a thread, across restarts. The key is the channel and, in a thread, its first message's ts. */
export type ThreadMemoryStore = {
  recall(key: string): Promise<ThreadMemory | null>;
  remember(key: string, memory: ThreadMemory, at: Date): Promise<void>;
};
