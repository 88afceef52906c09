/** The overrides, embeddings and isolates of Unicode's bidirectional algorithm (https://www.unicode.org/reports/tr9/). */
const TURNS_DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text that people, documents or models wrote, safe inside markup that gives `<`, `>` and `&` a meaning, as Slack's
 * does: a `<!channel>` in it rings nobody (https://docs.slack.dev/messaging/formatting-message-text#escaping).
 * Signs that turn the direction of what follows are left out: they would show a figure beside them backwards.
 */
export function escapeMarkup(text: string): string {
  return text.replace(TURNS_DIRECTION, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
