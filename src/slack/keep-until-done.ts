import { randomUUID } from "node:crypto";
import type { App, ReceiverEvent } from "@slack/bolt";
import type { Logger } from "pino";
import { z } from "zod";
import { LOST_AFTER_MS, MOST_TRIES, type Received, type ReceivedStore } from "../conversation/received.ts";

type KeptDeliveries = {
  /** Deals with one delivery that a killed process left; true where there was one. */
  replayOne(): Promise<boolean>;
};

type KeepParts = { received: ReceivedStore; now: () => Date; logger: Logger };

/** What people said or pressed; what only opens a window is of no use later, when its trigger has run out. */
const spokenOrPressed = z.union([
  z.object({
    type: z.literal("event_callback"),
    event: z.object({ type: z.enum(["message", "app_mention"]), bot_id: z.undefined().optional() }),
  }),
  z.object({ command: z.string() }),
  z.object({ type: z.enum(["block_actions", "view_submission"]) }),
]);

/**
 * Keeps each delivery in the database from right before Slack is told that it arrived until its listeners are done.
 * Replays go the same way as deliveries; the claims and idempotency keys behind it see to it that what was done before
 * the kill is not done twice. An acknowledgement that already says the answer (the faults of a form) needs no keeping.
 */
export function keepUntilDone(app: App, { received, now, logger }: KeepParts): KeptDeliveries {
  const atWork = new Set<string>();
  const process = app.processEvent.bind(app);
  const work = async (id: string, event: ReceiverEvent): Promise<void> => {
    atWork.add(id);
    try {
      await process(event);
      await received
        .done(id)
        .catch((error) => logger.error({ error }, "a delivery stays kept, and is replayed"));
    } finally {
      atWork.delete(id);
    }
  };
  // Without a database Slack is told all the same: the apology must reach the person, and once.
  const keep = (id: string, body: object): Promise<void> =>
    received.keep(id, body, now()).catch((error) => logger.error({ error }, "a delivery could not be kept"));
  app.processEvent = (event) => {
    if (!spokenOrPressed.safeParse(event.body).success) return process(event);
    const id = randomUUID();
    const ack: ReceiverEvent["ack"] = async (answer) => {
      if (answer === undefined) await keep(id, event.body);
      await event.ack(answer);
    };
    return work(id, { ...event, ack });
  };
  const replay = async (left: Received): Promise<void> => {
    const tries = left.tries + 1;
    logger.warn({ tries }, "a delivery that was acknowledged and not dealt with is taken up again");
    await work(left.id, { body: left.body, ack: async () => undefined, retryNum: tries });
  };
  return {
    async replayOne() {
      const lost = await received.unfinished(new Date(now().getTime() - LOST_AFTER_MS));
      for (const left of lost.filter(({ id }) => !atWork.has(id))) {
        if (left.tries >= MOST_TRIES) {
          logger.error({ tries: left.tries }, "a delivery could not be dealt with and is given up");
          await received.done(left.id);
        } else if (await received.tryAgain(left, now())) {
          await replay(left);
          return true;
        }
      }
      return false;
    },
  };
}
