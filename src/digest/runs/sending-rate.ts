import type { PostFailure } from "./run-outcome.ts";

/**
 * Holds back a sending: so many messages a second in all, one a second in each place, and none at all for as long as
 * Slack said to wait.
 */
export type SendingRate = {
  /** Resolves when the next message may go; `place` is the channel or person that it goes to. */
  next(place: string): Promise<void>;
  /** No message goes within this time from now on. */
  hold(milliseconds: number): void;
  /** Milliseconds until messages may go again; 0 where nothing holds them. */
  heldFor(): number;
};

type RateParts = {
  /** Messages a second, of this process. */
  rate: number;
  now: () => Date;
  wait: (milliseconds: number) => Promise<void>;
};

/** "Generally 1 message per second per channel", https://docs.slack.dev/apis/web-api/rate-limits. */
const BETWEEN_IN_A_PLACE_MS = 1000;

/** The rate of one process: all it sends is held to it together, what another sends is not known here. */
export function createSendingRate({ rate, now, wait }: RateParts): SendingRate {
  const between = 1000 / rate;
  const lastIn = new Map<string, number>();
  let last = Number.NEGATIVE_INFINITY;
  let heldUntil = Number.NEGATIVE_INFINITY;
  return {
    async next(place) {
      const inPlace = (lastIn.get(place) ?? Number.NEGATIVE_INFINITY) + BETWEEN_IN_A_PLACE_MS;
      const left = Math.max(last + between, inPlace) - now().getTime();
      if (left > 0) await wait(left);
      last = now().getTime();
      forgetBefore(last - BETWEEN_IN_A_PLACE_MS, lastIn);
      lastIn.set(place, last);
    },
    hold(milliseconds) {
      heldUntil = Math.max(heldUntil, now().getTime() + milliseconds);
    },
    heldFor: () => Math.max(0, heldUntil - now().getTime()),
  };
}

/** Of thousands of places only those of the last second hold anything back. */
function forgetBefore(moment: number, lastIn: Map<string, number>): void {
  for (const [place, at] of lastIn) if (at <= moment) lastIn.delete(place);
}

/** Slack's word to wait is for the app, not for one recipient: holds the rate where an attempt met it. */
export function heeded<Outcome extends object>(
  rate: SendingRate,
  outcome: Outcome | { failure: PostFailure },
): Outcome | { failure: PostFailure } {
  if ("failure" in outcome && outcome.failure.kind === "refused_for_now")
    rate.hold(outcome.failure.retryAfterMs);
  return outcome;
}
