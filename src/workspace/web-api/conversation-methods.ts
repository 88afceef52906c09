import { z } from "zod";
import { messageAsSent } from "../acts/message-as-sent.ts";
import { activePerson, conversationOf, conversationWith } from "../lookup.ts";
import type { Message } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import { isOnlyInThread } from "../state/messages.ts";
import { describeConversation, typeOfConversation } from "./describe-conversation.ts";
import { type ApiMethod, flag, method, page, paging, timestamp } from "./method.ts";

const channel = z.string();
const span = {
  oldest: timestamp.default("0"),
  latest: timestamp.optional(),
  inclusive: flag,
  include_all_metadata: flag,
  ...paging,
};
type Span = { oldest: string; latest?: string | undefined; inclusive?: boolean | undefined };

function within(message: Message, { oldest, latest, inclusive }: Span): boolean {
  const ts = Number(message.ts);
  const from = Number(oldest);
  const to = latest === undefined ? Number.POSITIVE_INFINITY : Number(latest);
  return inclusive ? ts >= from && ts <= to : ts > from && ts < to;
}

/** The conversations.* methods. */
export const conversationMethods: Record<string, ApiMethod> = {
  "conversations.list": method(
    z.looseObject({ types: z.string().default("public_channel"), exclude_archived: flag, ...paging }),
    (context, given) => {
      const types = given.types.split(",").map((type) => type.trim());
      const bot = context.seed.app.bot.id;
      const visible = context.state.conversations
        .all()
        .filter((one) => types.includes(typeOfConversation(one)) && (one.members.has(bot) || !one.is_private))
        .filter((one) => !(given.exclude_archived && one.is_archived));
      const { items, response_metadata } = page(visible, given);
      return { channels: items.map((one) => describeConversation(context, one)), response_metadata };
    },
  ),

  "conversations.info": method(z.looseObject({ channel }), (context, given) => {
    const conversation = conversationOf(context, given.channel);
    const hidden = conversation.is_private && !conversation.members.has(context.seed.app.bot.id);
    if (hidden) throw new Refusal("channel_not_found");
    return { channel: describeConversation(context, conversation) };
  }),

  "conversations.history": method(z.looseObject({ channel, ...span }), (context, given) => {
    const conversation = conversationWith(context, given.channel, context.seed.app.bot.id);
    const messages = context.state.messages
      .in(conversation.id)
      .filter((message) => !isOnlyInThread(message) && within(message, given))
      .toReversed();
    const { items, has_more, response_metadata } = page(messages, given);
    return {
      messages: items.map((message) => messageAsSent(message, given.include_all_metadata)),
      has_more,
      pin_count: 0,
      response_metadata,
    };
  }),

  "conversations.replies": method(z.looseObject({ channel, ts: timestamp, ...span }), (context, given) => {
    const conversation = conversationWith(context, given.channel, context.seed.app.bot.id);
    const asked = context.state.messages.find(conversation.id, given.ts);
    if (asked === undefined) throw new Refusal("thread_not_found");
    const parent = asked.thread_ts ?? asked.ts;
    const thread = context.state.messages
      .in(conversation.id)
      .filter((one) => one.ts === parent || (one.thread_ts === parent && within(one, given)));
    const { items, has_more, response_metadata } = page(thread, given);
    return {
      messages: items.map((message) => messageAsSent(message, given.include_all_metadata)),
      has_more,
      response_metadata,
    };
  }),

  "conversations.open": method(
    z.looseObject({ channel: channel.optional(), users: z.string().optional(), return_im: flag }),
    (context, given) => {
      const bot = context.seed.app.bot.id;
      const people = given.users?.split(",").map((one) => one.trim()) ?? [];
      if (people.length > 1)
        throw new Refusal("method_not_supported_for_channel_type", [
          "the local workspace has no group messages",
        ]);
      if (people[0] === undefined && given.channel === undefined)
        throw new Refusal("users_list_not_supplied");
      const conversation = people[0]
        ? context.state.conversations.directMessage(activePerson(context, people[0]).id, bot)
        : conversationWith(context, given.channel ?? "", bot);
      return {
        channel: given.return_im ? describeConversation(context, conversation) : { id: conversation.id },
      };
    },
  ),

  "conversations.members": method(z.looseObject({ channel, ...paging }), (context, given) => {
    const { items, response_metadata } = page([...conversationOf(context, given.channel).members], given);
    return { members: items, response_metadata };
  }),
};
