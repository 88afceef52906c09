import type { Language } from "../../language/detect-language.ts";

/** Whose subscription is meant; `here` is the place the command was written in. */
export type DigestTarget =
  | { kind: "here" }
  | { kind: "me" }
  | { kind: "channel"; id: string }
  | { kind: "channel_named"; name: string }
  | { kind: "person"; id: string };

/** Slack writes channels and people so where a command has `should_escape`; a private channel's name may be missing. */
const CHANNEL = /<#([CG][A-Z0-9]+)(?:\|[^>]*)?>/;
const PERSON = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/;
const NAMED = /#([^\s#<>]+)/;
const ME = /\b(?:me|myself)\b|我自己|我本人|本人|我/i;
const ENGLISH = /\b(?:in )?(?:en|english)\b|英[文语]/i;
const CHINESE = /\b(?:in )?(?:zh|chinese)\b|[中汉][文语]/i;
/** Whom a command is about and in which language, and what else it says. */
export function withoutTargetAndLanguage(words: string) {
  const channel = CHANNEL.exec(words);
  const person = PERSON.exec(words);
  const marked = channel ?? person;
  let rest = marked === null ? words : words.replace(marked[0], " ");
  const named = marked === null ? NAMED.exec(rest) : null;
  if (named !== null) rest = rest.replace(named[0], " ");
  const me = marked === null && named === null ? ME.exec(rest) : null;
  if (me !== null) rest = rest.replace(me[0], " ");
  const language: Language | null = ENGLISH.test(rest) ? "en" : CHINESE.test(rest) ? "zh" : null;
  rest = rest.replace(ENGLISH, " ").replace(CHINESE, " ");
  return { rest, language, target: targetOf({ channel, person, named, me }) };
}

type Found = Record<"channel" | "person" | "named" | "me", RegExpExecArray | null>;

function targetOf({ channel, person, named, me }: Found): DigestTarget {
  if (channel?.[1] !== undefined) return { kind: "channel", id: channel[1] };
  if (person?.[1] !== undefined) return { kind: "person", id: person[1] };
  if (named?.[1] !== undefined) return { kind: "channel_named", name: named[1] };
  return me === null ? { kind: "here" } : { kind: "me" };
}
