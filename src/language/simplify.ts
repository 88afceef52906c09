import { Converter } from "opencc-js/t2cn";

/** Writes traditional characters as simplified ones. */
export type Simplify = (text: string) => string;

/**
 * A way to write traditional characters as simplified ones that keeps every UTF-16 position, so that offsets found in
 * the result hold in the original. The table behind it takes some 20 ms to unfold: only when Chinese is first read.
 */
export function createSimplify(): Simplify {
  let table: Simplify | null = null;
  return (text) => {
    if (!/\p{Script=Han}/u.test(text)) return text;
    table ??= Converter({ from: "t", to: "cn" });
    const whole = table(text);
    return whole.length === text.length ? whole : characterByCharacter(text, table);
  };
}

/** A character that has no form of the same length stays as it is. */
function characterByCharacter(text: string, simplify: Simplify): string {
  return [...text]
    .map((character) => {
      const simple = simplify(character);
      return simple.length === character.length ? simple : character;
    })
    .join("");
}
