/** Tokens as the endpoint counted them, or as estimated where it did not say. */
export type TokenUse = { input: number; output: number };

/** Keeps how many tokens were used on a day (YYYY-MM-DD in the plan's time zone), for all processes together. */
export type UsageStore = {
  usedOn(day: string): Promise<number>;
  add(day: string, use: TokenUse): Promise<void>;
};

/** A store in memory: for one process, forgotten with it. */
export function createMemoryUsageStore(): UsageStore {
  const used = new Map<string, number>();
  return {
    usedOn: async (day) => used.get(day) ?? 0,
    async add(day, { input, output }) {
      used.set(day, (used.get(day) ?? 0) + input + output);
    },
  };
}

/** Whether a day's budget is spent; a budget of 0 never is. */
export function isSpent(used: number, dailyTokens: number): boolean {
  return dailyTokens > 0 && used >= dailyTokens;
}

/** About how many tokens a text is: one a Chinese character, one for four others. For endpoints that count nothing. */
export function estimatedTokens(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han + Math.ceil((text.length - han) / 4);
}
