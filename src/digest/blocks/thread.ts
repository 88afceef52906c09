import type { KnownBlock, SectionBlock, TableBlock } from "@slack/types";
import type { ThreadPart } from "../write/written.ts";
import { MESSAGE_SIZE, SLACK_LIMITS, sizeOf } from "./limits.ts";
import { escaped } from "./mrkdwn.ts";
import { type DigestMessage, sections, table } from "./parts.ts";

/**
 * The parts of the thread as messages, each within Slack's limits. A message holds one table, for Slack allows
 * no second one; lists share a message while there is room.
 */
export function threadMessages(parts: ThreadPart[]): DigestMessage[] {
  const messages: DigestMessage[] = [];
  let open: DigestMessage | null = null;
  for (const part of parts) {
    if (part.kind === "table") {
      messages.push(...tableMessages(part));
      open = null;
      continue;
    }
    for (const block of listBlocks(part)) {
      if (!open || !fits(open, block)) {
        open = { text: escaped(part.heading), blocks: [] };
        messages.push(open);
      }
      open.blocks.push(block);
    }
  }
  return messages;
}

function fits(message: DigestMessage, block: KnownBlock): boolean {
  return (
    message.blocks.length < SLACK_LIMITS.blocks && sizeOf(message.blocks) + sizeOf(block) + 1 <= MESSAGE_SIZE
  );
}

function listBlocks(part: ThreadPart & { kind: "lines" }): SectionBlock[] {
  const items = part.lines.map((line) => [{ text: "• " }, ...line]);
  return sections([[{ text: part.heading, bold: true }], ...items]);
}

function tableMessages({ heading, columns, rows }: ThreadPart & { kind: "table" }): DigestMessage[] {
  const title = sections([[{ text: heading, bold: true }]]);
  const room = MESSAGE_SIZE - sizeOf(title) - 2;
  return tables(columns, rows, room).map((block, index) => ({
    text: escaped(heading),
    blocks: index === 0 ? [...title, block] : [block],
  }));
}

/** The rows in as many tables as their number and size ask for; each repeats the column heads. */
function tables(columns: string[], rows: string[][], room: number): TableBlock[] {
  const whole = table(columns, rows);
  const small = rows.length < SLACK_LIMITS.tableRows && sizeOf(whole) <= room;
  if (small || rows.length <= 1) return [whole];
  const half = Math.ceil(rows.length / 2);
  return [...tables(columns, rows.slice(0, half), room), ...tables(columns, rows.slice(half), room)];
}
