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
import { chineseMoved, chineseNeverReported, chineseQuiet, chineseReason } from "./chinese-news.ts";
import { signed } from "./numbers.ts";
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
      : `${chineseScope(period)}${reported.tasks}项任务上报进展${reported.entries}条，${chineseMoved(reported)}`,
  quiet: chineseQuiet,

  needsAttention: (total, shown, rest) =>
    shown < total
      ? `需关注${total}项（列前${shown}项，另有${total - shown}项${SEE[rest]}）`
      : `需关注${total}项`,
  reason: chineseReason,
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
  neverReported: chineseNeverReported,
  departmentCount: (department, count) => `${department ?? "未明确科室"}${count}项`,
  department: (department) => department ?? "未明确科室",
  taskNumbers: (numbers) => `第${numbers.join("、")}项`,
  revisions: (count, rest) => `更正与补报${count}条，${SEE[rest]}`,
  revisionsHeading: "更正与补报",
  revision: chineseRevision,
  more: (count, rest) => `另有${count}项${SEE[rest]}`,

  owed: (count, others, { period }) =>
    `${chineseScope(period)}还有${count}项任务未上报${others > 0 ? "（列在最前）" : ""}：`,
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
