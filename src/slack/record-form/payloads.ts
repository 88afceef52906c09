import { z } from "zod";
import { sentFile } from "../handed-over.ts";

/** What the modal is made from besides its fields: kept in its private_metadata. */
export const source = z.object({
  channel: z.string().nullable(),
  messageTs: z.string().nullable(),
  permalink: z.string().nullable(),
  language: z.enum(["zh", "en"]),
});
export type FormSource = z.infer<typeof source>;

/** A shortcut or click that a modal may be opened with. */
export const trigger = z.object({ trigger_id: z.string(), user: z.object({ id: z.string() }) });
/** A message shortcut. */
export const onMessage = trigger.extend({
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), text: z.string().default("") }),
});
const field = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  files: z.array(sentFile).nullish().catch(null),
});
/** A submitted modal; its fields by block id and action id. */
export const submission = z.object({
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  view: z.object({
    id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), field)) }),
  }),
});
/** A button that was clicked. */
export const clicked = z.object({ value: z.string().default("") });
export type Submission = z.infer<typeof submission>;
