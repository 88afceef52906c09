import { z } from "zod";
import { commandSchema, shortcutSchema } from "./what-is-seen.ts";

export const moveClockSchema = z
  .union([
    z.object({ to: z.iso.datetime({ offset: true }).describe("an instant: 2022-06-20T09:00:00+08:00") }),
    z.object({ forward_seconds: z.number().positive() }),
  ])
  .describe("only forward");
const faultKinds = [
  "server_error",
  "reset_before_store",
  "reset_after_store",
  "rate_limited",
  "slow",
  "stream_died",
  "refused",
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
  error: z.string().min(1).default("fatal_error").describe("for refused: the code that Slack answers with"),
  about: z.string().optional().describe("for refused: only calls that name this channel or person"),
});
export type Fault = z.infer<typeof faultSchema>;
export type FaultKind = (typeof faultKinds)[number];
export const revokeTokenSchema = z.object({
  revoked: z.boolean().default(true).describe("false: it is taken again"),
});
export const connectAppSchema = z.object({
  url: z.url().optional().describe("where the app listens, on this machine"),
  commands: z.array(commandSchema).optional(),
  shortcuts: z.array(shortcutSchema).optional(),
});

/** What happened to each thing sent to the app: for tests and for somebody who wonders. */
const deliverySchema = z.object({
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
const callSchema = z.object({
  method: z.string(),
  at: z.iso.datetime(),
  ok: z.boolean(),
  error: z.string().nullable(),
});
export type RecordedCall = z.infer<typeof callSchema>;
