import { z } from "zod";
import { actionId, confirmDialog, plainOption, plainText } from "./text-objects.ts";

/** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const button = z.strictObject({
  type: z.literal("button"),
  text: plainText(75),
  action_id: actionId,
  url: z.string().max(3000).optional(),
  value: z.string().max(2000).optional(),
  style: z.enum(["primary", "danger"]).optional(),
  confirm: confirmDialog.optional(),
  accessibility_label: z.string().max(75).optional(),
});

/** https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element */
export const overflow = z.strictObject({
  type: z.literal("overflow"),
  action_id: actionId,
  options: z
    .array(plainOption.extend({ url: z.string().max(3000).optional() }))
    .min(1)
    .max(5),
  confirm: confirmDialog.optional(),
});

const feedbackChoice = z.strictObject({
  text: plainText(75),
  value: z.string().min(1).max(2000),
  accessibility_label: z.string().max(75).optional(),
});

/** https://docs.slack.dev/reference/block-kit/block-elements/feedback-buttons-element */
export const feedbackButtons = z.strictObject({
  type: z.literal("feedback_buttons"),
  action_id: actionId,
  positive_button: feedbackChoice,
  negative_button: feedbackChoice,
});

/** https://docs.slack.dev/reference/block-kit/block-elements/icon-button-element */
export const iconButton = z.strictObject({
  type: z.literal("icon_button"),
  icon: z.string().min(1),
  text: plainText(75),
  action_id: actionId,
  value: z.string().max(2000).optional(),
  confirm: confirmDialog.optional(),
  accessibility_label: z.string().max(75).optional(),
  visible_to_user_ids: z.array(z.string()).optional(),
});

/** https://docs.slack.dev/reference/block-kit/block-elements/workflow-button-element */
export const workflowButton = z.strictObject({
  type: z.literal("workflow_button"),
  text: plainText(75),
  action_id: actionId,
  workflow: z.looseObject({ trigger: z.looseObject({ url: z.string() }) }),
  style: z.enum(["primary", "danger"]).optional(),
  accessibility_label: z.string().max(75).optional(),
});
