import { z } from "zod";
import { faultsInBlocks } from "../blocks/check-blocks.ts";
import type { WorkspaceContext } from "../context.ts";
import { conversationOf } from "../lookup.ts";
import { blockSchema } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import type { ResponseTarget } from "../state/response-urls.ts";
import { keepAppText } from "../typed-text.ts";
import { changeMessage, deleteMessage } from "./change-message.ts";
import { appAuthorship } from "./message-as-sent.ts";
import { postMessage, withBlockIds } from "./post-message.ts";
import { removeEphemeral, replaceEphemeral, showEphemeral } from "./show-ephemeral.ts";

/** What an app sends to a response_url, or answers a command with. */
const responseSchema = z.looseObject({
  text: z.string().optional(),
  blocks: z.array(blockSchema).optional(),
  response_type: z.enum(["ephemeral", "in_channel"]).default("ephemeral"),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  thread_ts: z.string().optional(),
});

/**
 * Does what a response asks: a new message to the person or the channel, or the original replaced or deleted.
 * Throws invalid_payload, no_text or invalid_blocks.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export function respond(context: WorkspaceContext, target: ResponseTarget, body: unknown) {
  const parsed = responseSchema.safeParse(typeof body === "string" ? { text: body } : body);
  if (!parsed.success) throw new Refusal("invalid_payload", [z.prettifyError(parsed.error)]);
  const { text, blocks, response_type, replace_original, delete_original, thread_ts } = parsed.data;
  if (delete_original) return removeOriginal(context, target);
  if (text === undefined && !blocks?.length) throw new Refusal("no_text");
  const faults = faultsInBlocks(blocks ?? [], "message");
  if (faults.length > 0) throw new Refusal("invalid_blocks", faults);
  const content = { text: keepAppText(text ?? ""), ...(blocks && { blocks: withBlockIds(context, blocks) }) };
  if (replace_original && target.ts) return replaceOriginal(context, target, target.ts, content);
  const conversation = conversationOf(context, target.channel);
  const draft = { ...appAuthorship(context), ...content, ...(thread_ts && { thread_ts }) };
  if (response_type === "in_channel") postMessage(context, conversation, draft);
  else showEphemeral(context, conversation, target.person, draft);
}

function replaceOriginal(
  context: WorkspaceContext,
  { channel, person }: ResponseTarget,
  ts: string,
  content: { text: string; blocks?: z.infer<typeof blockSchema>[] },
) {
  const { messages } = context.state;
  const hidden = messages.findEphemeral(channel, ts);
  if (hidden) {
    const { blocks: _old, ...rest } = hidden.message;
    return replaceEphemeral(context, person, { ...rest, ...content });
  }
  const original = messages.find(channel, ts);
  if (original === undefined) throw new Refusal("message_not_found");
  const { blocks: _old, ...rest } = original;
  changeMessage(context, conversationOf(context, channel), { ...rest, ...content });
}

function removeOriginal(context: WorkspaceContext, { channel, person, ts }: ResponseTarget) {
  const { messages } = context.state;
  if (ts === undefined) throw new Refusal("message_not_found");
  if (messages.findEphemeral(channel, ts)) return removeEphemeral(context, person, channel, ts);
  const original = messages.find(channel, ts);
  if (original === undefined) throw new Refusal("message_not_found");
  deleteMessage(context, conversationOf(context, channel), original);
}
