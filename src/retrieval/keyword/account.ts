import type { Asked, AskedWord } from "./asked-words.ts";
import type { Content } from "./passage-content.ts";

/** A meaning of this weight in the passage counts as said outright. */
const PLAIN_MEANING = 0.5;

/** What a content has of a question; what several have between them is the most of each. */
export type Account = {
  /** How far each stem asked for is said, 0..1. */
  said: Float64Array;
  /** How much of a phrase with that stem in it was asked for, 0..1. */
  rendered: Float64Array;
  /** Whether each word stands there as it was asked (1), and each piece of a long Chinese word. */
  written: Uint8Array;
  pieces: Uint8Array;
};

/** What a content has of a question. */
export function accountOf(content: Content, asked: Asked): Account {
  const account = emptyAccount(asked);
  const { said, written, pieces } = account;
  for (const [place, stem] of asked.stems.entries())
    said[place] = Math.min(1, strengthOf(stem, content) / PLAIN_MEANING);
  for (const [place, word] of asked.words.entries()) if (isWritten(word, content)) written[place] = 1;
  for (const [place, piece] of asked.pieces.entries()) if (content.whole.includes(piece)) pieces[place] = 1;
  addRendered(account.rendered, content, asked);
  return account;
}

const emptyAccount = ({ words, stems, pieces }: Asked): Account => ({
  said: new Float64Array(stems.length),
  rendered: new Float64Array(stems.length),
  written: new Uint8Array(words.length),
  pieces: new Uint8Array(pieces.length),
});

function isWritten({ kind, surface, isReadIn }: AskedWord, { whole, numbers }: Content): boolean {
  if (kind === "chinese") return whole.includes(surface);
  if (kind === "number") return numbers.includes(surface);
  return isReadIn?.(whole) ?? false;
}

/** How strongly a content says a stem; 0 where it does not. */
function strengthOf(stem: number, { stems, strengths }: Content): number {
  let low = 0;
  let high = stems.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = stems[middle] ?? 0;
    if (found === stem) return strengths[middle] ?? 0;
    if (found < stem) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** One word of "housing estate" is not all of it: a phrase accounts for as much of a word as was asked of the phrase. */
function addRendered(
  rendered: Float64Array,
  { renderings }: Content,
  { renderedShare, placeOf }: Asked,
): void {
  if (renderedShare === null) return;
  for (const rendering of renderings) {
    const share = renderedShare(rendering);
    if (share === 0) continue;
    for (const stem of rendering) {
      const place = placeOf(stem) ?? -1;
      if (place >= 0 && share > (rendered[place] ?? 0)) rendered[place] = share;
    }
  }
}

/** What several contents have of a question between them. */
export function together(accounts: Account[], asked: Asked): Account {
  const most = emptyAccount(asked);
  for (const { said, rendered, written, pieces } of accounts) {
    keepMost(most.said, said);
    if (asked.renderedShare !== null) keepMost(most.rendered, rendered);
    keepMost(most.written, written);
    keepMost(most.pieces, pieces);
  }
  return most;
}

function keepMost(most: Float64Array | Uint8Array, other: Float64Array | Uint8Array): void {
  for (let place = 0; place < most.length; place++) {
    const value = other[place] ?? 0;
    if (value > (most[place] ?? 0)) most[place] = value;
  }
}
