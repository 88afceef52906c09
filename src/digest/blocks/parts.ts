import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  KnownBlock,
  SectionBlock,
  TableBlock,
} from "@slack/types";
import { clipped, type Line } from "../write/line.ts";
import { fitted, SLACK_LIMITS } from "./limits.ts";
import { mrkdwn } from "./mrkdwn.ts";

/** One message to post: blocks, and the text that notifications and old clients show instead. */
export type DigestMessage = { text: string; blocks: KnownBlock[] };

/** A heading; shown as plain text, in which Slack reads no markup. */
export function header(text: string): HeaderBlock {
  return {
    type: "header",
    text: { type: "plain_text", text: fitted(text, SLACK_LIMITS.header), emoji: false },
  };
}

/** A small grey line. */
export function context(line: Line): ContextBlock {
  return { type: "context", elements: [markdownText(mrkdwn(line))] };
}

/** Lines under each other, in as many sections as their length asks for. */
export function sections(lines: Line[]): SectionBlock[] {
  const texts: string[] = [];
  for (const line of lines) {
    const text = fittedLine(line);
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= SLACK_LIMITS.section)
      texts[texts.length - 1] = `${last}\n${text}`;
    else texts.push(text);
  }
  return texts.map((text) => ({ type: "section", text: markdownText(text) }));
}

/** A line by itself with a button beside it. */
export function sectionWithButton(line: Line, button: Button): SectionBlock {
  return { type: "section", text: markdownText(fittedLine(line)), accessory: button };
}

/** A button; `value` comes back with the click. */
export function button(actionId: string, label: string, value: string, accessibleLabel?: string): Button {
  return {
    type: "button",
    action_id: actionId,
    text: { type: "plain_text", text: fitted(label, 75), emoji: false },
    value: fitted(value, 2_000),
    ...(accessibleLabel ? { accessibility_label: fitted(accessibleLabel, 75) } : {}),
  };
}

/** Buttons in a row. */
export function actions(buttons: Button[]): ActionsBlock {
  return { type: "actions", elements: buttons };
}

/** A table: a row of column heads, then the rows. Cells are raw text, in which Slack reads no markup. */
export function table(columns: string[], rows: string[][]): TableBlock {
  const cell = (text: string) => ({ type: "raw_text" as const, text: clipped(text, 200) || "—" });
  return {
    type: "table",
    rows: [columns.map(cell), ...rows.map((row) => row.map(cell))],
    column_settings: columns.map(() => ({ is_wrapped: true })),
  };
}

/** `verbatim` keeps Slack from turning names and addresses in people's words into links of its own. */
function markdownText(text: string) {
  return { type: "mrkdwn" as const, text, verbatim: true };
}

/** A line longer than a section is cut as words, so that no link or escape is cut in two. */
function fittedLine(line: Line): string {
  const whole = mrkdwn(line);
  if (whole.length <= SLACK_LIMITS.section) return whole;
  const words = line.map((span) => span.text).join("");
  let limit: number = SLACK_LIMITS.section;
  while (mrkdwn([{ text: clipped(words, limit) }]).length > SLACK_LIMITS.section)
    limit = Math.floor(limit / 2);
  return mrkdwn([{ text: clipped(words, limit) }]);
}
