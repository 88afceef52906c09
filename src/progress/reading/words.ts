import { foldWidth } from "../../language/fold-width.ts";
import { withoutLinksAndTokens } from "../../language/links-and-tokens.ts";
import { createSimplify } from "../../language/simplify.ts";
import { withoutSlips } from "./slips.ts";

/** A span of the message, in UTF-16 offsets. */
export type Span = { start: number; end: number };

/** The spans that lie wholly inside another. */
export function within<T extends Span>(outer: Span, spans: readonly T[]): T[] {
  return spans.filter((span) => outer.start <= span.start && span.end <= outer.end);
}

/** Stands in a masked text for a character that is not to be read; offsets stay as they were. */
export const MASKED = "□";

const NOT_WORDS = [
  /<[^>]{2,}>/g, // Slack's mentions and links
  /&lt;[!@#][^&\n]{1,60}&gt;|&(?:lt|gt|amp|quot|nbsp);/g, // the same, pasted from where they were escaped
  /(?<!\d|任务\s?|tasks?\s?|#|项)(?:[01]?\d|2[0-3]):[0-5]\d(?![\d/])/g,
  /(?<!任务\s?)(?<!\d)(?:1?\d|2[0-4])点(?:钟|半|整)?(?![\d一二三四五六七八九零])/g,
  /\d+\s*(?:分钟|小时)/g,
  /\b\d{1,2}\s*(?:am|pm|o'clock)\b/g,
];

const simplify = createSimplify();

/**
 * The message in one width, ASCII lower case and simplified characters, slips in words of reporting put right,
 * its links, mentions, tokens and times of day masked, every offset kept.
 */
export function readableText(text: string): string {
  const folded = simplify(foldWidth(text))
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[’‘]/g, "'")
    .replace(/(?<![我你他她它们咱哥姐])俩/g, "两")
    .replace(/(?<![我你他她它们咱哥姐])仨/g, "三");
  return NOT_WORDS.reduce(
    (masked, pattern) => masked.replace(pattern, (found) => MASKED.repeat(found.length)),
    withoutLinksAndTokens(withoutSlips(folded), MASKED),
  );
}

/** The text with some spans masked. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (masked, { start, end }) => masked.slice(0, start) + MASKED.repeat(end - start) + masked.slice(end),
    text,
  );
}

/** The names in 《…》 that a text holds, without the marks. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(/《([^》]+)》/g)].map((match) => match[1] ?? "");
}

/** The text with the names in 《…》 masked: "《督导检查计划》" announces no plan. */
export function withoutNamesInMarks(text: string): string {
  return text.replace(/《[^》]*》?/g, (name) => MASKED.repeat(name.length));
}

/** The longest run of Han characters (and what stands between them) that both texts hold. */
export function longestShared(a: string, b: string): string {
  let longest = "";
  for (let from = 0; from < a.length; from += 1) {
    while (from + longest.length < a.length && b.includes(a.slice(from, from + longest.length + 1))) {
      longest = a.slice(from, from + longest.length + 1);
    }
  }
  return longest;
}

/** Only the Han characters of a text. */
export function hanOf(text: string): string {
  return text.replace(/[^\p{Script=Han}]/gu, "");
}
