/**
 * A text that people, documents or models wrote, safe inside markup that gives `<`, `>` and `&` a meaning, as Slack's
 * does: a `<!channel>` in it rings nobody (https://docs.slack.dev/messaging/formatting-message-text#escaping).
 */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
