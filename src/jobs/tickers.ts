import type { Logger } from "pino";
import { type DueJob, startTicker, type Ticker } from "../schedule/ticker.ts";
import type { Services } from "../services.ts";
import type { Jobs } from "./create-jobs.ts";

/**
 * Starts what looks every minute for what is due, apart where one must not wait for another. `lost` deals with what
 * Slack delivered and nobody answered.
 */
export function startTickers(
  { digests, reminders, reviews, decisions, lost }: Jobs & { lost: DueJob },
  { services, now, logger }: { services: Services; now: () => Date; logger: Logger },
): Ticker[] {
  // Sending to thousands takes an hour: it has a ticker of its own, so that nothing else waits for it.
  const sending = startTicker(
    [reminders.remind, reminders.tellFailures, digests.send, digests.tellFailures],
    logger,
  );
  // So has beginning: it asks Slack who everybody is, and a model for a paragraph.
  const beginning = startTicker([digests.begin, wakeJob(sending)], logger);
  const quick = startTicker([reviews, decisions, forgetJob(services, now)], logger);
  const replaying = startTicker([lost], logger);
  // What fell due while nobody was there is sent on return, without waiting for the next minute.
  for (const each of [beginning, quick, replaying]) void each.tick();
  return [beginning, sending, quick, replaying];
}

/** What was begun is sent now, and not only at the sending's own minute. */
function wakeJob(sending: Ticker): DueJob {
  return {
    name: "wake sending",
    async doOne() {
      void sending.tick();
      return false;
    },
  };
}

/** What Slack delivered is remembered for a day. */
function forgetJob({ claims }: Services, now: () => Date): DueJob {
  const DAY_MS = 86_400_000;
  return {
    name: "forget claims",
    async doOne() {
      await claims.forgetBefore(new Date(now().getTime() - DAY_MS));
      return false;
    },
  };
}
