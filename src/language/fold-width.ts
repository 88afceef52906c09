/**
 * Full-width letters, digits and punctuation as their ASCII forms; every UTF-16 position stays where it was,
 * so offsets found in the folded text hold in the original.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (character) =>
    character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
