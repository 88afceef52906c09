/** What stands in a message to be clicked, copied or called, and is no word of any language. */
const LINKS_AND_TOKENS = [
  /<[@#!][^>\s]*>/g, // Slack's mentions
  /https?:\/\/[^\s|>\p{Script=Han}，。；：、！？（）《》“”]+/giu,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, // e-mail addresses
  /(?<![\w.@])(?:[a-z][\w-]*\.)+(?:com|cn|org|net|gov|edu|io|dev|app|info)\b(?:[/?#:][^\s|>\p{Script=Han}，。；：、！？（）《》“”]*)?/giu,
  /\b(?:xox[a-z]|xapp)-[\w.-]+|\b(?:sk|pk|rk|ghp|gho|ghs|github_pat|glpat|npm)[-_][\w-]{6,}/gi,
  /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{20,}/gi, // other keys, identifiers and hashes
];

/**
 * A text with `mask` (one UTF-16 unit) for every unit of its mentions, web and e-mail addresses, tokens and long
 * identifiers: their letters are no words and their digits no amounts. Every offset is kept.
 */
export function withoutLinksAndTokens(text: string, mask: string): string {
  return LINKS_AND_TOKENS.reduce(
    (left, pattern) => left.replace(pattern, (found) => mask.repeat(found.length)),
    text,
  );
}
