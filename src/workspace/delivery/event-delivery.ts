import type { DeliveryLog } from "./delivery-log.ts";
import type { FailureReason, Outgoing, RetryMark, Transport } from "./outgoing.ts";

/** Delivers events, and again where they are not acknowledged. */
type EventDelivery = {
  /** Returns at once. */
  deliver(outgoing: Outgoing): void;
  /** Sends nothing of the past any more. */
  forget(): void;
};

/**
 * Slack delivers an event again at once, after a minute and after five, then gives up; an app can ask it not
 * to (x-slack-no-retry). `delays` are real milliseconds. https://docs.slack.dev/apis/events-api#retries
 */
export function createEventDelivery(
  handOver: Transport,
  delays: readonly number[],
  log: DeliveryLog,
): EventDelivery {
  const timers = new Set<NodeJS.Timeout>();
  let era = 0;

  async function attempt(
    outgoing: Outgoing,
    entry: ReturnType<DeliveryLog["open"]>,
    retry: RetryMark | null,
  ) {
    const begun = era;
    const result = await handOver(outgoing, retry);
    const number = retry?.number ?? 0;
    entry.attempt(number, result.acknowledged ? "acknowledged" : result.reason);
    if (result.acknowledged) return entry.state("acknowledged");
    const delay = result.stop || begun !== era ? undefined : delays[number];
    if (delay === undefined) return entry.state("given_up");
    entry.state("waiting");
    const next = { number: number + 1, reason: reasonInSlackWords(result.reason) };
    const timer = setTimeout(() => {
      timers.delete(timer);
      void attempt(outgoing, entry, next);
    }, delay);
    timers.add(timer.unref());
  }

  return {
    deliver: (outgoing) => void attempt(outgoing, log.open(outgoing), null),
    forget() {
      era += 1;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

function reasonInSlackWords(reason: FailureReason): string {
  return reason === "no_app" ? "connection_failed" : reason;
}
