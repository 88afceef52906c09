import { judgementWords } from "../../progress/standing/judgement.ts";
import type { AttentionReason } from "../facts/fact-items.ts";
import type { DigestFacts } from "../facts/facts.ts";
import { neverReported as neverReportedIn } from "../facts/not-reported.ts";
import { unansweredTasks } from "../facts/unanswered-tasks.ts";
import { chineseScope } from "./chinese-dates.ts";
import { chineseShortfall } from "./chinese-figures.ts";
import { chineseNumber } from "./numbers.ts";

/** What is not reported at all, of what is not reported. */
export function chineseNeverReported(never: number, total: number): string {
  if (never < total) return `其中${never}项从未上报`;
  return total === 1 ? "从未上报" : "均从未上报";
}

/** "5项有变化，1项无变化", "均有变化". */
export function chineseMoved({ moved, unmoved }: DigestFacts["reported"]): string {
  if (moved.length > 0 && unmoved.length > 0) return `${moved.length}项有变化，${unmoved.length}项无变化`;
  return `${moved.length + unmoved.length > 1 ? "均" : ""}${moved.length > 0 ? "有" : "无"}变化`;
}

/** A quiet period's news in one sentence. */
export function chineseQuiet(facts: DigestFacts): string {
  const { counts, silence, period, plan } = facts;
  const parts = [`${chineseScope(period)}无进展上报`, `共${plan.tasks}项任务`];
  if (silence.tasks.length > 0)
    parts.push(`${silence.tasks.length}项已${chineseDuration(silence.days)}未上报${neverNote(facts)}`);
  const unanswered = unansweredTasks(facts);
  if (unanswered !== null) {
    const times = `${unanswered.reminders}次${unanswered.isSame ? "" : "以上"}`;
    parts.push(`第${unanswered.tasks.join("、")}项连续${times}提醒未答复`);
  }
  if (counts.overdue.count > 0) parts.push(`逾期${counts.overdue.count}项`);
  if (counts.behind.count > 0) parts.push(`滞后${counts.behind.count}项`);
  return `${parts.join("，")}。`;
}

/** "（其中27项从未上报）". */
function neverNote(facts: DigestFacts): string {
  const never = neverReportedIn(facts).filter((task) => facts.silence.tasks.includes(task)).length;
  return never === 0 ? "" : `（${chineseNeverReported(never, facts.silence.tasks.length)}）`;
}

function chineseDuration(days: number): string {
  return days % 7 === 0 ? `${days / 7}周以上` : `${days}天以上`;
}

function silent({ days, expected }: AttentionReason & { kind: "silent" }): string {
  if (days !== null) return `${days}天未上报`;
  return expected === undefined
    ? "从未上报"
    : `从未上报，按序时进度应达${chineseNumber(expected.amount)}${expected.unit}`;
}

/** Why a task needs attention. */
export function chineseReason(each: AttentionReason): string {
  if (each.kind === "overdue") return "逾期";
  if (each.kind === "help") return "请求支持";
  if (each.kind === "unanswered") return `连续${each.reminders}次提醒未答复`;
  if (each.kind === "judgement")
    return judgementWords({ level: each.level, reason: null }, "zh", each.against);
  if (each.kind === "silent") return silent(each);
  if (each.gap === null || each.gap >= 0) return "滞后";
  return `滞后，${chineseShortfall(each.gap, each.unit)}`;
}
