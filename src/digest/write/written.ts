import type { Language } from "../../language/detect-language.ts";
import type { DigestFacts } from "../facts/facts.ts";
import { CHINESE } from "../phrases/chinese.ts";
import { ENGLISH } from "../phrases/english.ts";
import type { Naming, Phrases, RestIn, Situation } from "../phrases/phrases.ts";
import type { Line } from "./line.ts";

export type WriteOptions = {
  language: Language;
  /** Titles in the digest's language; without it, the plan's own. */
  naming?: Partial<Naming>;
  /** Marks a digest sent after its hour (补发). */
  late?: boolean;
  /** Where what the post leaves out is found; its thread unless told. */
  rest?: RestIn;
};

/** One part of the thread under the post. */
export type ThreadPart =
  | { kind: "table"; heading: string; columns: string[]; rows: string[][] }
  | { kind: "lines"; heading: string; lines: Line[] };

/** A digest in words: the post, its first line the heading and its second the dates, and the parts of its thread. */
export type WrittenDigest = { language: Language; post: Line[]; thread: ThreadPart[] };

/** What every part of the writer is given. */
export type Writing = Situation & { phrases: Phrases };

/** The words and names to write a digest with. */
export function writingOf(facts: DigestFacts, options: WriteOptions): Writing {
  const phrases = options.language === "zh" ? CHINESE : ENGLISH;
  const titles = new Map(facts.tasks.map((task) => [task.task, task.title]));
  const naming: Naming = {
    planTitle: facts.plan.title,
    titleOf: (task) => titles.get(task) ?? "",
    subjectOf: (_targetId, inPlan) => (options.language === "zh" ? inPlan : null),
    ...options.naming,
  };
  return { facts, naming, late: options.late ?? false, rest: options.rest ?? "thread", phrases };
}

/** The task's number and title, in bold. */
export function taskName(writing: Writing, task: number): Line {
  return [{ text: writing.phrases.task(task, writing.naming.titleOf(task)), bold: true }];
}
