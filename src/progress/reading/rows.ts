import { findTask, type Plan } from "../../plan/plan.ts";
import { levelCue } from "./amounts/amount-cue.ts";
import { draftOf } from "./amounts/amount-draft.ts";
import { findAmounts } from "./amounts/amounts.ts";
import { chooseAmong } from "./amounts/choose-target.ts";
import type { ClauseInContext } from "./clause-in-context.ts";
import type { TableRow } from "./clauses/tables.ts";
import type { DraftReading } from "./draft.ts";
import type { Targets } from "./likeness.ts";
import { taskByTitle } from "./states/choose-named.ts";

const NUMBERED = /^(?:任务|task|t|#|no\.?|第)?\s*(\d{1,3})(?!\d)/;

/** The rows of tables with the tasks they are of: by number, else by title; a list's 1, 2, 3 beside titles numbers no task. */
export function tasksOfRows(rows: readonly TableRow[], from: Targets): (TableRow & { number: number })[] {
  const isList = rows.every(({ place }, index) => numberIn(place) === index + 1);
  return rows.flatMap((row) => {
    const written = numberIn(row.task) ?? (isList ? null : numberIn(row.place));
    const number = written ?? taskByTitle(from, row.task ?? "")?.task ?? null;
    return number !== null && isInPlan(from.plan, number) ? [{ ...row, number }] : [];
  });
}

function numberIn(cell: string | null): number | null {
  const digits = NUMBERED.exec(cell ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}

function isInPlan(plan: Plan, number: number): boolean {
  return findTask(plan, number) !== null;
}

/** What a row says of its task: its total, else what was added. A heading is too terse to be sure of, so it is asked about. */
export function readRow(
  row: TableRow & { number: number },
  statement: ClauseInContext,
  from: Targets,
): DraftReading[] {
  const { counted } = row;
  const read = (["set", "ambiguous", "delta"] as const).flatMap((cue) =>
    counted
      .filter((cell) => cell.cue === cue)
      .flatMap(({ text }) => {
        const amount = findAmounts(text)[0];
        if (amount === undefined || amount.value === 0) return [];
        const choice = chooseAmong(
          from,
          [row.number],
          { unit: amount.unit, percent: amount.percent },
          row.task ?? "",
        );
        if (choice.found === "several") return [draftOf(statement, amount, "", cue, null, "several_targets")];
        if (choice.found !== "one") return [];
        return [
          draftOf(statement, amount, "", levelCue(cue, choice.target, amount), choice.target, "other_thing"),
        ];
      }),
  );
  return read.slice(0, 1);
}
