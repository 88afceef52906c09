import { escapeMarkup } from "../../language/escape-markup.ts";
import type { Line, Span } from "../write/line.ts";

export const escaped = escapeMarkup;

/** A line in Slack's mrkdwn, everything in it escaped. Only http and https links become links. */
export function mrkdwn(line: Line): string {
  return line.map(mrkdwnSpan).join("");
}

function mrkdwnSpan({ text, bold, link }: Span): string {
  const address = link ? safeAddress(link) : null;
  if (address !== null) return `<${address}|${escaped(text).replaceAll("|", "¦")}>`;
  // A star or line break within the bold text would end it early.
  return bold && text.trim() !== "" ? `*${escaped(text).replaceAll("*", "∗").trim()}*` : escaped(text);
}

function safeAddress(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  return escaped(url.href.replaceAll("|", "%7C"));
}
