import { isOpen } from "../facts/counted-as.ts";
import { COUNTED_AS, type TaskFacts } from "../facts/fact-items.ts";
import { quantityWords, reasonWords } from "./items.ts";
import { joined, type Line, plain } from "./line.ts";
import { statusLine } from "./post.ts";
import { taskName, type Writing } from "./written.ts";

/** A person's digest: lines about all their tasks, then one line a task, those still to report first. */
export type PersonalPost = {
  opening: Line[];
  tasks: { task: number; owed: boolean; line: Line }[];
};

/** My tasks, what I owe, and what each needs. A done or halted task is counted but not listed. */
export function personalPost(writing: Writing, name: string): PersonalPost {
  const { facts, phrases } = writing;
  const open = facts.tasks.filter(isOpen);
  const told = COUNTED_AS.filter((name) => facts.counts[name].count > 0);
  const owed = open.filter((task) => task.entries === 0);
  const reported = open.filter((task) => task.entries > 0);
  return {
    opening: [
      [{ text: phrases.personalHeading(writing, name), bold: true }],
      plain(phrases.dates(writing)),
      ...(told.length > 0 ? [statusLine(writing, told)] : []),
      plain(owed.length > 0 ? phrases.owed(owed.length, reported.length, facts) : phrases.nothingOwed(facts)),
    ],
    tasks: [...owed, ...reported].map((task) => ({
      task: task.task,
      owed: task.entries === 0,
      line: taskLine(writing, task),
    })),
  };
}

function taskLine(writing: Writing, task: TaskFacts): Line {
  const { facts, phrases } = writing;
  const quantities = facts.quantities.filter((each) => each.task === task.task);
  const figures = quantities.map((each) => plain(quantityWords(writing, each)));
  // The figures already say how far behind they are.
  const reasons = (facts.attention.find((item) => item.task === task.task)?.reasons ?? []).filter(
    (reason) => reason.kind !== "behind" || reason.gap === null,
  );
  const parts = reasons.length > 0 ? [...figures, reasonWords(writing, reasons)] : figures;
  if (parts.length === 0) parts.push(plain(phrases.statusName[task.countedAs]));
  return [...taskName(writing, task.task), { text: phrases.colon }, ...joined(parts, phrases.semicolon)];
}
