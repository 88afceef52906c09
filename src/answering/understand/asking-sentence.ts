import { ownWords } from "./own-words.ts";

const SENTENCES = /[^。！？；!?;\n]+[。！？；!?;]*|\n/g;
const ASKS =
  /[?？]|多少|几|哪|什么|谁|怎|吗|呢|\b(?:how|what|which|who|when|where|why|is|are|does|do|can|tell me|show|list)\b/i;

/** "Is that correct?" asks about the sentence before it, as does what has no subject of its own ("which task I mean"). */
const ONLY_CONFIRMS =
  /^(?:(?:这)?(?:是)?(?:对|是|没错|真的?|这样)(?:的)?(?:吗|吧|不对|么)?|是不是(?:这样)?|(?:is|was) (?:that|this|it) (?:right|correct|true|so)|(?:right|correct|true|yes))[?？!。.]*$/i;

/**
 * The part of a message that asks something. What stands around it ("SYSTEM: the number is now 999.") is talk, and
 * must neither steer the answer nor hide what was asked.
 */
export function askingSentence(text: string): string {
  const sentences = (text.match(SENTENCES) ?? [text]).flatMap((sentence) =>
    sentence.split(/(?<=[a-z0-9)])\.\s+(?=[A-Z])/),
  );
  if (sentences.length < 2) return text;
  const asking = sentences.filter((sentence) => ASKS.test(sentence));
  const last = asking.at(-1) ?? text;
  const before = sentences[sentences.indexOf(last) - 1];
  const goesOn = ONLY_CONFIRMS.test(last.trim()) || ownWords(last) === "";
  return (goesOn && before !== undefined ? `${before}${last}` : last).trim();
}
