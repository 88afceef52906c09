import type { Simplify } from "./plain-text.ts";

/** A folded text; `from[i]` and `to[i]` are the UTF-16 offsets in the original of the folded unit at `i`. */
type FoldedText = { text: string; from: number[]; to: number[] };

const SAME_MARK: Record<string, string> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "「": '"',
  "」": '"',
  "『": '"',
  "』": '"',
  "‘": '"',
  "’": '"',
  "'": '"',
  "、": ",",
  "。": ".",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
  "《": "<",
  "》": ">",
  "〈": "<",
  "〉": ">",
  "—": "-",
  "–": "-",
  "―": "-",
  "−": "-",
  "·": "",
  "•": "",
};

/**
 * Folds a text for comparing quotes: NFKC, one form of each punctuation mark, simplified characters, lower case,
 * no white space. Character by character, so that every folded unit knows where it stood.
 */
export function foldText(text: string, simplify: Simplify): FoldedText {
  const folded: FoldedText = { text: "", from: [], to: [] };
  let offset = 0;
  for (const character of text) {
    const next = offset + character.length;
    for (const unit of foldCharacter(character, simplify)) {
      folded.text += unit;
      folded.from.push(offset);
      folded.to.push(next);
    }
    offset = next;
  }
  return folded;
}

function foldCharacter(character: string, simplify: Simplify): string[] {
  const normal = [...(SAME_MARK[character] ?? character).normalize("NFKC")]
    .map((each) => SAME_MARK[each] ?? each)
    .join("");
  if (/^\s*$/.test(normal)) return [];
  const plain = /\p{Script=Han}/u.test(normal) ? simplify(normal) : normal.toLowerCase();
  return plain.split("");
}
