/** Put a sign on both sides of the selected text, or two signs with the caret between them. */
export function wrapSelection(
  text: string,
  from: number,
  to: number,
  sign: string,
): { text: string; from: number; to: number } {
  const wrapped = text.slice(0, from) + sign + text.slice(from, to) + sign + text.slice(to);
  return { text: wrapped, from: from + sign.length, to: to + sign.length };
}
