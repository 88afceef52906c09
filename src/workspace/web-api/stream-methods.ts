import { z } from "zod";
import { announceMessage } from "../acts/announce.ts";
import { changeMessage } from "../acts/change-message.ts";
import { appAuthorship, messageAsSent } from "../acts/message-as-sent.ts";
import { postMessage, withBlockIds } from "../acts/post-message.ts";
import type { WorkspaceContext } from "../context.ts";
import { conversationOf, messageAt } from "../lookup.ts";
import type { Block, Message } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import { blocksOfStream, type Stream, textOfStream, withChunk } from "../state/streams.ts";
import { keepAppText } from "../typed-text.ts";
import { placeToPost } from "./chat-methods.ts";
import { readMetadata, spendRateLimit } from "./message-arguments.ts";
import { type ApiMethod, checkedBlocks, method, timestamp } from "./method.ts";
import { readChunks, streamContents } from "./stream-arguments.ts";

const place = { channel: z.string(), ts: timestamp };

/** The stream at this place; throws message_not_found or message_not_in_streaming_state. */
function openStream(context: WorkspaceContext, channel: string, ts: string) {
  const conversation = conversationOf(context, channel);
  const message = messageAt(context, channel, ts);
  const stream = context.state.streams.get(`${channel} ${ts}`);
  if (stream === undefined) throw new Refusal("message_not_in_streaming_state");
  return { conversation, message, stream };
}

function messageWith(
  context: WorkspaceContext,
  message: Message,
  stream: Stream,
  last: Block[] = [],
): Message {
  const blocks = withBlockIds(context, [...blocksOfStream(stream), ...last]);
  return { ...message, text: keepAppText(textOfStream(stream)), blocks };
}

export const streamMethods: Record<string, ApiMethod> = {
  "chat.startStream": method(
    z.looseObject({
      channel: z.string(),
      thread_ts: timestamp.optional(),
      recipient_user_id: z.string().optional(),
      recipient_team_id: z.string().optional(),
      task_display_mode: z.enum(["timeline", "plan", "dense"]).default("timeline"),
      ...streamContents,
    }),
    (context, given) => {
      const conversation = placeToPost(context, given.channel);
      if (conversation.kind === "channel") refuseMissingRecipient(context, given);
      else if (!given.thread_ts)
        throw new Refusal("invalid_arguments", ["[ERROR] missing required field: thread_ts"]);
      if (given.thread_ts && !context.state.messages.find(conversation.id, given.thread_ts))
        throw new Refusal("invalid_thread_ts");
      const empty: Stream = { mode: given.task_display_mode, planTitle: null, parts: [] };
      const stream = readChunks(given).reduce(withChunk, empty);
      spendRateLimit(context, conversation.id);
      const { ts } = postMessage(context, conversation, {
        ...appAuthorship(context),
        text: keepAppText(textOfStream(stream)),
        blocks: blocksOfStream(stream),
        streaming_state: "in_progress",
        ...(given.thread_ts && { thread_ts: given.thread_ts }),
      });
      context.state.streams.set(`${conversation.id} ${ts}`, stream);
      return { channel: conversation.id, ts };
    },
  ),

  "chat.appendStream": method(z.looseObject({ ...place, ...streamContents }), (context, given) => {
    const { conversation, message, stream } = openStream(context, given.channel, given.ts);
    const chunks = readChunks(given);
    if (chunks.length === 0) throw new Refusal("no_text");
    const grown = chunks.reduce(withChunk, stream);
    context.state.streams.set(`${given.channel} ${given.ts}`, grown);
    const changed = messageWith(context, message, grown);
    context.state.messages.replace(changed);
    announceMessage(context, conversation, { type: "message_changed", message: changed });
    return { channel: given.channel, ts: given.ts };
  }),

  "chat.stopStream": method(
    z.looseObject({
      ...place,
      ...streamContents,
      blocks: z.unknown().optional(),
      metadata: z.unknown().optional(),
    }),
    (context, given) => {
      const { conversation, message, stream } = openStream(context, given.channel, given.ts);
      const whole = readChunks(given).reduce(withChunk, stream);
      const metadata = readMetadata(given.metadata);
      const finished: Message = {
        ...messageWith(context, message, whole, checkedBlocks(given.blocks)),
        streaming_state: "completed",
        ...(metadata && { metadata }),
      };
      context.state.streams.delete(`${given.channel} ${given.ts}`);
      changeMessage(context, conversation, finished);
      return { channel: given.channel, ts: given.ts, message: messageAsSent(finished, true) };
    },
  ),
};

function refuseMissingRecipient(
  context: WorkspaceContext,
  given: { recipient_user_id?: string | undefined; recipient_team_id?: string | undefined },
) {
  if (!given.recipient_team_id) throw new Refusal("missing_recipient_team_id");
  if (!given.recipient_user_id) throw new Refusal("missing_recipient_user_id");
  if (given.recipient_team_id !== context.seed.team.id) throw new Refusal("team_not_found");
  if (!context.state.people.find(given.recipient_user_id)) throw new Refusal("user_not_found");
}
