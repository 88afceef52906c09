/** Slack's limits that the views keep to (https://docs.slack.dev/reference/block-kit/blocks). */
export const LIMITS = {
  section: 3000,
  header: 150,
  button: 75,
  value: 2000,
  blocks: 50,
  actions: 25,
} as const;

/**
 * Text that people or documents wrote, safe inside Slack's markup: a `<!channel>` in it rings nobody
 * (https://docs.slack.dev/messaging/formatting-message-text#escaping).
 */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** A text cut to a length, with an ellipsis where something was cut. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
