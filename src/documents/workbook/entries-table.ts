import type { Language } from "../../language/detect-language.ts";
import { findTask, type Target, type Task } from "../../plan/plan.ts";
import type { Entry } from "../../progress/entries/entry.ts";
import { validEntries } from "../../progress/entries/valid-entries.ts";
import { judgementWords } from "../../progress/standing/judgement.ts";
import { LIFECYCLE_WORDS } from "../../progress/standing/progress-words.ts";
import { type LedgerMaterial, type Names, namesFor } from "./ledger-material.ts";
import { type Cell, day, EMPTY, link, number, type Table, text } from "./table.ts";
import type { LedgerWords } from "./words.ts";
import { LEDGER_WORDS } from "./words-by-language.ts";

/** The sheet of entries: every one ever recorded, in the order recorded, with what became of it. */
export function entriesTable(material: LedgerMaterial): Table {
  const words = LEDGER_WORDS[material.language];
  const { columns } = words;
  const entries = [...material.entries].sort((one, other) => one.sequence - other.sequence);
  const context: EntryContext = {
    language: material.language,
    words,
    names: namesFor(material),
    lifecycles: LIFECYCLE_WORDS[material.language],
    targets: new Map(material.targets.map((target) => [target.id, target])),
    tasks: (number) => findTask(material.plan, number),
    sequences: new Map(entries.map((entry) => [entry.id, entry.sequence])),
    valid: new Set(validEntries(entries)),
  };
  return {
    name: words.sheets.entries,
    columns: [
      { heading: columns.sequence, width: 7, centred: true },
      { heading: columns.number, width: 6, centred: true },
      { heading: columns.task, width: 28, wrap: true },
      { heading: columns.target, width: 24, wrap: true },
      { heading: columns.kind, width: 10, centred: true },
      { heading: columns.amount, width: 9 },
      { heading: columns.unit, width: 9, centred: true },
      { heading: columns.lifecycle, width: 11, centred: true },
      { heading: columns.judged, width: 24, wrap: true },
      { heading: columns.asOf, width: 12, centred: true },
      { heading: columns.reportedAt, width: 18, centred: true },
      { heading: columns.author, width: 14, centred: true },
      { heading: columns.words, width: 46, wrap: true },
      { heading: columns.quoted, width: 24, wrap: true },
      { heading: columns.counts, width: 9, centred: true },
      { heading: columns.supersedes, width: 9, centred: true },
      { heading: columns.voided, width: 24, wrap: true },
      { heading: columns.source, width: 14, centred: true },
      { heading: columns.readBy, width: 9, centred: true },
      { heading: columns.link, width: 8, centred: true },
      { heading: columns.evidence, width: 30, wrap: true },
      { heading: columns.reviewOf, width: 9, centred: true },
    ],
    rows: entries.map((entry) => entryRow(entry, context)),
  };
}

type EntryContext = {
  language: Language;
  words: LedgerWords;
  names: Names;
  lifecycles: (typeof LIFECYCLE_WORDS)["zh"];
  targets: Map<string, Target>;
  tasks: (number: number) => Task | null;
  sequences: Map<string, number>;
  valid: Set<Entry>;
};

function entryRow(entry: Entry, context: EntryContext): Cell[] {
  const { words, names } = context;
  const task = context.tasks(entry.task);
  const target = entry.targetId === null ? undefined : context.targets.get(entry.targetId);
  const { voided } = entry;
  return [
    number(entry.sequence),
    number(entry.task),
    text(task && names.task(task)),
    text(target === undefined ? entry.targetId : names.target(target)),
    text(words.kinds[entry.kind]),
    number(entry.amount),
    text(entry.unit),
    text(entry.lifecycle && context.lifecycles[entry.lifecycle]),
    text(judgedWords(entry, context.language)),
    day(entry.asOf),
    { kind: "moment", moment: entry.reportedAt },
    text(names.person(entry.author)),
    text(entry.text),
    text(entry.quotedWords),
    text(context.valid.has(entry) ? words.yes : words.no),
    entry.supersedes === null ? EMPTY : number(context.sequences.get(entry.supersedes) ?? null),
    text(voided && words.voided(names.person(voided.by), voided.why)),
    text(words.sources[entry.source]),
    text(words.readBy[entry.readBy]),
    link(entry.permalink, words.open),
    evidenceCell(entry),
    entry.reviewOf === null ? EMPTY : number(context.sequences.get(entry.reviewOf) ?? null),
  ];
}

/** How an entry judges its task and why, or why a reviewer returned it. */
function judgedWords({ judgement, reason }: Entry, language: Language): string | null {
  return judgement === null ? reason : judgementWords({ level: judgement, reason }, language);
}

/** One piece of evidence is a link; several are listed with their addresses, a line each. */
function evidenceCell({ evidence }: Entry): Cell {
  const [only, ...others] = evidence;
  if (only === undefined) return EMPTY;
  if (others.length === 0) return link(only.url, only.title);
  return text(evidence.map(({ title, url }) => (title === url ? url : `${title} ${url}`)).join("\n"));
}
