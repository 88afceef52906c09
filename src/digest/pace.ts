/** Holds back a sending: so many messages a second, and none at all for as long as Slack said to wait. */
export type Pace = {
  /** Resolves when the next message may go. */
  next(): Promise<void>;
  /** No message goes within this time from now on. */
  hold(milliseconds: number): void;
  /** Milliseconds until messages may go again; 0 where nothing holds them. */
  heldFor(): number;
};

type PaceParts = {
  /** Messages a second, of this process. */
  rate: number;
  now: () => Date;
  wait: (milliseconds: number) => Promise<void>;
};

/** A pace of its own; what one process sends is paced together, what another sends is not known here. */
export function createPace({ rate, now, wait }: PaceParts): Pace {
  const between = 1000 / rate;
  let last = Number.NEGATIVE_INFINITY;
  let heldUntil = Number.NEGATIVE_INFINITY;
  return {
    async next() {
      const left = last + between - now().getTime();
      if (left > 0) await wait(left);
      last = now().getTime();
    },
    hold(milliseconds) {
      heldUntil = Math.max(heldUntil, now().getTime() + milliseconds);
    },
    heldFor: () => Math.max(0, heldUntil - now().getTime()),
  };
}
