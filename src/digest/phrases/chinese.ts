import { judgementWords } from "../../progress/standing/judgement.ts";
import type { AttentionReason } from "../facts/fact-items.ts";
import type { DigestFacts } from "../facts/facts.ts";
import { neverReported } from "../facts/not-reported.ts";
import { unansweredTasks } from "../facts/unanswered-tasks.ts";
import {
  CHINESE_REPORT,
  chineseDay,
  chineseIssue,
  chineseMoment,
  chineseScope,
  chineseSpan,
} from "./chinese-dates.ts";
import {
  chineseAchievement,
  chineseGained,
  chineseProgress,
  chineseQuantityNotes,
  chineseRevision,
} from "./chinese-figures.ts";
import { figure, signed } from "./numbers.ts";
import type { Phrases } from "./phrases.ts";

const STATUS = {
  not_started: "未启动",
  on_pace: "按序时推进",
  behind: "滞后",
  overdue: "逾期",
  done: "办结",
  halted: "暂停或取消",
} as const;

const SEE = { thread: "见消息列", button: "见“查看全部任务”", below: "见下" } as const;

/** The digest in Chinese, as a bureau writes it. */
export const CHINESE: Phrases = {
  language: "zh",
  semicolon: "；",
  comma: "，",
  colon: "：",
  aside: (text) => `（${text}）`,
  quoted: (text) => `“${text}”`,
  labelled: (subject, said) => (subject ?? "") + said,

  heading: ({ facts, naming, late }) =>
    `${late ? "【补发】" : ""}${naming.planTitle} ${CHINESE_REPORT[facts.period.kind]} ${chineseIssue(facts.period)}`,
  personalHeading: ({ facts, late }, name) =>
    `${late ? "【补发】" : ""}${name}：本人任务${CHINESE_REPORT[facts.period.kind]} ${chineseIssue(facts.period)}`,
  dates: ({ facts: { period } }) =>
    [
      chineseSpan(period),
      `数据截至${chineseMoment(period.cutOff)}`,
      ...(period.calendarKnown ? [] : ["放假安排尚未收录，按周一至周五计"]),
    ].join("，"),
  day: chineseDay,
  task: (number, title) => `${number}.${title}`,
  statusName: STATUS,
  status: (name, count, change) => `${STATUS[name]}${count}项${change === 0 ? "" : `（${signed(change)}）`}`,
  reported: ({ period, reported }) =>
    reported.entries === 0
      ? `${chineseScope(period)}无进展上报`
      : `${chineseScope(period)}${reported.tasks}项任务上报进展${reported.entries}条，${reported.moved.length}项有变化，${reported.unmoved.length}项无变化`,
  quiet,

  needsAttention: (total, shown, rest) =>
    shown < total
      ? `需关注${total}项（列前${shown}项，另有${total - shown}项${SEE[rest]}）`
      : `需关注${total}项`,
  reason,
  noOwner: "未明确责任人",
  noDepartment: "未明确科室",

  quantities: "量化指标",
  progress: chineseProgress,
  quantityNotes: chineseQuantityNotes,
  gained: chineseGained,
  notReportedYet: "未上报",

  notable: "办结与突出进展",
  achievement: chineseAchievement,
  dueSoon: "两周内到期",
  dueOn: (day, daysLeft) => `${chineseDay(day)}到期，还有${daysLeft}天`,
  notReported: (total, { period }) => `${chineseScope(period)}未上报${total}项`,
  neverReported: (never, total) => (never === total ? "均从未上报" : `其中${never}项从未上报`),
  departmentCount: (department, count) => `${department ?? "未明确科室"}${count}项`,
  department: (department) => department ?? "未明确科室",
  taskNumbers: (numbers) => `第${numbers.join("、")}项`,
  revisions: (count, rest) => `更正与补报${count}条，${SEE[rest]}`,
  revisionsHeading: "更正与补报",
  revision: chineseRevision,
  more: (count, rest) => `另有${count}项${SEE[rest]}`,

  owed: (count, { period }) => `${chineseScope(period)}还有${count}项任务未上报：`,
  nothingOwed: ({ period }) => `${chineseScope(period)}各项任务均已上报。`,

  tableHeading: "全部任务进展",
  tableColumns: {
    number: "序号",
    task: "任务",
    owner: "责任人",
    status: "状态",
    progress: "进展",
    gained: "本期变化",
    lastReported: "最近上报",
  },
  buttons: { showAll: "查看全部任务", report: "上报进展" },
};

function quiet(facts: DigestFacts): string {
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
  const never = neverReported(facts).filter((task) => facts.silence.tasks.includes(task)).length;
  return never === 0 ? "" : `（${CHINESE.neverReported(never, facts.silence.tasks.length)}）`;
}

function chineseDuration(days: number): string {
  return days % 7 === 0 ? `${days / 7}周以上` : `${days}天以上`;
}

function silent({ days, expected }: AttentionReason & { kind: "silent" }): string {
  if (days !== null) return `${days}天未上报`;
  return expected === undefined
    ? "从未上报"
    : `从未上报，按序时进度应达${figure(expected.amount)}${expected.unit}`;
}

function reason(each: AttentionReason): string {
  if (each.kind === "overdue") return "逾期";
  if (each.kind === "help") return "请求支持";
  if (each.kind === "unanswered") return `连续${each.reminders}次提醒未答复`;
  if (each.kind === "judgement")
    return judgementWords({ level: each.level, reason: null }, "zh", each.against);
  if (each.kind === "silent") return silent(each);
  if (each.gap === null || each.gap >= 0) return "滞后";
  const unit = each.unit === "%" ? "个百分点" : each.unit;
  return `滞后，比序时进度少${signed(-each.gap).slice(1)}${unit}`;
}
