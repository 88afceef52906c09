import { z } from "zod";
import { timestamp } from "./identifiers.ts";
import { blockSchema } from "./messages-seen.ts";

export const personSchema = z.object({
  id: z.string(),
  name: z.string().describe("the short name, without spaces"),
  display_name: z.string(),
  title: z.string(),
  locale: z.string().describe("zh-CN, en-US …"),
  tz: z.string(),
  is_admin: z.boolean(),
  is_bot: z.boolean(),
  is_deactivated: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;

export const conversationSchema = z.object({
  id: z.string(),
  kind: z.enum(["channel", "dm"]),
  name: z.string().describe("the channel's name, or in a direct message the other one's display name"),
  topic: z.string(),
  is_private: z.boolean(),
  is_archived: z.boolean(),
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
