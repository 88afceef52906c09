import { z } from "zod";
import { sentAttachment, sentFile } from "../handed-over.ts";
import { sentBlocks } from "../views/parts/blocks-of.ts";

/** The parts of Slack's payloads that Duban relies on; everything else in them is left unread. */

/** app_mention and message events (https://docs.slack.dev/reference/events/message). */
export const spokenEvent = z.object({
  user: z.string(),
  text: z.string().default(""),
  ts: z.string(),
  channel: z.string(),
  thread_ts: z.string().optional(),
  channel_type: z.string().optional(),
  subtype: z.string().optional(),
  bot_id: z.string().optional(),
  files: z.array(sentFile).optional().catch(undefined),
  attachments: z.array(sentAttachment).optional().catch(undefined),
});
export type SpokenEvent = z.infer<typeof spokenEvent>;

/** The envelope of an event: its id is the same for each delivery. */
export const eventEnvelope = z.object({ event_id: z.string() });

/** A slash command (https://docs.slack.dev/interactivity/implementing-slash-commands). */
export const slashCommand = z.object({
  command: z.string(),
  text: z.string().default(""),
  user_id: z.string(),
  channel_id: z.string(),
  trigger_id: z.string(),
});
export type SlashCommandPayload = z.infer<typeof slashCommand>;

/** A click on a block element of a message, a modal or App Home. */
export const blockAction = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  channel: z.object({ id: z.string() }).optional(),
  message: z
    .object({
      ts: z.string(),
      thread_ts: z.string().optional(),
      text: z.string().default(""),
      blocks: sentBlocks.optional(),
    })
    .optional(),
  container: z.object({ is_ephemeral: z.boolean().optional() }).loose().optional(),
});

/** The value of the button that was clicked. */
export const clickedButton = z.object({ action_id: z.string(), value: z.string().default("") });
export type BlockAction = z.infer<typeof blockAction>;

/** What a clicked button carries: its value, packed as JSON in that form. */
export function clickedValue<Value>(action: unknown, form: z.ZodType<Value>): Value {
  return form.parse(JSON.parse(clickedButton.parse(action).value));
}
