import type { Search } from "./search.ts";

type Preferred = {
  /** Opens the better search; null where that cannot be done now, and is to be tried again later. */
  open(): Promise<Search | null>;
  /** Whether the better search can answer this question now. */
  isUsable(question: string): Promise<boolean>;
};

/** A question waits this long at most for the better search to be opened. */
const LONGEST_WAIT_MS = 1500;

/**
 * A search that prefers another, better one where it is to be had. Opening that one goes on behind the questions:
 * whatever takes longer than a moment is answered by the search at hand.
 */
export function preferred(atHand: Search, { open, isUsable }: Preferred): Search {
  let better: Search | null = null;
  let opening: Promise<void> | null = null;
  const begin = (): Promise<void> => {
    opening ??= open()
      .catch(() => null)
      .then((opened) => {
        better = opened;
        opening = null;
      });
    return opening;
  };
  void begin();
  return async (question, limit) => {
    if (better === null) await atMost(LONGEST_WAIT_MS, begin());
    const chosen = better !== null && (await isUsable(question)) ? better : atHand;
    return chosen(question, limit);
  };
}

async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, over]);
  clearTimeout(timer);
}
