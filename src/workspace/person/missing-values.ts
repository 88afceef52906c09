import type { StoredView } from "../state/views.ts";

type Element = { type: string; action_id: string; [field: string]: unknown };

/** What Slack's client asks for before it submits: block_id → what is wrong with it. */
export function missingIn(view: StoredView): Record<string, string> {
  const faults = view.blocks.flatMap((block) => {
    const { element } = block;
    if (block.type !== "input" || !isElement(element)) return [];
    const value = view.state.values[block.block_id ?? ""]?.[element.action_id];
    const words = faultOf(element, value, block.optional === true);
    return words === undefined ? [] : [[block.block_id ?? "", words] as const];
  });
  return Object.fromEntries(faults);
}

function faultOf(element: Element, value: Record<string, unknown> | undefined, optional: boolean) {
  const [entered] = Object.entries(value ?? {}).flatMap(([key, one]) => (key === "type" ? [] : [one]));
  if (isEmpty(entered)) return optional ? undefined : "Please complete this required field.";
  if (element.type === "number_input") return numberFault(element, String(entered));
  if (element.type === "email_text_input" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(entered)))
    return "Enter an email address.";
  if (element.type === "url_text_input" && !URL.canParse(String(entered))) return "Enter a web address.";
  return element.type === "plain_text_input" ? lengthFault(element, String(entered)) : undefined;
}

function numberFault(element: Element, entered: string): string | undefined {
  const number = Number(entered);
  if (entered.trim() === "" || !Number.isFinite(number)) return "Enter a number.";
  if (element.is_decimal_allowed === false && !Number.isInteger(number)) return "Enter a whole number.";
  if (element.min_value !== undefined && number < Number(element.min_value))
    return `Enter ${element.min_value} or more.`;
  if (element.max_value !== undefined && number > Number(element.max_value))
    return `Enter ${element.max_value} or less.`;
  return undefined;
}

function lengthFault(element: Element, entered: string): string | undefined {
  const [least, most] = [Number(element.min_length ?? 0), Number(element.max_length ?? 3000)];
  if (entered.length < least) return `Must be at least ${least} characters.`;
  return entered.length > most ? `Must be at most ${most} characters.` : undefined;
}

function isEmpty(entered: unknown): boolean {
  return (
    entered === null ||
    entered === undefined ||
    entered === "" ||
    (Array.isArray(entered) && entered.length === 0)
  );
}

function isElement(value: unknown): value is Element {
  return typeof value === "object" && value !== null && "type" in value && "action_id" in value;
}
