import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { tasksOf } from "../../plan/plan.ts";
import type { Entry } from "../../progress/entries/entry.ts";
import { LIFECYCLE_WORDS } from "../../progress/standing/progress-words.ts";
import { standingsOf, type TargetStanding, type TaskStanding } from "../../progress/standing/standing.ts";
import { type LedgerMaterial, namesFor } from "./ledger-material.ts";
import { type Cell, EMPTY, number, type Table, text } from "./table.ts";
import { unitCell, valueCell } from "./target-cells.ts";
import { LEDGER_WORDS } from "./words-by-language.ts";

/**
 * The sheet of changes since `since`: a row for each target whose value changed and each task whose state did, and
 * one for a task that was reported on without either. "Before" is the ledger as it was known then.
 */
export function changesTable(material: LedgerMaterial): Table {
  const { sheets, columns } = LEDGER_WORDS[material.language];
  const before = standingsBefore(material);
  return {
    name: sheets.changes,
    columns: [
      { heading: columns.number, width: 6, centred: true },
      { heading: columns.task, width: 30, wrap: true },
      { heading: columns.owner, width: 14, wrap: true },
      { heading: columns.what, width: 34, wrap: true },
      { heading: columns.before, width: 12 },
      { heading: columns.now, width: 12 },
      { heading: columns.change, width: 9 },
      { heading: columns.unit, width: 9, centred: true },
      { heading: columns.entries, width: 12, centred: true },
      { heading: columns.revisions, width: 12, centred: true },
      { heading: columns.latest, width: 46, wrap: true },
    ],
    rows: material.standings.flatMap((now) => rowsOf(now, before.get(now.task.number), material)),
  };
}

function standingsBefore({ plan, targets, entries, since }: LedgerMaterial): Map<number, TaskStanding> {
  const asOf = dayIn(PLAN_ZONE, since);
  const standings = standingsOf(plan, [...targets], [...entries], { asOf, knownBy: since });
  return new Map(
    tasksOf(plan).flatMap((task, index) => {
      const standing = standings[index];
      return standing === undefined ? [] : [[task.number, standing] as const];
    }),
  );
}

function rowsOf(now: TaskStanding, before: TaskStanding | undefined, material: LedgerMaterial): Cell[][] {
  const words = LEDGER_WORDS[material.language];
  const activity = activityOf(now.task.number, material);
  const changes = [...lifecycleChange(now, before, material), ...valueChanges(now, before, material)];
  if (changes.length === 0 && activity.recorded.length + activity.revised === 0) return [];
  const rows = changes.length > 0 ? changes : [[text(words.unchanged), EMPTY, EMPTY, EMPTY, EMPTY]];
  const names = namesFor(material);
  return rows.map((change) => [
    number(now.task.number),
    text(names.task(now.task)),
    text(now.owners.map(names.person).join(material.language === "zh" ? "、" : ", ")),
    ...change,
    number(activity.recorded.length),
    number(activity.revised),
    text(activity.recorded.at(-1)?.text),
  ]);
}

function lifecycleChange(
  now: TaskStanding,
  before: TaskStanding | undefined,
  material: LedgerMaterial,
): Cell[][] {
  const earlier = before?.lifecycle ?? "not_started";
  if (now.lifecycle === earlier) return [];
  const lifecycles = LIFECYCLE_WORDS[material.language];
  const state = LEDGER_WORDS[material.language].state;
  return [[text(state), text(lifecycles[earlier]), text(lifecycles[now.lifecycle]), EMPTY, EMPTY]];
}

function valueChanges(
  now: TaskStanding,
  before: TaskStanding | undefined,
  material: LedgerMaterial,
): Cell[][] {
  const earlier = new Map(before?.targets.map((standing) => [standing.target.id, standing]));
  return now.targets.flatMap((standing) => {
    const was = earlier.get(standing.target.id) ?? { ...standing, value: null, lastEntry: null };
    return was.value === standing.value ? [] : [valueChange(standing, was, material)];
  });
}

function valueChange(now: TargetStanding, before: TargetStanding, material: LedgerMaterial): Cell[] {
  const { target } = now;
  const counted = target.value !== null || target.min !== null;
  const startsAtNothing = target.kind === "quantity" ? 0 : null;
  const from = before.value ?? startsAtNothing;
  const change = counted && now.value !== null && from !== null ? now.value - from : null;
  return [
    text(namesFor(material).target(target)),
    valueCell(before, material.language),
    valueCell(now, material.language),
    number(change === null ? null : Number(change.toPrecision(12))),
    unitCell(target),
  ];
}

/** What was recorded of a task in the period, and how many of its entries were corrected or voided in it. */
function activityOf(
  task: number,
  { entries, since, now }: LedgerMaterial,
): { recorded: Entry[]; revised: number } {
  const inPeriod = (moment: Date) => moment > since && moment <= now;
  const own = entries.filter((entry) => entry.task === task);
  const recorded = own.filter((entry) => inPeriod(entry.reportedAt) && entry.voided === null);
  const revised = own.filter(
    (entry) =>
      (entry.voided !== null && inPeriod(entry.voided.at)) ||
      (entry.supersedes !== null && inPeriod(entry.reportedAt)),
  );
  recorded.sort((one, other) => one.sequence - other.sequence);
  return { recorded, revised: revised.length };
}
