import type { Button, KnownBlock } from "@slack/types";
import type { MessageView } from "../answer-view.ts";
import { cut, LIMITS } from "./markup.ts";

/** A message of one text. */
export function plainMessage(text: string): MessageView {
  return { text, blocks: [section(text)] };
}

/** A button with its value as JSON. */
export function button(action: string, label: string, value: Record<string, string | boolean>): Button {
  return {
    type: "button",
    action_id: action,
    text: { type: "plain_text", text: cut(label, LIMITS.button), emoji: false },
    value: JSON.stringify(value),
  };
}

/** A section of Slack's markup, cut to what one may hold. */
export function section(text: string): KnownBlock {
  return { type: "section", text: { type: "mrkdwn", text: cut(text, LIMITS.section) } };
}

/** A line of small print of Slack's markup. */
export function context(text: string): KnownBlock {
  return { type: "context", elements: [{ type: "mrkdwn", text: cut(text, LIMITS.section) }] };
}
