import type { DigestFacts } from "./facts/facts.ts";
import type { Line } from "./write/line.ts";
import { type PersonalPost, personalPost } from "./write/personal-post.ts";
import { fullPost, isQuiet, quietPost } from "./write/post.ts";
import { threadParts } from "./write/thread.ts";
import { type WriteOptions, type WrittenDigest, writingOf } from "./write/written.ts";

/**
 * A digest's facts in words: a post of at most 15 lines (two in a quiet period) and the thread under it. Every
 * figure is the facts'; nothing is counted here.
 */
export function writeDigest(facts: DigestFacts, options: WriteOptions): WrittenDigest {
  const writing = writingOf(facts, options);
  const post = isQuiet(facts) ? quietPost(writing) : fullPost(writing);
  return { language: options.language, post, thread: threadParts(writing) };
}

/** The facts of one person's tasks (see `personalFacts`) in words. */
export function writePersonalDigest(facts: DigestFacts, options: WriteOptions): PersonalPost {
  const name = facts.audience.kind === "person" ? facts.audience.person.name : "";
  return personalPost(writingOf(facts, options), name);
}

/** All that a personal digest says, as lines. */
export function personalLines(post: PersonalPost): Line[] {
  return [...post.opening, ...post.tasks.map(({ line }): Line => [{ text: "• " }, ...line])];
}
