const QUOTE = /^\s*>\s?/;
const POINTS_AT_IT = /[这该此]|上面|以上|上述|\b(?:this|that|these|those|it|above)\b/i;

/** What a message says itself: without the lines that it quotes ("> …"), which somebody else said. */
export function unquoted(text: string): string {
  return text
    .split("\n")
    .filter((line) => !QUOTE.test(line))
    .join("\n")
    .trim();
}

/**
 * A message that quotes something ("> …") and asks about it, as one sentence: "建设社区健身园，这是哪项任务？". Other
 * messages come back as they are, with the quotation marks of their lines taken out.
 */
export function questionWithQuote(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => ({ isQuote: QUOTE.test(line), words: line.replace(QUOTE, "").trim() }));
  const quoted = lines
    .filter(({ isQuote }) => isQuote)
    .map(({ words }) => words.replace(/[。.;；!！]+$/, ""));
  const own = lines.filter(({ isQuote }) => !isQuote).map(({ words }) => words);
  const asked = own.join("\n").trim();
  if (quoted.length === 0 || asked === "" || !POINTS_AT_IT.test(asked)) {
    return quoted.length === 0 ? text : lines.map(({ words }) => words).join("\n");
  }
  return `${quoted.join("，")}，${asked}`;
}
