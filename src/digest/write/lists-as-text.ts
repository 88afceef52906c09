import { type Line, plainText } from "./line.ts";
import type { ThreadPart } from "./written.ts";

/** The lists of a digest's thread as text for a terminal; its table is left out, for it is wider than a terminal. */
export function listsAsText(parts: readonly ThreadPart[]): string {
  return parts.flatMap((part) => (part.kind === "lines" ? [listAsText(part)] : [])).join("\n\n");
}

function listAsText({ heading, lines }: ThreadPart & { kind: "lines" }): string {
  return [heading, ...lines.map((line: Line) => `• ${plainText([line])}`)].join("\n");
}
