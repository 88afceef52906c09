import type { Clause, Task } from "./plan.ts";
import { CELL_END } from "./table.ts";

const SENTENCE_END = new RegExp(`[。！？；!?;]+[”’」』）)]*|${CELL_END.source}`, "g");
const PHRASE_END = new RegExp(
  `(?:[。！？；，!?;]|,(?!\\d{3}(?!\\d)))+[”’」』）)]*|\\n|${CELL_END.source}`,
  "g",
);

/** The sentences of a task, or its cells, each a clause of the plan; the mark that ends a sentence belongs to it. */
export function sentencesOf(task: Pick<Task, "text" | "start">): Clause[] {
  return task.text.split("\n").flatMap((paragraph, index, paragraphs) => {
    const before = paragraphs.slice(0, index).reduce((length, each) => length + each.length + 1, 0);
    return split(paragraph, task.start + before, SENTENCE_END, true);
  });
}

/** The comma-separated phrases of a clause, without their marks; commas inside 《…》, “…” and （…） do not part. */
export function phrasesOf(clause: Clause): Clause[] {
  const closed = clause.quote.replace(/《[^》]*》|“[^”]*”|（[^）]*）|\([^)]*\)/g, (name) =>
    "口".repeat(name.length),
  );
  return split(closed, clause.start, PHRASE_END, false).map(({ start, end }) => ({
    start,
    end,
    quote: clause.quote.slice(start - clause.start, end - clause.start),
  }));
}

/** The sentence of the task in which an offset of the plan's text lies; the whole task where none does. */
export function sentenceAt(task: Task, offset: number): Clause {
  const whole = { start: task.start, end: task.end, quote: task.text };
  return sentencesOf(task).find((clause) => clause.start <= offset && offset < clause.end) ?? whole;
}

function split(text: string, offset: number, parting: RegExp, keepMark: boolean): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const push = (to: number, next: number): void => {
    const leading = /^\s*/.exec(text.slice(from, to))?.[0].length ?? 0;
    const quote = text.slice(from + leading, to).trimEnd();
    const start = offset + from + leading;
    if (quote !== "") clauses.push({ start, end: start + quote.length, quote });
    from = next;
  };
  for (const match of text.matchAll(parting)) {
    const next = match.index + match[0].length;
    push(keepMark && !CELL_END.test(match[0]) ? next : match.index, next);
  }
  push(text.length, text.length);
  return clauses;
}
