import { elementsIn, type PlacedElement } from "../blocks/elements-in-blocks.ts";
import type { Block, ChosenValue, View } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";

type Element = PlacedElement["element"];
export type ElementValue = { type: string; [field: string]: unknown };
export type StateValues = View["state"]["values"];

/** How each kind of element keeps one value: its field in the state, and its field for the initial value. */
const singles: Record<string, { field: string; initial: string }> = {
  plain_text_input: { field: "value", initial: "initial_value" },
  number_input: { field: "value", initial: "initial_value" },
  email_text_input: { field: "value", initial: "initial_value" },
  url_text_input: { field: "value", initial: "initial_value" },
  rich_text_input: { field: "rich_text_value", initial: "initial_value" },
  datepicker: { field: "selected_date", initial: "initial_date" },
  timepicker: { field: "selected_time", initial: "initial_time" },
  datetimepicker: { field: "selected_date_time", initial: "initial_date_time" },
  users_select: { field: "selected_user", initial: "initial_user" },
  channels_select: { field: "selected_channel", initial: "initial_channel" },
  conversations_select: { field: "selected_conversation", initial: "initial_conversation" },
  static_select: { field: "selected_option", initial: "initial_option" },
  external_select: { field: "selected_option", initial: "initial_option" },
  radio_buttons: { field: "selected_option", initial: "initial_option" },
};
const lists: Record<string, { field: string; initial: string }> = {
  multi_static_select: { field: "selected_options", initial: "initial_options" },
  multi_external_select: { field: "selected_options", initial: "initial_options" },
  checkboxes: { field: "selected_options", initial: "initial_options" },
  multi_users_select: { field: "selected_users", initial: "initial_users" },
  multi_channels_select: { field: "selected_channels", initial: "initial_channels" },
  multi_conversations_select: { field: "selected_conversations", initial: "initial_conversations" },
  file_input: { field: "files", initial: "initial_files" },
};

/** The values of every input in these blocks; what `before` has for the same block and action stays. */
export function valuesOf(blocks: readonly Block[], before: StateValues = {}): StateValues {
  const values: StateValues = {};
  for (const { element, block } of elementsIn(blocks)) {
    const initial = initialValue(element);
    if (initial === undefined || block.block_id === undefined) continue;
    const kept = before[block.block_id]?.[element.action_id];
    values[block.block_id] = { ...values[block.block_id], [element.action_id]: kept ?? initial };
  }
  return values;
}

function initialValue(element: Element): ElementValue | undefined {
  const single = singles[element.type];
  if (single) return { type: element.type, [single.field]: element[single.initial] ?? null };
  const list = lists[element.type];
  return list && { type: element.type, [list.field]: element[list.initial] ?? [] };
}

/**
 * What the state and an action say after a person chose `chosen` in an element, e.g.
 * `{type: "static_select", selected_option: {…}}`. `suggested` are the options an external select offered.
 * Throws invalid_option when it is none of the element's options.
 */
export function chosenIn(element: Element, chosen: ChosenValue, suggested: Option[] = []): ElementValue {
  const { type } = element;
  const single = singles[type];
  if (single)
    return { type, [single.field]: chosen === null ? null : oneOf(element, asOne(chosen), suggested) };
  const list = lists[type];
  if (list) return { type, [list.field]: asMany(chosen).map((one) => oneOf(element, one, suggested)) };
  if (type === "overflow") return { type, selected_option: optionOf(element, asOne(chosen), suggested) };
  if (type === "feedback_buttons") return feedbackOf(element, asOne(chosen));
  return { type, text: element.text, ...(element.value !== undefined && { value: element.value }) };
}

export type Option = { value: string; text: unknown };

function oneOf(element: Element, chosen: string, suggested: Option[]): unknown {
  if (element.type === "datetimepicker") return Number(chosen);
  if (element.type === "rich_text_input") return richTextOf(chosen);
  if (element.type === "file_input") return { id: chosen };
  return optionField(element.type) ? optionOf(element, chosen, suggested) : chosen;
}

function optionField(type: string): boolean {
  return (singles[type] ?? lists[type])?.field.startsWith("selected_option") ?? false;
}

/** The option with this value; an external select trusts what its page was offered. */
function optionOf(element: Element, value: string, suggested: Option[]): unknown {
  const found = [...optionsOf(element), ...suggested].find((option) => option.value === value);
  if (found) return found;
  if (element.type.endsWith("external_select")) return { text: { type: "plain_text", text: value }, value };
  throw new Refusal("invalid_option", [`"${value}" is none of the options of ${element.action_id}`]);
}

function optionsOf(element: Element): Option[] {
  const groups = Array.isArray(element.option_groups) ? element.option_groups : [];
  return [element, ...groups].flatMap(({ options }) => (Array.isArray(options) ? options : []));
}

function feedbackOf(element: Element, chosen: string): ElementValue {
  const buttons = [element.positive_button, element.negative_button].filter(isFeedbackButton);
  const pressed = chosen === "positive" ? buttons[0] : chosen === "negative" ? buttons[1] : undefined;
  const found = pressed ?? buttons.find(({ value }) => value === chosen);
  if (found) return { type: element.type, value: found.value, text: found.text };
  throw new Refusal("invalid_option", ['say "positive" or "negative" in value']);
}

function isFeedbackButton(value: unknown): value is { value: string; text: unknown } {
  return typeof value === "object" && value !== null && "value" in value && "text" in value;
}

function asOne(chosen: ChosenValue): string {
  return (Array.isArray(chosen) ? chosen[0] : chosen) ?? "";
}

function asMany(chosen: ChosenValue): string[] {
  return chosen === null ? [] : [chosen].flat();
}

function richTextOf(text: string) {
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ type: "text", text }] }] };
}
