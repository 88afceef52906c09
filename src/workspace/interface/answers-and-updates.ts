import { z } from "zod";
import { timestamp } from "./identifiers.ts";
import { messageSchema } from "./messages-seen.ts";
import {
  agentPaneSchema,
  appConnectionSchema,
  commandSchema,
  conversationSchema,
  shortcutSchema,
  viewSchema,
} from "./what-is-seen.ts";

/** Any POST that was refused: `error` is a stable code, `message` a sentence for people. */
const failureSchema = z.object({ ok: z.literal(false), error: z.string(), message: z.string() });
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
