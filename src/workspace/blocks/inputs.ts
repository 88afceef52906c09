import { z } from "zod";
import { actionId, confirmDialog, plainText } from "./text-objects.ts";

const typed = {
  action_id: actionId,
  placeholder: plainText(150).optional(),
  focus_on_load: z.boolean().optional(),
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z.array(z.enum(["on_enter_pressed", "on_character_entered"])).min(1),
    })
    .optional(),
};
const picked = {
  action_id: actionId,
  confirm: confirmDialog.optional(),
  focus_on_load: z.boolean().optional(),
};

/** https://docs.slack.dev/reference/block-kit/block-elements/date-picker-element and its neighbours */
export const pickers = [
  z.strictObject({
    type: z.literal("datepicker"),
    ...picked,
    placeholder: plainText(150).optional(),
    initial_date: z.iso.date({ error: "must be a valid date in the format YYYY-MM-DD" }).optional(),
  }),
  z.strictObject({
    type: z.literal("timepicker"),
    ...picked,
    placeholder: plainText(150).optional(),
    initial_time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a valid time in the format HH:mm")
      .optional(),
    timezone: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal("datetimepicker"),
    ...picked,
    initial_date_time: z.number().int().min(1_000_000_000).max(9_999_999_999).optional(),
  }),
] as const;

/** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element and its neighbours */
export const textInputs = [
  z.strictObject({
    type: z.literal("plain_text_input"),
    ...typed,
    initial_value: z.string().optional(),
    multiline: z.boolean().optional(),
    min_length: z.number().int().min(0).max(3000).optional(),
    max_length: z.number().int().min(1).max(3000).optional(),
  }),
  z.strictObject({
    type: z.literal("number_input"),
    ...typed,
    is_decimal_allowed: z.boolean(),
    initial_value: z.string().optional(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal("email_text_input"),
    ...typed,
    initial_value: z.string().optional(),
  }),
  z.strictObject({ type: z.literal("url_text_input"), ...typed, initial_value: z.string().optional() }),
  z.strictObject({
    type: z.literal("rich_text_input"),
    ...typed,
    initial_value: z.looseObject({ type: z.literal("rich_text") }).optional(),
  }),
] as const;

/** https://docs.slack.dev/reference/block-kit/block-elements/file-input-element */
export const fileInput = z.strictObject({
  type: z.literal("file_input"),
  action_id: actionId,
  filetypes: z.array(z.string()).optional(),
  max_files: z.number().int().min(1).max(10).optional(),
});
