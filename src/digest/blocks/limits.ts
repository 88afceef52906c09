/**
 * Slack's limits (docs.slack.dev/reference/block-kit/blocks, read in 2026): blocks a message, characters a
 * section, header, button and table cell, rows a table.
 */
export const SLACK_LIMITS = { blocks: 50, section: 3_000, header: 150, tableRows: 100 } as const;

/**
 * The size of the block JSON a message may hold. Slack refuses longer ones with msg_blocks_too_long from about
 * 13,200 on, a limit its pages do not give (github.com/slackapi/bolt-js/issues/2509). Counted in bytes, the more careful way:
 * a Chinese character is three.
 */
export const MESSAGE_SIZE = 12_000;

/** The size of blocks as Slack receives them, in bytes of UTF-8. */
export function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Text cut to a limit in UTF-16 units, never within a character, with "…" where something was left out. */
export function fitted(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = limit - 1;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end -= 1;
  return `${text.slice(0, end)}…`;
}
