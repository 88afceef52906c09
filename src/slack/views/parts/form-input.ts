import type { KnownBlock, PlainTextElement } from "@slack/types";

type InputBlock = Extract<KnownBlock, { type: "input" }>;

/** A field of a form; its block id and its element's action id are the same word. */
export function formInput(block: string, label: string, element: InputBlock["element"]): InputBlock {
  return { type: "input", block_id: block, label: plain(label), element };
}

/** Text without markup. */
export function plain(text: string): PlainTextElement {
  return { type: "plain_text", text };
}
