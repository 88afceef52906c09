import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import type { Language } from "../../language/detect-language.ts";
import { judgementWords } from "../../progress/standing/judgement.ts";
import { LIFECYCLE_WORDS, PACE_WORDS } from "../../progress/standing/progress-words.ts";
import type { TargetStanding, TaskStanding } from "../../progress/standing/standing.ts";
import { type LedgerMaterial, namesFor } from "./ledger-material.ts";
import { type Cell, day, EMPTY, number, share, type Table, text } from "./table.ts";
import { goalCell, growsWithTheYear, paceOfTarget, unitCell, valueCell } from "./target-cells.ts";
import { LEDGER_WORDS } from "./words-by-language.ts";

/** The sheet of tasks and targets: a row a target, and one for a task that has none, in the plan's order. */
export function tasksTable(material: LedgerMaterial): Table {
  const { sheets, columns } = LEDGER_WORDS[material.language];
  return {
    name: sheets.tasks,
    columns: [
      { heading: columns.number, width: 6, centred: true },
      { heading: columns.chapter, width: 24 },
      { heading: columns.task, width: 30, wrap: true },
      { heading: columns.department, width: 16, wrap: true },
      { heading: columns.owner, width: 14, wrap: true },
      { heading: columns.lifecycle, width: 11, centred: true },
      { heading: columns.target, width: 34, wrap: true },
      { heading: columns.goal, width: 9 },
      { heading: columns.unit, width: 9, centred: true },
      { heading: columns.value, width: 12 },
      { heading: columns.share, width: 10 },
      { heading: columns.expected, width: 10 },
      { heading: columns.pace, width: 12, centred: true },
      { heading: columns.light, width: 7, centred: true },
      { heading: columns.measure, width: 11, centred: true },
      { heading: columns.judgement, width: 26, wrap: true },
      { heading: columns.due, width: 12, centred: true },
      { heading: columns.lastReport, width: 12, centred: true },
      { heading: columns.daysSilent, width: 11, centred: true },
      { heading: columns.clause, width: 44, wrap: true },
    ],
    rows: material.standings.flatMap((standing) => rowsOf(standing, material)),
  };
}

function rowsOf(standing: TaskStanding, material: LedgerMaterial): Cell[][] {
  const { language } = material;
  const targets = standing.targets.length > 0 ? standing.targets : [null];
  return targets.map((target) => {
    const pace = target === null ? standing.pace : paceOfTarget(standing, target);
    return [
      ...taskCells(standing, material),
      ...(target === null ? Array<Cell>(6).fill(EMPTY) : targetCells(target, material)),
      text(PACE_WORDS[language][pace]),
      { kind: "light", pace },
      target === null ? EMPTY : measureCell(target, language),
      text(standing.judgement && judgementWords(standing.judgement, language, standing.pace)),
      day(target?.target.due ?? null),
      day(lastReportedDay(standing)),
      number(standing.daysSilent),
      text(target?.target.quote),
    ];
  });
}

function taskCells(standing: TaskStanding, material: LedgerMaterial): Cell[] {
  const names = namesFor(material);
  const { task, owners, lifecycle } = standing;
  return [
    number(task.number),
    text(names.chapter(task.chapter)),
    text(names.task(task)),
    text(names.department(task)),
    text(owners.map(names.person).join(material.language === "zh" ? "、" : ", ")),
    text(LIFECYCLE_WORDS[material.language][lifecycle]),
  ];
}

function targetCells(standing: TargetStanding, material: LedgerMaterial): Cell[] {
  const { target } = standing;
  return [
    text(namesFor(material).target(target)),
    goalCell(target),
    unitCell(target),
    valueCell(standing, material.language),
    share(standing.share),
    share(growsWithTheYear(target) ? standing.expected : null),
  ];
}

/** Whether a target's expected share is counted by its milestones or by the working days passed. */
function measureCell({ target, expected, byMilestones }: TargetStanding, language: Language): Cell {
  const { milestones, time } = LEDGER_WORDS[language].measures;
  if (expected === null || (!growsWithTheYear(target) && !byMilestones)) return EMPTY;
  return text(byMilestones ? milestones : time);
}

function lastReportedDay({ entries }: TaskStanding): string | null {
  let last: Date | null = null;
  for (const { reportedAt } of entries) if (last === null || reportedAt > last) last = reportedAt;
  return last === null ? null : dayIn(PLAN_ZONE, last);
}
