import type { ThreadMemory } from "../answering/understand/thread-memory.ts";

/** Keeps one memory a thread, across restarts. The key is the channel and, in a thread, its first message's ts. */
export type ThreadMemoryStore = {
  recall(key: string): Promise<ThreadMemory | null>;
  remember(key: string, memory: ThreadMemory, at: Date): Promise<void>;
};

/**
 * What Duban asked for at a thread's beginning stays asked for, whatever is said in it; a direct message outside
 * threads is about what was spoken of last. The key of the latter ends with a colon.
 */
export function stillAsked(key: string, before: ThreadMemory | null): readonly number[] | undefined {
  return key.endsWith(":") ? undefined : before?.asked;
}
