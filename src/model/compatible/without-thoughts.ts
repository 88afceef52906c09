const THOUGHTS = /<(think|thinking|thought|reasoning)>[\s\S]*?<\/\1>/gi;
/** The template of some models begins the thoughts, so that a reply has their end only. */
const THOUGHTS_END = /^[\s\S]*<\/(?:think|thinking|thought|reasoning)>/i;
/** A reply that was cut off within them. */
const THOUGHTS_BEGIN = /<(?:think|thinking|thought|reasoning)>[\s\S]*$/i;

/** A reply's words without what the model thought aloud before them. */
export function withoutThoughts(words: string): string {
  return words.replace(THOUGHTS, "").replace(THOUGHTS_END, "").replace(THOUGHTS_BEGIN, "").trim();
}
