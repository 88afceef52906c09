/** What each kind of piece costs: a word of the evidence least, a character that nobody knows most. */
const COST = { known: 1, framing: 1.1, usual: 1.2, unknown: 2.5 };
const IN_ROW = 0.2;
const LONGEST = 8;

/**
 * A Chinese text cut into words as its evidence is cut, where it can be: "公办园" of 多办公办园 where the evidence has 公办园, though
 * a dictionary reads 办公. Each character is in exactly one word.
 *
 * @param usual the words as a dictionary cuts the text
 * @param evidence all that the evidence says: where it says two pieces in a row, they are likelier the right ones
 */
export function cutAsKnown(
  text: string,
  usual: readonly string[],
  known: ReadonlySet<string>,
  evidence: string,
  isFraming: (word: string) => boolean,
): string[] {
  const usualAt = new Map<number, number>();
  let from = 0;
  for (const { length } of usual) {
    usualAt.set(from, length);
    from += length;
  }
  const costOf = (start: number, word: string): number | null => {
    if (known.has(word)) return COST.known;
    if (isFraming(word)) return COST.framing;
    if (usualAt.get(start) === word.length) return COST.usual;
    return word.length === 1 ? COST.unknown : null;
  };
  const best: { cost: number; cut: string[] }[] = [{ cost: 0, cut: [] }];
  for (let end = 1; end <= text.length; end++)
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = best[start];
      const word = text.slice(start, end);
      const cost = costOf(start, word);
      if (before === undefined || cost === null) continue;
      const rest = best[end];
      const inRow = before.cut.length > 0 && evidence.includes(`${before.cut.at(-1)}${word}`);
      const total = before.cost + cost - (inRow ? IN_ROW : 0);
      if (rest === undefined || total < rest.cost) best[end] = { cost: total, cut: [...before.cut, word] };
    }
  return joined(best[text.length]?.cut ?? [...usual], isFraming);
}

/** 内环 and 外环 are two things: a place word before a single character is part of its name. */
function joined(cut: readonly string[], isFraming: (word: string) => boolean): string[] {
  const words: string[] = [];
  for (const word of cut) {
    const last = words.at(-1) ?? "";
    if (word.length === 1 && !isFraming(word) && /^[内外上下前后中]$/.test(last))
      words.splice(-1, 1, `${last}${word}`);
    else words.push(word);
  }
  return words;
}
