/** Small things that all processes keep together, each under a key: who asked when, whether the endpoint rests. */
export type SharedState = {
  /** What is kept under a key; null where nothing is. */
  read(key: string): Promise<unknown>;
  /**
   * Changes what is kept, as if nobody else did meanwhile. The step is given it (null where nothing is), may be called
   * again where another process came first, and says what to keep, which has to be JSON, and what to give back.
   */
  change<Result>(key: string, step: (kept: unknown) => { keep: unknown; result: Result }): Promise<Result>;
};

/** A state in memory: for one process, forgotten with it. */
export function createMemorySharedState(): SharedState {
  const all = new Map<string, unknown>();
  return {
    read: async (key) => all.get(key) ?? null,
    async change(key, step) {
      const { keep, result } = step(all.get(key) ?? null);
      all.set(key, keep);
      return result;
    },
  };
}
