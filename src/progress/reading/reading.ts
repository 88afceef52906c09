import type { Day } from "../../calendar/day.ts";
import type { Plan, Target } from "../../plan/plan.ts";
import type { EntryKind, JudgementLevel, Lifecycle } from "../entries/entry.ts";
import type { TaskStanding } from "../standing/standing.ts";

/** Why a reading is shown and confirmed before it is recorded. */
export type Doubt =
  | "delta_or_total"
  | "several_targets"
  | "task_not_named"
  | "other_thing"
  | "unit_mismatch"
  | "task_closed"
  | "future_day"
  | "no_such_day"
  | "over_100_percent"
  | "fraction"
  | "fall"
  | "past_target"
  | "total_disagrees"
  | "share_of_target"
  | "approximate"
  | "large_jump"
  | "target_not_reached";

/** What a message says of one task: the entry it would become. */
export type Reading = {
  task: number;
  targetId: string | null;
  /** "ambiguous" is an amount that may be an increment or a total ("完成12处"). */
  kind: EntryKind | "ambiguous";
  /** In `unit`; negative for a delta that takes back. */
  amount: number | null;
  /** The target's unit; where the written one does not fit the target, the written one. */
  unit: string | null;
  asOf: Day;
  /** The words it was read from: a span of the message. */
  quotedWords: string;
  needsConfirmation: boolean;
  reason: Doubt | null;
  lifecycle: Lifecycle | null;
  /** How the message judges the task, beside or instead of what else it reports; else null. */
  judgement: { level: JudgementLevel; reason: string | null } | null;
  /** For a correction: whether its amount is a total, an increment, or the same as the entry it replaces. */
  replaces: "set" | "delta" | "same" | null;
  /** Whether the message names the day; a correction that names none keeps the day of the entry it replaces. */
  dayNamed: boolean;
  /** Where a model read it; absent where the rules did. */
  readBy?: "model";
};

/** A message and what it is read against. */
export type Update = {
  text: string;
  plan: Plan;
  targets: readonly Target[];
  /** The moment the message was written: "昨天" counts from it. */
  now: Date;
  /** The task it speaks of unless it names another: from `/progress 30 …` or the thread it stands in. */
  context?: { task?: number };
  /** How far each task has come, for what only that can tell (a fall, a total past the target, a closed task). */
  standingOf?: (task: number) => TaskStanding | null;
  /** English lines of the targets, by target id ("30-1": "Build 40 sports facilities…"). */
  englishLines?: Readonly<Record<string, string>>;
  /** The plan's time zone; Asia/Shanghai unless told. */
  zone?: string;
};
