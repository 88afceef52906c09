import { z } from "zod";

/**
 * Everything that goes in and out under `/workspace/`: what a person does in the trial Slack, what they see
 * there, and how a trial is steered (clock, faults, reset). Used by the server, the page, tests and scripts
 * alike; imports nothing of Node so that a browser can load it. docs/workspace.md tells it with examples.
 *
 * A message's `ts` is Slack's: seconds since 1970 with six decimals, as text, unique in its channel.
 */

const userId = z.string().min(1).describe("the person who acts, e.g. U0ADMIN");
const channelId = z.string().min(1).describe("a channel (C…) or a direct message (D…)");
const timestamp = z.string().regex(/^\d+\.\d{6}$/, "a ts looks like 1655427600.000100");

/** A Block Kit block as stored: checked when it came in, so only its `type` matters to a reader. */
export const blockSchema = z.looseObject({ type: z.string(), block_id: z.string().optional() });
export type Block = z.infer<typeof blockSchema>;

export const personSchema = z.object({
  id: z.string(),
  name: z.string().describe("the short name, without spaces"),
  display_name: z.string(),
  title: z.string(),
  locale: z.string().describe("zh-CN, en-US …"),
  tz: z.string(),
  is_admin: z.boolean(),
  is_bot: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;

export const fileSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  mimetype: z.string(),
  filetype: z.string(),
  size: z.number(),
  user: z.string(),
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

export const conversationSchema = z.object({
  id: z.string(),
  kind: z.enum(["channel", "dm"]),
  name: z.string().describe("the channel's name, or in a direct message the other one's display name"),
  topic: z.string(),
  is_private: z.boolean(),
  members: z.array(z.string()),
  is_member: z.boolean(),
  with: z.string().nullable().describe("in a direct message: the other one's id"),
  unread: z.number(),
  mentions: z.number().describe("of the unread, how many mention the person or come by direct message"),
  last_read: z.string(),
  latest: timestamp.nullable(),
});
export type Conversation = z.infer<typeof conversationSchema>;

export const commandSchema = z.object({
  command: z.string().startsWith("/"),
  description: z.string(),
  usage_hint: z.string(),
});
export type SlashCommand = z.infer<typeof commandSchema>;

export const shortcutSchema = z.object({
  name: z.string(),
  callback_id: z.string(),
  description: z.string(),
  type: z.enum(["global", "message"]),
});
export type Shortcut = z.infer<typeof shortcutSchema>;

export const viewSchema = z.looseObject({
  id: z.string(),
  type: z.enum(["modal", "home"]),
  callback_id: z.string(),
  title: z.looseObject({ text: z.string() }).nullable(),
  submit: z.looseObject({ text: z.string() }).nullable(),
  close: z.looseObject({ text: z.string() }).nullable(),
  blocks: z.array(blockSchema),
  hash: z.string(),
  root_view_id: z.string().nullable(),
  previous_view_id: z.string().nullable(),
  state: z.object({
    values: z.record(z.string(), z.record(z.string(), z.looseObject({ type: z.string() }))),
  }),
});
export type View = z.infer<typeof viewSchema>;

/** The agent pane of one person: the direct message with the app, and what the app set for it. */
export const agentPaneSchema = z.object({
  channel: z.string(),
  prompts: z.object({
    title: z.string().nullable(),
    prompts: z.array(z.object({ title: z.string(), message: z.string() })),
  }),
  threads: z.array(
    z.object({
      thread_ts: timestamp,
      title: z.string().nullable(),
      status: z.string().nullable().describe('shown while the app works, e.g. "is thinking…"'),
      loading_messages: z.array(z.string()),
      prompts: z
        .object({
          title: z.string().nullable(),
          prompts: z.array(z.object({ title: z.string(), message: z.string() })),
        })
        .nullable(),
    }),
  ),
});
export type AgentPane = z.infer<typeof agentPaneSchema>;

export const appConnectionSchema = z.object({
  transport: z.enum(["none", "http", "socket_mode"]),
  url: z.string().nullable(),
  sockets: z.number(),
});

/** GET /workspace/state?user=U… : all a page needs to draw itself, but the messages. */
export const stateSchema = z.object({
  team: z.object({ id: z.string(), name: z.string() }),
  app: z.object({
    id: z.string(),
    bot_id: z.string(),
    bot_user_id: z.string(),
    connection: appConnectionSchema,
  }),
  now: z.iso.datetime(),
  people: z.array(personSchema),
  conversations: z.array(conversationSchema),
  commands: z.array(commandSchema),
  shortcuts: z.array(shortcutSchema),
  modals: z.array(viewSchema).describe("the open modals of this person, the topmost last"),
  home: viewSchema.nullable().describe("App Home as last published for this person"),
  agent: agentPaneSchema,
});
export type WorkspaceStateView = z.infer<typeof stateSchema>;

/** GET /workspace/conversations/:channel/messages?user=U…&before=TS&limit=100 : oldest first. */
export const messagesPageSchema = z.object({ messages: z.array(messageSchema), has_more: z.boolean() });
export type MessagesPage = z.infer<typeof messagesPageSchema>;

// ——— What a person does. All are POST with a JSON body; all answer `{ ok: true, … }` or a failure. ———

export const sendMessageSchema = z.object({
  user: userId,
  channel: channelId,
  text: z.string().default("").describe("as typed: @name and #channel become mentions, the rest is escaped"),
  thread_ts: timestamp.optional(),
  reply_broadcast: z.boolean().optional(),
  files: z.array(z.string()).optional().describe("ids of files uploaded before"),
});
export const editMessageSchema = z.object({
  user: userId,
  channel: channelId,
  ts: timestamp,
  text: z.string(),
});
export const deleteMessageSchema = z.object({ user: userId, channel: channelId, ts: timestamp });
export const reactionSchema = z.object({
  user: userId,
  channel: channelId,
  ts: timestamp,
  name: z.string().min(1).describe("without colons: white_check_mark"),
  remove: z.boolean().default(false),
});
export const runCommandSchema = z.object({
  user: userId,
  channel: channelId,
  command: z.string().startsWith("/"),
  text: z.string().default("").describe("what follows the command, as typed"),
});
/** What was chosen: nothing for a plain button; a value, a day, a time, an id; several for a multi-select. */
export const chosenValueSchema = z.union([z.string(), z.array(z.string()), z.null()]);
export type ChosenValue = z.infer<typeof chosenValueSchema>;
export const containerSchema = z.union([
  z.object({ channel: channelId, ts: timestamp }),
  z.object({ view_id: z.string().min(1) }),
]);
export const pressSchema = z.object({
  user: userId,
  container: containerSchema,
  action_id: z.string().min(1),
  block_id: z.string().optional().describe("needed only where two blocks use the same action_id"),
  value: chosenValueSchema.optional(),
});
export const suggestOptionsSchema = pressSchema
  .omit({ value: true })
  .extend({ typed: z.string().default("") });
export const submitViewSchema = z.object({
  user: userId,
  values: z
    .record(z.string(), z.record(z.string(), chosenValueSchema))
    .default({})
    .describe("block_id → action_id → value; what is left out keeps its initial value"),
});
export const closeViewSchema = z.object({ user: userId, all: z.boolean().default(false) });
export const openHomeSchema = z.object({ user: userId, tab: z.enum(["home", "messages"]) });
export const runShortcutSchema = z.object({
  user: userId,
  callback_id: z.string().min(1),
  message: z.object({ channel: channelId, ts: timestamp }).optional().describe("for a message shortcut"),
});
export const markReadSchema = z.object({ user: userId, channel: channelId, ts: timestamp });
export const viewContextSchema = z.object({ user: userId, channel: channelId });
export const openDmSchema = z.object({ user: userId, with: z.string().min(1) });
export const createChannelSchema = z.object({
  user: userId,
  name: z.string().min(1).max(80),
  is_private: z.boolean().default(false),
});
export const membershipSchema = z.object({
  user: userId,
  channel: channelId,
  member: z.string().optional().describe("who is invited or removed; without it, the person themselves"),
  leave: z.boolean().default(false),
});

// ——— How a trial is steered. ———

export const moveClockSchema = z
  .union([
    z.object({ to: z.iso.datetime({ offset: true }).describe("an instant: 2022-06-20T09:00:00+08:00") }),
    z.object({ forward_seconds: z.number().positive() }),
  ])
  .describe("only forward");
export const faultKinds = [
  "server_error",
  "reset_before_store",
  "reset_after_store",
  "rate_limited",
  "slow",
  "drop_acknowledgement",
  "deliver_twice",
] as const;
export const faultSchema = z.object({
  method: z
    .string()
    .min(1)
    .describe(
      'a Web API method, e.g. "chat.postMessage", or "*"; for deliveries "event", "command", "interaction"',
    ),
  fault: z.enum(faultKinds),
  times: z.number().int().positive().default(1),
  after: z.number().int().nonnegative().default(0).describe("let so many through first"),
  delay_ms: z.number().int().nonnegative().default(1000).describe("for slow"),
  retry_after: z.number().int().positive().default(1).describe("for rate_limited: seconds"),
});
export type Fault = z.infer<typeof faultSchema>;
export type FaultKind = (typeof faultKinds)[number];
export const connectAppSchema = z.object({
  url: z.url().optional().describe("where the app listens, on this machine"),
  commands: z.array(commandSchema).optional(),
  shortcuts: z.array(shortcutSchema).optional(),
});

/** What happened to each thing sent to the app: for tests and for somebody who wonders. */
export const deliverySchema = z.object({
  id: z.string(),
  kind: z.enum(["event", "command", "interaction"]),
  name: z.string().describe("app_mention, /progress, block_actions …"),
  attempts: z.array(
    z.object({
      number: z.number(),
      at: z.iso.datetime(),
      outcome: z.string().describe("acknowledged, http_timeout …"),
    }),
  ),
  state: z.enum(["delivering", "acknowledged", "waiting", "given_up"]),
});
export type Delivery = z.infer<typeof deliverySchema>;
export const callSchema = z.object({
  method: z.string(),
  at: z.iso.datetime(),
  ok: z.boolean(),
  error: z.string().nullable(),
});
export type RecordedCall = z.infer<typeof callSchema>;

/** Any POST that was refused: `error` is a stable code, `message` a sentence for people. */
export const failureSchema = z.object({ ok: z.literal(false), error: z.string(), message: z.string() });
export type Failure = z.infer<typeof failureSchema>;

/** POST /workspace/views/:id/submit: what the app made of it. */
export const submissionResultSchema = z.object({
  ok: z.literal(true),
  outcome: z.enum(["closed", "updated", "pushed", "errors"]),
  errors: z.record(z.string(), z.string()).optional().describe("block_id → what is wrong with it"),
  modals: z.array(viewSchema),
});
export type SubmissionResult = z.infer<typeof submissionResultSchema>;

/** GET /workspace/updates?user=U… : server-sent events named "update", each with one of these as its data. */
export const updateSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("hello"), now: z.iso.datetime() }),
  z.object({ type: z.literal("message"), message: messageSchema }),
  z.object({ type: z.literal("message_changed"), message: messageSchema }),
  z.object({
    type: z.literal("message_deleted"),
    channel: z.string(),
    ts: timestamp,
    thread_ts: timestamp.optional(),
  }),
  z.object({ type: z.literal("conversation"), conversation: conversationSchema }),
  z.object({ type: z.literal("modals"), modals: z.array(viewSchema) }),
  z.object({ type: z.literal("home"), home: viewSchema }),
  z.object({ type: z.literal("agent"), agent: agentPaneSchema }),
  z.object({ type: z.literal("clock"), now: z.iso.datetime() }),
  z.object({ type: z.literal("app"), connection: appConnectionSchema }),
  z.object({
    type: z.literal("manifest"),
    commands: z.array(commandSchema),
    shortcuts: z.array(shortcutSchema),
  }),
  z.object({ type: z.literal("reset") }),
]);
export type WorkspaceUpdate = z.infer<typeof updateSchema>;
