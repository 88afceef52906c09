import type { Language } from "../../language/detect-language.ts";
import type { Sources } from "../sources.ts";
import { alsoNamed } from "../understand/also-named.ts";
import type { TasksAsked } from "../understand/question.ts";
import { isSpokenOf } from "./spoken-of.ts";
import { bestOfEachTask } from "./topic-evidence.ts";

const SEARCHED = 12;

/** The tasks that a question names by number, and the one it names beside them by what it is about. */
export async function withAlsoNamed(
  sources: Sources,
  { numbers, text, language }: TasksAsked & { language: Language },
): Promise<number[]> {
  const about = alsoNamed(text);
  if (about === null) return numbers;
  const found = bestOfEachTask(sources, await sources.findSentences(about, SEARCHED), []);
  const [best] = found;
  if (best === undefined || !isSpokenOf(sources, found, language)) return numbers;
  return [...new Set([...numbers, best.task.number])];
}
