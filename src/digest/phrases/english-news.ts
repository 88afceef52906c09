import { judgementWords } from "../../progress/standing/judgement.ts";
import type { AttentionReason } from "../facts/fact-items.ts";
import type { DigestFacts } from "../facts/facts.ts";
import { neverReported as neverReportedIn } from "../facts/not-reported.ts";
import { unansweredTasks } from "../facts/unanswered-tasks.ts";
import { englishScope } from "./english-dates.ts";
import { counted, englishShortfall } from "./english-figures.ts";
import { englishNumber } from "./numbers.ts";

/** What is not reported at all, of what is not reported. */
export function englishNeverReported(never: number, total: number): string {
  if (never < total) return `${never} of them never reported on`;
  return total === 1 ? "never reported on" : "all of them never reported on";
}

/** "5 moved, 1 unchanged", "all moved". */
export function englishMoved({ moved, unmoved }: DigestFacts["reported"]): string {
  if (moved.length > 0 && unmoved.length > 0) return `${moved.length} moved, ${unmoved.length} unchanged`;
  const many = moved.length + unmoved.length > 1;
  if (moved.length > 0) return many ? "all moved" : "it moved";
  return many ? "none moved" : "it did not move";
}

/** A quiet period's news in one sentence. */
export function englishQuiet(facts: DigestFacts): string {
  const { counts, silence, period, plan } = facts;
  const parts = [`No entries ${englishScope(period)}; ${counted(plan.tasks, "task")}`];
  if (silence.tasks.length > 0)
    parts.push(
      `${silence.tasks.length} silent for ${englishDuration(silence.days)} or more${neverNote(facts)}`,
    );
  if (counts.overdue.count > 0) parts.push(`${counts.overdue.count} overdue`);
  if (counts.behind.count > 0) parts.push(`${counts.behind.count} behind`);
  // Last, so that no count follows the numbers of the tasks.
  const unanswered = unansweredTasks(facts);
  if (unanswered !== null) {
    const { tasks, reminders, isSame } = unanswered;
    const times = `${counted(reminders, "reminder")}${isSame ? "" : " or more"} in a row`;
    parts.push(`${times} unanswered for ${tasks.length === 1 ? "task" : "tasks"} ${tasks.join(", ")}`);
  }
  return `${parts.join(", ")}.`;
}

/** " (27 of them never reported on)". */
function neverNote(facts: DigestFacts): string {
  const never = neverReportedIn(facts).filter((task) => facts.silence.tasks.includes(task)).length;
  return never === 0 ? "" : ` (${englishNeverReported(never, facts.silence.tasks.length)})`;
}

function englishDuration(days: number): string {
  return days % 7 === 0 ? counted(days / 7, "week") : counted(days, "day");
}

function silent({ days, expected }: AttentionReason & { kind: "silent" }): string {
  if (days !== null) return `silent for ${counted(days, "day")}`;
  const figures = expected && `${englishNumber(expected.amount)}${expected.unit === "%" ? "%" : ""}`;
  return figures === undefined ? "never reported on" : `never reported on, should be at ${figures} by now`;
}

/** Why a task needs attention. */
export function englishReason(each: AttentionReason): string {
  if (each.kind === "overdue") return "overdue";
  if (each.kind === "help") return "asks for help";
  if (each.kind === "unanswered") return `${counted(each.reminders, "reminder")} in a row unanswered`;
  if (each.kind === "judgement")
    return `the owner ${judgementWords({ level: each.level, reason: null }, "en", each.against)}`;
  if (each.kind === "silent") return silent(each);
  return englishShortfall(each.gap, each.unit) ?? "behind";
}
