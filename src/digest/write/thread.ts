import type { TaskFacts } from "../facts/fact-items.ts";
import {
  attentionLine,
  dueSoonLine,
  isTellable,
  notableLine,
  notReportedLine,
  ownerNames,
  quantityLine,
  revisionLine,
} from "./items.ts";
import type { Line } from "./line.ts";
import { attentionShown } from "./post.ts";
import type { ThreadPart, Writing } from "./written.ts";

/** The thread under the post: the table of all tasks, then every list that the post shows only in part. */
export function threadParts(writing: Writing): ThreadPart[] {
  const { facts, phrases } = writing;
  const { attention } = facts;
  const unreported = facts.notReported.reduce((sum, group) => sum + group.tasks.length, 0);
  const part = <Item>(heading: string, items: Item[], line: (writing: Writing, item: Item) => Line) =>
    items.length === 0
      ? []
      : [{ kind: "lines" as const, heading, lines: items.map((item) => line(writing, item)) }];
  return [
    taskTable(writing),
    ...part(
      phrases.needsAttention(attention.length, attention.length, "thread"),
      attention.length > attentionShown(facts, phrases.language) ? attention : [],
      attentionLine,
    ),
    ...part(phrases.quantities, facts.quantities.filter(isTellable(writing)), quantityLine),
    ...part(phrases.notable, facts.notable, notableLine),
    ...part(phrases.dueSoon, facts.dueSoon, dueSoonLine),
    ...part(phrases.notReported(unreported, facts), facts.notReported, notReportedLine),
    ...part(phrases.revisionsHeading, facts.revisions, revisionLine),
  ];
}

/** Every task, a row each, in the plan's order. */
export function taskTable(writing: Writing): ThreadPart {
  const { phrases, facts } = writing;
  const columns = phrases.tableColumns;
  return {
    kind: "table",
    heading: phrases.tableHeading,
    columns: [
      columns.number,
      columns.task,
      columns.owner,
      columns.status,
      columns.progress,
      columns.gained,
      columns.lastReported,
    ],
    rows: facts.tasks.map((task) => tableRow(writing, task)),
  };
}

function tableRow(writing: Writing, task: TaskFacts): string[] {
  const { phrases, naming } = writing;
  const quantities = writing.facts.quantities
    .filter(isTellable(writing))
    .filter((quantity) => quantity.task === task.task);
  const moved = quantities.filter(({ gained }) => gained !== null && gained !== 0);
  return [
    String(task.task),
    naming.titleOf(task.task),
    ownerNames(writing, task.task),
    phrases.statusName[task.countedAs],
    quantities.map(phrases.progress).join(phrases.semicolon) || "—",
    moved.map(phrases.gained).join(phrases.semicolon) || "—",
    task.lastReported === null ? phrases.notReportedYet : phrases.day(task.lastReported),
  ];
}
