import { z } from "zod";
import { button, overflow, workflowButton } from "./buttons.ts";
import { fileInput, pickers, textInputs } from "./inputs.ts";
import { choices, multiSelects, selects } from "./selects.ts";
import { anyText, blockId, plainText } from "./text-objects.ts";

const imageSource = {
  image_url: z.string().min(1).max(3000).optional(),
  slack_file: z.looseObject({ id: z.string().optional(), url: z.string().optional() }).optional(),
};
const oneSource = (image: { image_url?: unknown; slack_file?: unknown }) =>
  (image.image_url === undefined) !== (image.slack_file === undefined);
const oneSourceMessage = { error: "must provide exactly one of image_url or slack_file" };

/** https://docs.slack.dev/reference/block-kit/block-elements/image-element */
export const imageElement = z
  .strictObject({ type: z.literal("image"), alt_text: z.string().max(2000), ...imageSource })
  .refine(oneSource, oneSourceMessage);

/** https://docs.slack.dev/reference/block-kit/blocks/section-block */
export const section = z
  .strictObject({
    type: z.literal("section"),
    block_id: blockId,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: z
      .discriminatedUnion("type", [
        button,
        workflowButton,
        overflow,
        imageElement,
        ...selects,
        ...multiSelects,
        ...choices,
        ...pickers,
      ])
      .optional(),
    expand: z.boolean().optional(),
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, {
    error: "must define either text or fields",
  });

/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
export const header = z.strictObject({
  type: z.literal("header"),
  block_id: blockId,
  text: plainText(150),
  level: z.number().int().optional(),
});

export const divider = z.strictObject({ type: z.literal("divider"), block_id: blockId });

/** https://docs.slack.dev/reference/block-kit/blocks/image-block */
export const image = z
  .strictObject({
    type: z.literal("image"),
    block_id: blockId,
    alt_text: z.string().max(2000),
    title: plainText(2000).optional(),
    ...imageSource,
  })
  .refine(oneSource, oneSourceMessage);

/** https://docs.slack.dev/reference/block-kit/blocks/context-block */
export const context = z.strictObject({
  type: z.literal("context"),
  block_id: blockId,
  elements: z
    .array(z.union([anyText(3000), imageElement]))
    .min(1)
    .max(10),
});

/** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
export const actions = z.strictObject({
  type: z.literal("actions"),
  block_id: blockId,
  elements: z
    .array(
      z.discriminatedUnion("type", [
        button,
        workflowButton,
        overflow,
        ...selects,
        ...multiSelects,
        ...choices,
        ...pickers,
        ...textInputs,
      ]),
    )
    .min(1)
    .max(25),
});

/** https://docs.slack.dev/reference/block-kit/blocks/input-block */
export const input = z.strictObject({
  type: z.literal("input"),
  block_id: blockId,
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: z.discriminatedUnion("type", [
    ...selects,
    ...multiSelects,
    ...choices,
    ...pickers,
    ...textInputs,
    fileInput,
  ]),
});

/** https://docs.slack.dev/reference/block-kit/blocks/video-block */
export const video = z.looseObject({
  type: z.literal("video"),
  block_id: blockId,
  video_url: z.url(),
  thumbnail_url: z.url(),
  alt_text: z.string(),
  title: plainText(199),
});

export const file = z.strictObject({
  type: z.literal("file"),
  block_id: blockId,
  external_id: z.string(),
  source: z.literal("remote"),
});
