import { z } from "zod";
import { changeMessage, deleteMessage } from "../acts/change-message.ts";
import { appAuthorship, messageAsSent } from "../acts/message-as-sent.ts";
import { postMessage, withBlockIds } from "../acts/post-message.ts";
import { showEphemeral } from "../acts/show-ephemeral.ts";
import type { WorkspaceContext } from "../context.ts";
import { conversationOf, messageAt, writableBy } from "../lookup.ts";
import { Refusal } from "../refusal.ts";
import type { StoredConversation } from "../state/conversations.ts";
import {
  contentArguments,
  mostText,
  mostTextInUpdate,
  readContent,
  spendRateLimit,
} from "./message-arguments.ts";
import { type ApiMethod, flag, method, timestamp } from "./method.ts";

const channel = z.string();
const custom = {
  username: z.string().optional(),
  icon_emoji: z.string().optional(),
  icon_url: z.string().optional(),
};

/**
 * Where an app may post: a conversation its bot is in, or a person's id for their direct message with it.
 * Throws channel_not_found, not_in_channel or is_archived. What goes to a deactivated person's direct message is taken
 * without a word, as Slack does (https://github.com/slackapi/python-slack-sdk/issues/1156).
 */
export function placeToPost(context: WorkspaceContext, id: string): StoredConversation {
  const bot = context.seed.app.bot.id;
  if (context.state.people.find(id)) return context.state.conversations.directMessage(id, bot);
  const named = context.state.conversations.all().find(({ name }) => name !== "" && id === `#${name}`);
  return writableBy(context, named?.id ?? id, bot);
}

/** The app's own message at a place; throws message_not_found or `notOwn`. */
function ownMessage(context: WorkspaceContext, conversation: StoredConversation, ts: string, notOwn: string) {
  const message = messageAt(context, conversation.id, ts);
  if (message.bot_id !== context.seed.app.bot_id) throw new Refusal(notOwn);
  return message;
}

/** The chat.* methods, but for streaming. */
export const chatMethods: Record<string, ApiMethod> = {
  "chat.postMessage": method(
    z.looseObject({
      channel,
      thread_ts: timestamp.optional(),
      reply_broadcast: flag,
      ...contentArguments,
      ...custom,
    }),
    (context, given) => {
      const conversation = placeToPost(context, given.channel);
      const content = readContent(given, mostText);
      if (given.thread_ts) refuseBadThread(context, conversation.id, given.thread_ts);
      spendRateLimit(context, conversation.id);
      const { username, icon_emoji, icon_url } = given;
      const isCustom = username !== undefined || icon_emoji !== undefined || icon_url !== undefined;
      const message = postMessage(context, conversation, {
        ...appAuthorship(context),
        ...content,
        ...(given.thread_ts && { thread_ts: given.thread_ts }),
        ...(given.reply_broadcast && given.thread_ts && { subtype: "thread_broadcast" }),
        ...(isCustom && {
          subtype: "bot_message",
          username,
          icons: { emoji: icon_emoji, image_48: icon_url },
        }),
      });
      return { channel: conversation.id, ts: message.ts, message: messageAsSent(message, true) };
    },
  ),

  "chat.postEphemeral": method(
    z.looseObject({ channel, user: z.string(), thread_ts: timestamp.optional(), ...contentArguments }),
    (context, given) => {
      const conversation = placeToPost(context, given.channel);
      if (!conversation.members.has(given.user)) throw new Refusal("user_not_in_channel");
      const content = readContent(given, mostText);
      spendRateLimit(context, conversation.id);
      const thread = given.thread_ts ? { thread_ts: given.thread_ts } : {};
      const message = showEphemeral(context, conversation, given.user, { ...content, ...thread });
      return { message_ts: message.ts };
    },
  ),

  "chat.update": method(z.looseObject({ channel, ts: timestamp, ...contentArguments }), (context, given) => {
    const conversation = conversationOf(context, given.channel);
    if (conversation.is_archived) throw new Refusal("is_inactive");
    const before = ownMessage(context, conversation, given.ts, "cant_update_message");
    if (before.streaming_state === "in_progress") throw new Refusal("streaming_state_conflict");
    const content = readContent(given, mostTextInUpdate);
    const { blocks: _old, ...rest } = before;
    const ts = context.state.clock.nextTimestamp();
    const edited = { edited: { user: context.seed.app.bot.id, ts } };
    const blocks = content.blocks && { blocks: withBlockIds(context, content.blocks) };
    const changed = { ...rest, ...content, ...blocks, ...edited };
    changeMessage(context, conversation, changed);
    return {
      channel: conversation.id,
      ts: given.ts,
      text: changed.text,
      message: messageAsSent(changed, true),
    };
  }),

  "chat.delete": method(z.looseObject({ channel, ts: timestamp }), (context, given) => {
    const conversation = conversationOf(context, given.channel);
    deleteMessage(context, conversation, ownMessage(context, conversation, given.ts, "cant_delete_message"));
    return { channel: conversation.id, ts: given.ts };
  }),

  "chat.getPermalink": method(z.looseObject({ channel, message_ts: timestamp }), (context, given) => {
    const conversation = conversationOf(context, given.channel);
    const { ts, thread_ts } = messageAt(context, conversation.id, given.message_ts);
    const inThread = thread_ts && thread_ts !== ts ? `?thread_ts=${thread_ts}&cid=${conversation.id}` : "";
    return {
      channel: conversation.id,
      permalink: `${context.address}/archives/${conversation.id}/p${ts.replace(".", "")}${inThread}`,
    };
  }),
};

/** A thread must begin at a message of the channel; Slack says invalid_thread_ts when it does not. */
function refuseBadThread(context: WorkspaceContext, channelId: string, ts: string) {
  if (context.state.messages.find(channelId, ts) === undefined) throw new Refusal("invalid_thread_ts");
}
