import { type AttentionItem, COUNTED_AS } from "../../digest/facts/fact-items.ts";
import {
  attentionLine,
  dueSoonLine,
  isTellable,
  notableLine,
  notReportedLine,
  revisionLine,
} from "../../digest/write/items.ts";
import type { Line } from "../../digest/write/line.ts";
import { isQuiet } from "../../digest/write/post.ts";
import { taskTable } from "../../digest/write/thread.ts";
import type { Writing } from "../../digest/write/written.ts";
import { PACE_WORDS } from "../../progress/standing/progress-words.ts";
import { targetLabel } from "../target-label.ts";
import type { ReportWords } from "./report-words.ts";

/** A table of plain texts; `shares` are the columns' parts of the page's width. */
export type TableBlock = { kind: "table"; columns: string[]; shares: number[]; rows: string[][] };

/** What stands in a section: paragraphs, the progress chart, or a table. */
export type Block = { kind: "paragraphs"; lines: Line[] } | { kind: "chart" } | TableBlock;

/** The parts of the page for number, task, owner, status, progress, change and last report. */
const TASK_SHARES = { zh: [7, 22, 16, 14, 16, 12, 13], en: [6, 23, 13, 15, 18, 12, 13] };

export type Section = { heading: string; blocks: Block[] };

/** The report's sections in their order; those about which there is nothing to say are left out, attention never is. */
export function reportSections(writing: Writing, words: ReportWords): Section[] {
  const { facts } = writing;
  const { sections } = words;
  const listed = <Item>(
    heading: string,
    items: Item[],
    line: (writing: Writing, item: Item) => Line,
  ): Section[] =>
    items.length === 0
      ? []
      : [
          {
            heading,
            blocks: [paragraphs(items.map((item) => [...line(writing, item), { text: words.itemEnd }]))],
          },
        ];
  return [
    { heading: sections.overview, blocks: [paragraphs(overview(writing, words))] },
    { heading: sections.attention, blocks: [paragraphs(attentionLines(writing, words))] },
    ...quantitySection(writing, words),
    ...listed(sections.notable, facts.notable, notableLine),
    ...listed(sections.dueSoon, facts.dueSoon, dueSoonLine),
    ...listed(sections.notReported, facts.notReported, notReportedLine),
    ...listed(sections.revisions, facts.revisions, revisionLine),
  ];
}

/** A line each, but one together for all those that are merely silent: they would bury the others. */
function attentionLines(writing: Writing, words: ReportWords): Line[] {
  const { attention, silence } = writing.facts;
  const isSilent = ({ reasons }: AttentionItem) => reasons.every((reason) => reason.kind === "silent");
  const told = attention.filter((item) => !isSilent(item));
  const silent = silence.tasks.filter((number) => told.every(({ task }) => task !== number));
  const lines = told.map((item): Line => [...attentionLine(writing, item), { text: words.itemEnd }]);
  if (silent.length > 0) {
    silent.sort((one, other) => one - other);
    const tasks = writing.phrases.taskNumbers(silent);
    lines.push([
      { text: words.silent(silence.days, silent.length), bold: true },
      { text: writing.phrases.colon + tasks + words.itemEnd },
    ]);
  }
  return lines.length > 0 ? lines : [[{ text: words.none }]];
}

/** The table of all tasks, for the annex. */
export function taskTableBlock(writing: Writing): { heading: string; table: TableBlock } {
  const part = taskTable(writing);
  const table = part.kind === "table" ? part : { columns: [], rows: [] };
  return {
    heading: part.heading,
    table: {
      kind: "table",
      columns: table.columns,
      shares: TASK_SHARES[writing.phrases.language],
      rows: table.rows,
    },
  };
}

function paragraphs(lines: Line[]): Block {
  return { kind: "paragraphs", lines };
}

function overview({ facts, phrases, naming }: Writing, words: ReportWords): Line[] {
  const told = COUNTED_AS.filter(
    (name) => name !== "halted" || facts.counts.halted.count > 0 || facts.counts.halted.change !== 0,
  );
  const statuses = told.map((name) =>
    phrases.status(name, facts.counts[name].count, facts.counts[name].change),
  );
  const standing = words.standing(naming.planTitle, facts.tasks.length, statuses, facts.period);
  const reported = isQuiet(facts) ? phrases.quiet(facts) : phrases.reported(facts);
  return [[{ text: standing }], [{ text: words.sentence(reported) }]];
}

function quantitySection(writing: Writing, words: ReportWords): Section[] {
  const { facts, phrases } = writing;
  if (facts.quantities.length === 0) return [];
  const reported = facts.quantities.some((quantity) => quantity.value !== null);
  const rows = facts.quantities
    .filter(isTellable(writing))
    .map((quantity) => [
      String(quantity.task),
      targetLabel(quantity, writing),
      phrases.progress(quantity),
      phrases.gained(quantity),
      PACE_WORDS[phrases.language][quantity.pace],
    ]);
  const table: Block = { kind: "table", columns: words.quantityColumns, shares: [8, 40, 26, 12, 14], rows };
  return [{ heading: words.sections.quantities, blocks: reported ? [{ kind: "chart" }, table] : [table] }];
}
