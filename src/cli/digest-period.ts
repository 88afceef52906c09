import { type Period, parsePeriod, startOf } from "../digest/periods/period.ts";
import { DubanError } from "../errors.ts";

/** Each option with the kind of period it names, and how that is written. */
const OPTIONS = [
  { option: "week", kind: "week", form: "2022-W25" },
  { option: "month", kind: "month", form: "2022-06" },
  { option: "half", kind: "half_year", form: "2022-H1" },
] as const;

/**
 * The period that `--week`, `--month` or `--half` names; null where none is given, which is the running week.
 * @throws DubanError `usage` for two of them, for one of another form, and for one that has not begun `at` that moment.
 */
export function askedPeriod(
  values: Record<string, string | undefined>,
  at: Date,
  usage: string,
): Period | null {
  const asked = OPTIONS.filter(({ option }) => values[option] !== undefined);
  const [first] = asked;
  if (first === undefined) return null;
  if (asked.length > 1)
    throw new DubanError("usage", `Name one period: --week, --month or --half. Usage: ${usage}`);
  const given = values[first.option] ?? "";
  const period = read(given);
  if (period?.kind !== first.kind)
    throw new DubanError(
      "usage",
      `--${first.option} is "${given}"; write it as ${first.form}. Usage: ${usage}`,
    );
  if (startOf(period) <= at) return period;
  throw new DubanError(
    "usage",
    `${period.key} begins on ${period.firstDay}, which is still to come; --at names another moment.`,
  );
}

function read(given: string): Period | null {
  try {
    return parsePeriod(given);
  } catch (error) {
    if (error instanceof DubanError) return null;
    throw error;
  }
}
