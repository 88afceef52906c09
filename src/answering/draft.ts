import type { Language } from "../language/detect-language.ts";
import type { Clause, Task } from "../plan/plan.ts";
import type { Answer, Citation, Part } from "./answer.ts";
import { type Sources, titleOf } from "./sources.ts";
import { wordsFor } from "./write/words.ts";

/** An answer but for what is the same for all: the question, and which engine wrote it. */
export type Draft = Omit<Answer, "question" | "engine">;

/** An answer from the records, its citations taken from its quotes. */
export function answered(
  language: Language,
  parts: Part[],
  rest: Partial<Pick<Draft, "tasks" | "offers" | "aspect" | "citations">> = {},
): Draft {
  const quoted = parts.flatMap((part) => (part.kind === "quote" ? [part.citation] : []));
  return {
    outcome: "answered",
    language,
    parts,
    tasks: [],
    offers: [],
    aspect: "overview",
    ...rest,
    citations: unique([...quoted, ...(rest.citations ?? [])]),
  };
}

/** The plan is silent: said plainly; the tasks offered are guesses, not sources. */
export function notInPlan(sources: Sources, language: Language, says: string, nearest: Task[] = []): Draft {
  const parts: Part[] = [{ kind: "text", text: says }];
  const offers = nearest.map((task) => ({ task: task.number, title: titleOf(sources, task, language) }));
  if (offers.length > 0) {
    const words = wordsFor(language);
    parts.push({ kind: "text", text: words.perhaps });
    parts.push({ kind: "bullets", items: offers.map(({ task, title }) => words.taskHeading(task, title)) });
  }
  return { outcome: "not_in_plan", language, parts, tasks: [], citations: [], offers, aspect: "overview" };
}

/** A quote of the plan as a part; an English answer says that the words are Chinese. */
export function quote(task: number, clause: Clause, language: Language): Part {
  const citation: Citation = { task, start: clause.start, end: clause.end, quote: clause.quote };
  return { kind: "quote", citation, label: wordsFor(language).original };
}

/** Parts of which the quotes say whose words they are, where they are of several tasks. */
export function quotesNamed(parts: readonly Part[], language: Language): Part[] {
  const tasks = new Set(parts.flatMap((part) => (part.kind === "quote" ? [part.citation.task] : [])));
  if (tasks.size < 2) return [...parts];
  const words = wordsFor(language);
  return parts.map((part) =>
    part.kind === "quote" ? { ...part, label: words.originalOf(part.citation.task) } : part,
  );
}

function unique(citations: Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ start, end }) => {
    const key = `${start}-${end}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
