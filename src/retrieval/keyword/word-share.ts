import type { Account } from "./account.ts";
import type { AskedWord } from "./asked-words.ts";

/** Two Chinese words of one meaning account for each other in part. */
const SAME_MEANING = 0.7;
/** A long word whose pieces the passage has (体育馆 where it says 体育) is accounted for by those pieces. */
const ALL_PIECES = 0.8;

/** How far a passage accounts for one word of a question, 0..1; `number` is the word's place in the question. */
export function shareOf({ kind, meanings, pieces }: AskedWord, number: number, account: Account): number {
  if (account.written[number] === 1) return 1;
  if (kind === "number") return 0;
  const { said, rendered } = account;
  if (kind === "chinese") {
    const total = meanings.reduce((sum, { weight }) => sum + weight, 0);
    const meant = meanings.reduce((sum, { weight, place }) => sum + weight * (said[place] ?? 0), 0);
    return Math.max(
      (total === 0 ? 0 : meant / total) ** 2 * SAME_MEANING,
      shareOfPieces(account.pieces.subarray(pieces.from, pieces.to)),
    );
  }
  let most = 0;
  for (const { weight, place } of meanings) {
    const share = weight * Math.max(said[place] ?? 0, rendered[place] ?? 0);
    if (share > most) most = share;
  }
  return most;
}

function shareOfPieces(pieces: Uint8Array): number {
  if (pieces.length === 0) return 0;
  return (pieces.reduce((sum, piece) => sum + piece, 0) / pieces.length) * ALL_PIECES;
}
