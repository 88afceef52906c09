import type { InputBlock } from "@slack/types";
import type { ChosenValue, View } from "../../person-interface.ts";
import { knownBlock } from "../blocks/known-block.ts";
import type { Texts } from "../language/zh-CN.ts";

type Values = Record<string, Record<string, ChosenValue>>;

/**
 * What is wrong with what a person entered, by block, in the words of the page: what Slack's own client asks for
 * before it tells the app. Empty when the modal may be submitted.
 */
export function inputFaults(view: View, values: Values, texts: Texts): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const stored of view.blocks) {
    const block = knownBlock(stored);
    if (block.type !== "input") continue;
    const fault = faultOf(block, enteredIn(block, view, values), texts);
    if (fault) faults[block.block_id ?? ""] = fault;
  }
  return faults;
}

function enteredIn(block: InputBlock, view: View, values: Values): unknown {
  const [id, action] = [
    block.block_id ?? "",
    ("action_id" in block.element && block.element.action_id) || "",
  ];
  const entered = values[id]?.[action];
  if (entered !== undefined) return entered;
  const kept = view.state.values[id]?.[action] ?? { type: "" };
  return Object.entries(kept).find(([key]) => key !== "type")?.[1];
}

function faultOf(block: InputBlock, entered: unknown, texts: Texts): string | undefined {
  const { element } = block;
  const empty = entered == null || entered === "" || (Array.isArray(entered) && entered.length === 0);
  if (empty) return block.optional ? undefined : texts.required;
  if (element.type !== "number_input") return undefined;
  const number = Number(entered);
  if (!Number.isFinite(number)) return texts.notANumber;
  if (!element.is_decimal_allowed && !Number.isInteger(number)) return texts.notWhole;
  if (element.min_value !== undefined && number < Number(element.min_value))
    return texts.tooSmall(element.min_value);
  if (element.max_value !== undefined && number > Number(element.max_value))
    return texts.tooLarge(element.max_value);
  return undefined;
}
