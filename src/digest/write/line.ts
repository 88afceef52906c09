/** A run of text within a line: plain, bold, or a link. `text` is as people wrote it: escape before showing. */
export type Span = { text: string; bold?: boolean; link?: string | null };

export type Line = Span[];

/** A line of one plain run. */
export function plain(text: string): Line {
  return [{ text }];
}

/** Lines as text for a terminal or a file, without markup. */
export function plainText(lines: Line[]): string {
  return lines.map((line) => line.map((span) => span.text).join("")).join("\n");
}

/** Lists of spans with a separator between them. */
export function joined(parts: Line[], separator: string): Line {
  return parts.flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]));
}

/** At most so many characters, cut between whole characters, on one line, with "…" where something was left out. */
export function clipped(text: string, limit: number): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  const characters = [...oneLine];
  return characters.length <= limit ? oneLine : `${characters.slice(0, limit - 1).join("")}…`;
}
