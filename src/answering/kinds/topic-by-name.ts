import { sentenceAt } from "../../plan/clauses.ts";
import { type Task, tasksOf } from "../../plan/plan.ts";
import type { Sources } from "../sources.ts";
import { AS_GOOD, type Found, insteadOfTitle } from "./topic-evidence.ts";

type Named = Pick<Sources, "plan" | "english" | "words">;

/**
 * Words that people call one task's subject by, or that stand in one task alone, just so ("1+X", "C级校舍", or an English phrase in its English lines), are about
 * that task whatever the search makes of them.
 */
export function literalFirst(sources: Named, searched: string, found: Found[]): Found[] {
  const task =
    onlyOne(sources, (each) => isCalled(sources, each, searched)) ??
    onlyOne(sources, (each) => holdsWords(sources, each, searched));
  if (task === null) return found;
  const at = task.text.indexOf(searched);
  const best = found.find((each) => each.task.number === task.number)?.clause;
  const stands = at < 0 ? (best ?? sentenceAt(task, task.start)) : sentenceAt(task, task.start + at);
  const clause = insteadOfTitle({ task, clause: stands });
  const score = 1 + Math.max(0, ...found.map((each) => each.score));
  const rest = found.filter((each) => each.task.number !== task.number);
  const named: Found = {
    task,
    clause,
    score: score / (AS_GOOD * AS_GOOD),
    coverage: 1,
    words: [],
    missing: [],
    line: null,
    byName: true,
  };
  return [named, ...rest];
}

/** The one task of which something holds, or null where it holds of none or of several. */
function onlyOne(sources: Named, holds: (task: Task) => boolean): Task | null {
  const [task = null, ...others] = tasksOf(sources.plan).filter(holds);
  return others.length > 0 ? null : task;
}

/** Whether the words are just what people call a task's subject. */
function isCalled(sources: Named, task: Task, words: string): boolean {
  const everyday = sources.words?.of(task.number) ?? { zh: [], en: [] };
  const asked = words
    .toLowerCase()
    .replace(/[?？。.!！]+$/, "")
    .trim();
  return [...everyday.zh, ...everyday.en].some((phrase) => phrase.toLowerCase() === asked);
}

function holdsWords(sources: Named, task: Task, words: string): boolean {
  if (/\p{Script=Han}/u.test(words)) return words.length >= 2 && task.text.includes(words);
  if (words.length >= 3 && task.text.includes(words)) return true;
  const isPhrase = /^[a-z][a-z'-]+(?: [a-z'-]+)+$/i.test(words);
  const lines = sources.english.lines(task.number).join("\n").toLowerCase();
  return isPhrase && lines.includes(words.toLowerCase());
}
