/** Control characters but tab, line feed and carriage return, the two non-characters, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Text without what XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets): one such character in a message would
 * make Excel and Word refuse the whole file.
 */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, "");
}
