import { z } from "zod";
import { feedbackButtons, iconButton } from "./buttons.ts";
import { richText } from "./text-blocks.ts";
import { blockId } from "./text-objects.ts";

const urlSource = z.strictObject({ type: z.literal("url"), url: z.string().min(1), text: z.string().min(1) });
export const taskStatus = z.enum(["pending", "in_progress", "complete", "error"]);

/** https://docs.slack.dev/reference/block-kit/blocks/task-card-block */
export const taskCard = z.strictObject({
  type: z.literal("task_card"),
  block_id: blockId,
  task_id: z.string().min(1),
  title: z.string().min(1),
  details: richText.optional(),
  output: richText.optional(),
  sources: z.array(urlSource).optional(),
  status: taskStatus,
});

/** https://docs.slack.dev/reference/block-kit/blocks/plan-block */
export const plan = z.strictObject({
  type: z.literal("plan"),
  block_id: blockId,
  title: z.string().min(1),
  tasks: z.array(taskCard).max(50).optional(),
});

/** https://docs.slack.dev/reference/block-kit/blocks/context-actions-block */
export const contextActions = z.strictObject({
  type: z.literal("context_actions"),
  block_id: blockId,
  elements: z
    .array(z.discriminatedUnion("type", [feedbackButtons, iconButton]))
    .min(1)
    .max(5),
});
