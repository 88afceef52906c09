const FEW = 2;

/** How many processes are killed in each test: a few among all tests, `npm run kills` takes 200. */
export const KILLS = Number(process.env.DUBAN_KILLS ?? FEW);

/** The moments of the kills come from this number; a test that fails names it, and DUBAN_SEED repeats it. */
export const SEED = Number(process.env.DUBAN_SEED ?? Date.now() % 1_000_000_000);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Whether every variant is tried, as `npm run kills` does; among all tests one of each kind has to do. */
export const EVERY_VARIANT = KILLS > FEW;

/** Time for as many kills as there are, on two busy cores. */
export const PATIENCE_MS = 120_000 + KILLS * 20_000;

/** Many kills take many minutes: whoever waits for them is told how far they are. */
export function tellProgress(kills: number): void {
  if (KILLS > FEW) console.info(`${kills} of ${KILLS} kills`);
}
