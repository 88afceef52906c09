import type { Day } from "../../calendar/day.ts";
import type { Target } from "../../plan/plan.ts";
import { valueAsOf } from "../entries/valid-entries.ts";
import { goalOf } from "../standing/pace.ts";
import type { TaskStanding } from "../standing/standing.ts";
import { countsWhole } from "./amounts/units.ts";
import type { Doubt } from "./reading.ts";
import type { Settled } from "./settle.ts";

/** What a doubt is told from. */
type Doubted = Pick<Settled, "kind" | "amount" | "reason" | "lifecycle" | "replaces" | "added">;
/** `dayExists` is false where the message names a day that the calendar does not have. */
type Known = {
  target: Target | null;
  standing: TaskStanding | null;
  asOf: Day;
  today: Day;
  dayExists: boolean;
};

/** From this size on, a single increment above half of the target is unusual. */
const LARGE_TARGET = 10;
const LARGE_SHARE = 0.5;

/** Why a reading must be confirmed before it is recorded: the gravest reason, or null where it is plain. */
export function doubtAbout(draft: Doubted, known: Known): Doubt | null {
  if (draft.reason === "unit_mismatch" || draft.reason === "several_targets") return draft.reason;
  if (draft.kind === "ambiguous") return "delta_or_total";
  if (!known.dayExists) return "no_such_day";
  if (known.asOf > known.today) return "future_day";
  if (isClosed(draft, known.standing)) return "task_closed";
  if (draft.kind === "lifecycle")
    return draft.lifecycle === "done" && isShort(known.standing) ? "target_not_reached" : null;
  if (draft.amount === null) return draft.reason;
  return doubtfulAmount(draft, draft.amount, known) ?? draft.reason;
}

function isClosed(draft: Doubted, standing: TaskStanding | null): boolean {
  if (draft.kind === "note" || standing === null) return false;
  return closedAlready(standing) && draft.lifecycle !== standing.lifecycle;
}

/** Whether nothing is expected to be said of a task any more. */
export function closedAlready({ lifecycle }: TaskStanding): boolean {
  return lifecycle === "done" || lifecycle === "cancelled";
}

function isShort(standing: TaskStanding | null): boolean {
  return (
    standing?.targets.some(
      ({ target, value, share }) => countsUp(target) && value !== null && (share ?? 1) < 1,
    ) ?? false
  );
}

function countsUp(target: Target): boolean {
  return target.kind === "quantity" && target.comparator !== "≤";
}

function doubtfulAmount(draft: Doubted, amount: number, known: Known): Doubt | null {
  const { target } = known;
  if (target === null) return null;
  const adds = draft.kind === "delta" || draft.replaces === "delta";
  const value = valueBefore(target, adds, known);
  const total = adds ? (value ?? 0) + amount : amount;
  if (target.unit === "%" && total > 100) return "over_100_percent";
  if (target.unit === "%" && total < 0) return "fall";
  if (!Number.isInteger(amount) && countsWhole(target.unit)) return "fraction";
  if (target.kind === "frequency") return null;
  if (draft.kind !== "correction" && (amount < 0 || (!adds && value !== null && amount < value)))
    return "fall";
  return target.kind === "rate" ? null : doubtfulCount(draft, amount, total, value, target);
}

/** What an amount is held against: an increment against what stands today, a total against its own day. */
function valueBefore(target: Target, adds: boolean, { standing, asOf, today }: Known): number | null {
  if (!adds && asOf < today && standing !== null) return valueAsOf(target, standing.entries, asOf);
  return standing?.targets.find((each) => each.target.id === target.id)?.value ?? null;
}

function doubtfulCount(
  draft: Doubted,
  amount: number,
  total: number,
  value: number | null,
  target: Target,
): Doubt | null {
  const goal = target.max ?? goalOf(target);
  if (goal === null) return null;
  if (target.comparator !== "≤" && draft.replaces !== "delta" && draft.replaces !== "same" && total > goal)
    return "past_target";
  if (draft.added !== null && value !== null && value + draft.added !== amount) return "total_disagrees";
  if (draft.reason !== null) return draft.reason;
  const step = draft.kind === "delta" ? amount : draft.kind === "set" && value !== null ? amount - value : 0;
  return goal >= LARGE_TARGET && step > goal * LARGE_SHARE ? "large_jump" : null;
}
