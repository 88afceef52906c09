import { z } from "zod";
import { announceAgentPane } from "../acts/announce.ts";
import type { WorkspaceContext } from "../context.ts";
import { conversationWith } from "../lookup.ts";
import { Refusal } from "../refusal.ts";
import { type ApiMethod, json, method, timestamp } from "./method.ts";

const mostPrompts = 4;
const mostLoadingMessages = 10;
const prompts = json(
  z
    .array(z.strictObject({ title: z.string().min(1), message: z.string().min(1) }))
    .min(1)
    .max(mostPrompts),
);

/** Throws channel_not_found, or invalid_thread_ts where the thread's first message does not exist. */
function threadIn(context: WorkspaceContext, channel: string, ts: string | undefined) {
  const conversation = conversationWith(context, channel, context.seed.app.bot.id);
  if (ts !== undefined && !context.state.messages.find(channel, ts)) throw new Refusal("invalid_thread_ts");
  return conversation;
}

/** The agent pane's methods. https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts and neighbours */
export const assistantMethods: Record<string, ApiMethod> = {
  "assistant.threads.setSuggestedPrompts": method(
    z.looseObject({
      channel_id: z.string(),
      thread_ts: timestamp.optional(),
      title: z.string().optional(),
      prompts,
    }),
    (context, given) => {
      const conversation = threadIn(context, given.channel_id, given.thread_ts);
      context.state.agentPanes.setPrompts(conversation.id, given.thread_ts, {
        title: given.title ?? null,
        prompts: given.prompts,
      });
      announceAgentPane(context, conversation);
      return {};
    },
  ),

  "assistant.threads.setStatus": method(
    z.looseObject({
      channel_id: z.string(),
      thread_ts: timestamp,
      status: z.string(),
      loading_messages: json(z.array(z.string()).max(mostLoadingMessages)).optional(),
    }),
    (context, given) => {
      const conversation = threadIn(context, given.channel_id, given.thread_ts);
      context.state.agentPanes.setThread(conversation.id, given.thread_ts, {
        status: given.status === "" ? null : given.status,
        loading_messages: given.loading_messages ?? [],
      });
      announceAgentPane(context, conversation);
      return {};
    },
  ),

  "assistant.threads.setTitle": method(
    z.looseObject({ channel_id: z.string(), thread_ts: timestamp, title: z.string().min(1) }),
    (context, given) => {
      const conversation = threadIn(context, given.channel_id, given.thread_ts);
      context.state.agentPanes.setThread(conversation.id, given.thread_ts, { title: given.title });
      announceAgentPane(context, conversation);
      return {};
    },
  ),
};
