import type { Logger } from "pino";
import type { WorkStep } from "../../conversation/heard.ts";
import { isRateLimited, patiently, refusalOf } from "../patience.ts";
import { findReply, postOnce } from "../post-once.ts";
import type { MessageView } from "../views/answer-view.ts";
import type { PlaceParts, ReplyPlace } from "./place.ts";
import { abandonedStream, hasEnded, startStream } from "./streamed-message.ts";
import { postNote, updatedMessage } from "./updated-message.ts";

/** One reply to one message: what is being done meanwhile, where there is something to tell, and what it says in the end. */
export type WorkingReply = {
  /** Shows a step as soon as Slack takes it; what Slack does not take is left out. */
  tell(step: WorkStep): void;
  /** Says it, in the message that showed the steps or in a new one: once, whatever happened before. */
  finish(view: MessageView): Promise<{ ts: string }>;
};

type WorkingReplyParts = PlaceParts & {
  /** Whether an earlier process may have begun this reply. */
  mayBeThere: boolean;
  logger: Logger;
};

/**
 * A reply in the making. In threads it is streamed; where Slack refuses that, and at the top of a direct message, where
 * nothing can be streamed, one message is posted and updated. Without steps it is an ordinary message.
 */
export function createWorkingReply(parts: WorkingReplyParts): WorkingReply {
  const { client, where, mark, wait, logger } = parts;
  const steps: WorkStep[] = [];
  let place: ReplyPlace | null = null;
  let mustLook = parts.mayBeThere;
  let isOver = false;
  let showing = Promise.resolve();
  let isDue = false;

  /** The message that an earlier process, or a call with an unclear end, has left. */
  const find = async (): Promise<ReplyPlace | null> => {
    const found = mustLook ? await findReply(client, where, mark) : null;
    mustLook = false;
    if (found === null) return null;
    return found.isStreaming ? abandonedStream(parts, found.ts) : updatedMessage(parts, found.ts);
  };
  const begin = async (): Promise<ReplyPlace> => {
    if (where.thread_ts === undefined) return postNote(parts, steps);
    try {
      return await startStream(parts, steps);
    } catch (error) {
      if (refusalOf(error) === null) throw error;
      return postNote(parts, steps);
    }
  };
  const show = async (): Promise<void> => {
    isDue = false;
    if (isOver) return;
    try {
      place ??= await find();
      if (place === null) place = await begin();
      else await place.show(steps);
    } catch (error) {
      if (place === null && !isRateLimited(error) && refusalOf(error) === null) mustLook = true;
      if (hasEnded(error)) isOver = true;
      logger.warn({ error, key: mark.key }, "a step could not be shown");
    }
  };
  return {
    tell(step) {
      steps.push(step);
      if (isDue) return;
      isDue = true;
      showing = showing.then(show);
    },
    async finish(view) {
      await showing;
      place ??= await patiently(wait, find);
      return place === null ? postOnce(client, { ...where, ...view }, mark, wait) : place.finish(view);
    },
  };
}
