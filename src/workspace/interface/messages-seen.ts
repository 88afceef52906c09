import { z } from "zod";
import { timestamp } from "./identifiers.ts";

/** A Block Kit block as stored: checked when it came in, so only its `type` matters to a reader. */
export const blockSchema = z.looseObject({ type: z.string(), block_id: z.string().optional() });
export type Block = z.infer<typeof blockSchema>;

export const fileSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  mimetype: z.string(),
  filetype: z.string(),
  size: z.number(),
  user: z.string(),
  alt_txt: z.string().optional().describe("what a picture shows, in words"),
  url_private: z.string().describe("for the app, with its token"),
  view_url: z.string().describe("for the page: an address on this server without a token"),
});
export type WorkspaceFile = z.infer<typeof fileSchema>;

export const messageSchema = z.looseObject({
  type: z.literal("message"),
  channel: z.string(),
  ts: timestamp,
  user: z.string().optional(),
  bot_id: z.string().optional(),
  username: z.string().optional().describe("a name the app chose for this message"),
  subtype: z.string().optional(),
  text: z.string().describe("as Slack keeps it: &amp; &lt; &gt; escaped, <@U…> for a mention"),
  blocks: z.array(blockSchema).optional(),
  thread_ts: timestamp.optional(),
  reply_count: z.number().optional(),
  reply_users: z.array(z.string()).optional(),
  latest_reply: timestamp.optional(),
  edited: z.object({ user: z.string(), ts: timestamp }).optional(),
  files: z.array(fileSchema).optional(),
  reactions: z
    .array(z.object({ name: z.string(), users: z.array(z.string()), count: z.number() }))
    .optional(),
  metadata: z.looseObject({ event_type: z.string() }).optional(),
  streaming_state: z.enum(["in_progress", "completed", "errored"]).optional(),
  is_ephemeral: z.boolean().optional().describe("only the person it was sent to sees it"),
});
export type Message = z.infer<typeof messageSchema>;

/** GET /workspace/conversations/:channel/messages?user=U…&before=TS&limit=100 : oldest first. */
export const messagesPageSchema = z.object({ messages: z.array(messageSchema), has_more: z.boolean() });
export type MessagesPage = z.infer<typeof messagesPageSchema>;
