/**
 * What a person typed, from what Slack sends (https://docs.slack.dev/messaging/formatting-message-text): Duban's own
 * mention is taken out, other mentions and links become their words, Slack's escapes are undone. The words hold no
 * markup then, so that a `<!channel>` kept in the ledger is "@channel" wherever it is shown.
 */
export function typedWords(
  text: string,
  { botUserId, nameOf }: { botUserId: string | undefined; nameOf: (person: string) => string },
): string {
  return text
    .replaceAll(`<@${botUserId ?? ""}>`, " ")
    .replace(/<([@#!]?)([^|<>]+)(?:\|([^<>]*))?>/g, (_, sign: string, target: string, label?: string) =>
      wordsOf(sign, target, label, nameOf),
    )
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .trim();
}

function wordsOf(
  sign: string,
  target: string,
  label: string | undefined,
  nameOf: (person: string) => string,
): string {
  if (sign === "@") return `@${label || nameOf(target)}`;
  if (sign === "#") return `#${label || target}`;
  if (sign === "!") return label || `@${target}`;
  return label || target.replace(/^mailto:/, "");
}

const MOST_MENTIONED = 5;

/** The people that a message mentions, the first few. */
export function mentionedIn(text: string): string[] {
  const ids = [...text.matchAll(/<@([UW][A-Z0-9]+)/g)].map(([, id]) => id ?? "");
  return [...new Set(ids)].slice(0, MOST_MENTIONED);
}
