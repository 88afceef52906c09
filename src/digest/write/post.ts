import type { Language } from "../../language/detect-language.ts";
import { COUNTED_AS, type CountedAs, type QuantityFacts } from "../facts/fact-items.ts";
import type { DigestFacts } from "../facts/facts.ts";
import { neverReported } from "../facts/not-reported.ts";
import { attentionLine, dueSoonLine, notableLine, quantityLine } from "./items.ts";
import { joined, type Line, plain } from "./line.ts";
import type { Writing } from "./written.ts";

/** Items the attention list shows in the post; the thread has all. */
const ATTENTION_SHOWN = 5;
const LISTED_IN_A_LINE = 3;

/** How many items of the attention list the post shows: one less where a paragraph takes its line. */
export function attentionShown({ prose }: DigestFacts, language: Language): number {
  return prose?.[language] === undefined ? ATTENTION_SHOWN : ATTENTION_SHOWN - 1;
}

/** Whether nothing was said, withdrawn or achieved in the period. */
export function isQuiet({ reported, revisions, notable }: DigestFacts): boolean {
  return reported.entries === 0 && revisions.length === 0 && notable.length === 0;
}

/** A quiet period in two lines: silence is news. */
export function quietPost(writing: Writing): Line[] {
  const { phrases, facts } = writing;
  const heading = phrases.heading(writing) + phrases.comma + phrases.dates(writing);
  return [[{ text: heading, bold: true }], plain(phrases.quiet(facts))];
}

/** The post of at most 15 lines, led by what needs attention. */
export function fullPost(writing: Writing): Line[] {
  return [
    [{ text: writing.phrases.heading(writing), bold: true }],
    plain(writing.phrases.dates(writing)),
    ...proseLine(writing),
    countsLine(writing),
    plain(writing.phrases.reported(writing.facts)),
    ...attentionLines(writing),
    ...summaryLines(writing),
  ];
}

function proseLine({ facts, phrases }: Writing): Line[] {
  const prose = facts.prose?.[phrases.language];
  return prose === undefined ? [] : [plain(prose)];
}

/** "未启动6项（-1），按序时推进15项，…"; paused and cancelled tasks are told only where there are any. */
function countsLine(writing: Writing): Line {
  const { count, change } = writing.facts.counts.halted;
  const told = COUNTED_AS.filter((name) => name !== "halted" || count > 0 || change !== 0);
  return statusLine(writing, told);
}

/** The counts of some states in one line. */
export function statusLine({ facts, phrases }: Writing, told: CountedAs[]): Line {
  const parts = told.map((name) => phrases.status(name, facts.counts[name].count, facts.counts[name].change));
  const line = parts.join(phrases.comma);
  return plain(line.slice(0, 1).toUpperCase() + line.slice(1));
}

/** The heading and the first items. */
export function attentionLines(writing: Writing): Line[] {
  const { facts, phrases, rest } = writing;
  const { attention } = facts;
  if (attention.length === 0) return [];
  const shown = attention.slice(0, attentionShown(facts, phrases.language));
  return [
    plain(phrases.needsAttention(attention.length, shown.length, rest) + phrases.colon.trimEnd()),
    ...shown.map((item) => [{ text: "• " }, ...attentionLine(writing, item)]),
  ];
}

/** One line each, and none for what there is nothing to say about. */
function summaryLines(writing: Writing): Line[] {
  const { facts, phrases } = writing;
  const quantities = noteworthy(facts.quantities).map((each) => quantityLine(writing, each));
  const notable = facts.notable.map((each) => notableLine(writing, each));
  const due = facts.dueSoon.map((each) => dueSoonLine(writing, each));
  return [
    ...listLine(writing, phrases.quantities, quantities),
    ...listLine(writing, phrases.notable, notable),
    ...listLine(writing, phrases.dueSoon, due),
    ...notReportedSummary(writing),
    ...(facts.revisions.length > 0 ? [plain(phrases.revisions(facts.revisions.length, writing.rest))] : []),
  ];
}

/** What moved in the period first, then what is behind; the rest is for the thread. */
function noteworthy(quantities: QuantityFacts[]): QuantityFacts[] {
  const moved = quantities.filter(({ gained }) => gained !== null && gained !== 0);
  const behind = quantities.filter(
    ({ gained, pace }) => !gained && (pace === "behind" || pace === "overdue"),
  );
  return [...moved, ...behind];
}

function listLine({ phrases, rest }: Writing, label: string, items: Line[]): Line[] {
  if (items.length === 0) return [];
  const shown = items
    .slice(0, LISTED_IN_A_LINE)
    .map((item) => item.map((span) => ({ ...span, bold: false })));
  const more = items.length - shown.length;
  if (more > 0) shown.push([{ text: phrases.more(more, rest), bold: false }]);
  return [[{ text: label, bold: true }, { text: phrases.colon }, ...joined(shown, phrases.semicolon)]];
}

function notReportedSummary({ facts, phrases }: Writing): Line[] {
  const total = facts.notReported.reduce((sum, group) => sum + group.tasks.length, 0);
  if (total === 0) return [];
  const groups = facts.notReported.map((group) =>
    phrases.departmentCount(group.department, group.tasks.length),
  );
  const onlyUnnamed = facts.notReported.every((group) => group.department === null);
  const detail = onlyUnnamed ? "" : phrases.aside(groups.join(phrases.comma));
  const never = neverReported(facts).length;
  const rest = never === 0 ? "" : phrases.comma + phrases.neverReported(never, total);
  return [plain(phrases.notReported(total, facts) + detail + rest)];
}
