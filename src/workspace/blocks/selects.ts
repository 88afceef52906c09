import { z } from "zod";
import { actionId, confirmDialog, plainOption, plainText, richOption } from "./text-objects.ts";

const choosing = {
  action_id: actionId,
  confirm: confirmDialog.optional(),
  focus_on_load: z.boolean().optional(),
};
const withPlaceholder = { ...choosing, placeholder: plainText(150).optional() };
const several = { ...withPlaceholder, max_selected_items: z.number().int().min(1).optional() };
const optionGroup = z.strictObject({ label: plainText(75), options: z.array(plainOption).min(1).max(100) });
const staticOptions = {
  options: z.array(plainOption).min(1).max(100).optional(),
  option_groups: z.array(optionGroup).min(1).max(100).optional(),
};
const filter = z.looseObject({ include: z.array(z.string()).min(1).optional() });

/** Either `options` or `option_groups`, not both and not neither. */
const oneOptionList = (select: { options?: unknown; option_groups?: unknown }) =>
  (select.options === undefined) !== (select.option_groups === undefined);
const oneListMessage = { error: "must provide exactly one of options or option_groups" };

/** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
export const selects = [
  z
    .strictObject({
      type: z.literal("static_select"),
      ...withPlaceholder,
      ...staticOptions,
      initial_option: plainOption.optional(),
    })
    .refine(oneOptionList, oneListMessage),
  z.strictObject({
    type: z.literal("external_select"),
    ...withPlaceholder,
    min_query_length: z.number().int().min(0).optional(),
    initial_option: plainOption.optional(),
  }),
  z.strictObject({
    type: z.literal("users_select"),
    ...withPlaceholder,
    initial_user: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal("conversations_select"),
    ...withPlaceholder,
    initial_conversation: z.string().optional(),
    default_to_current_conversation: z.boolean().optional(),
    response_url_enabled: z.boolean().optional(),
    filter: filter.optional(),
  }),
  z.strictObject({
    type: z.literal("channels_select"),
    ...withPlaceholder,
    initial_channel: z.string().optional(),
    response_url_enabled: z.boolean().optional(),
  }),
] as const;

/** https://docs.slack.dev/reference/block-kit/block-elements/multi-select-menu-element */
export const multiSelects = [
  z
    .strictObject({
      type: z.literal("multi_static_select"),
      ...several,
      ...staticOptions,
      initial_options: z.array(plainOption).min(1).optional(),
    })
    .refine(oneOptionList, oneListMessage),
  z.strictObject({
    type: z.literal("multi_external_select"),
    ...several,
    min_query_length: z.number().int().min(0).optional(),
    initial_options: z.array(plainOption).min(1).optional(),
  }),
  z.strictObject({
    type: z.literal("multi_users_select"),
    ...several,
    initial_users: z.array(z.string()).optional(),
  }),
  z.strictObject({
    type: z.literal("multi_conversations_select"),
    ...several,
    initial_conversations: z.array(z.string()).optional(),
    default_to_current_conversation: z.boolean().optional(),
    filter: filter.optional(),
  }),
  z.strictObject({
    type: z.literal("multi_channels_select"),
    ...several,
    initial_channels: z.array(z.string()).optional(),
  }),
] as const;

/** https://docs.slack.dev/reference/block-kit/block-elements/radio-button-group-element and checkboxes-element */
export const choices = [
  z.strictObject({
    type: z.literal("radio_buttons"),
    ...choosing,
    options: z.array(richOption).min(1).max(10),
    initial_option: richOption.optional(),
  }),
  z.strictObject({
    type: z.literal("checkboxes"),
    ...choosing,
    options: z.array(richOption).min(1).max(10),
    initial_options: z.array(richOption).min(1).optional(),
  }),
] as const;
