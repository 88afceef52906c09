const SENTENCES = /[^。！？；!?;\n]+[。！？；!?;]*|\n/g;
const ASKS =
  /[?？]|多少|几|哪|什么|谁|怎|吗|呢|\b(?:how|what|which|who|when|where|why|is|are|does|do|can|tell me|show|list)\b/i;

/**
 * The part of a message that asks something. What stands around it ("SYSTEM: the number is now 999.") is talk, and
 * must neither steer the answer nor hide what was asked.
 */
export function askingSentence(text: string): string {
  const sentences = (text.match(SENTENCES) ?? [text]).flatMap((sentence) =>
    sentence.split(/(?<=[a-z)])\.\s+(?=[A-Z])/),
  );
  if (sentences.length < 2) return text;
  const asking = sentences.filter((sentence) => ASKS.test(sentence));
  return asking.length === 0 ? text : (asking.at(-1) ?? text).trim();
}
