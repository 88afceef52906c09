import type { EvidenceBook, Finding } from "./evidence-book.ts";
import { showEvidence } from "./show-evidence.ts";

/** As many characters as one look-up shows: at most so many tokens, a question's limit being 60,000. */
export const MOST_SHOWN = 8_000;

/** Shows what look-ups find, each piece once: what was shown before is named by its id, which costs no tokens again. */
export type ShowFindings = (findings: readonly Finding[], more?: number) => string;

/**
 * What a model is shown in the course of one question. What is too long is cut between pieces, and it is told how many
 * there are more, so that it neither takes a part for all nor believes that there is nothing else.
 */
export function createShowFindings(book: EvidenceBook, most = MOST_SHOWN): ShowFindings {
  const shown = new Set<string>();
  return (findings, more = 0) => {
    const pieces: string[] = [];
    const before: string[] = [];
    let room = most;
    let left = more;
    for (const finding of findings) {
      const known = book.find(finding);
      if (known !== null && shown.has(known.id)) {
        before.push(known.id);
        continue;
      }
      const [evidence] = room > 0 ? book.add([finding]) : [];
      const piece = evidence === undefined ? "" : showEvidence([evidence]);
      room -= piece.length;
      if (evidence === undefined) {
        left += 1;
        continue;
      }
      shown.add(evidence.id);
      pieces.push(piece);
    }
    if (before.length > 0) pieces.push(`Shown before: ${[...new Set(before)].join(", ")}.`);
    if (left > 0) pieces.push(`${left} more are not shown. Ask for less: one task, one chapter, fewer days.`);
    return pieces.join("\n");
  };
}
