import { judgementWords } from "../../progress/standing/judgement.ts";
import type { AttentionReason } from "../facts/fact-items.ts";
import type { DigestFacts } from "../facts/facts.ts";
import { neverReported } from "../facts/not-reported.ts";
import { unansweredTasks } from "../facts/unanswered-tasks.ts";
import {
  ENGLISH_REPORT,
  englishDay,
  englishIssue,
  englishMoment,
  englishScope,
  englishSpan,
} from "./english-dates.ts";
import {
  englishAchievement,
  englishGained,
  englishProgress,
  englishQuantityNotes,
  englishRevision,
  englishShortfall,
} from "./english-figures.ts";
import { figure, signed } from "./numbers.ts";
import type { Phrases } from "./phrases.ts";

const STATUS = {
  not_started: "Not started",
  on_pace: "On pace",
  behind: "Behind",
  overdue: "Overdue",
  done: "Done",
  halted: "Paused or cancelled",
} as const;

const WHERE = {
  thread: "in the thread",
  button: "under “Show all tasks”",
  below: "below",
} as const;

/** The digest in English. */
export const ENGLISH: Phrases = {
  language: "en",
  semicolon: "; ",
  comma: ", ",
  colon: ": ",
  aside: (text) => ` (${text})`,
  quoted: (text) => `“${text}”`,
  labelled: (subject, said) => (subject ? `${subject}, ${said}` : said),

  heading: ({ facts, naming, late }) =>
    `${late ? "[Sent late] " : ""}${naming.planTitle}: ${ENGLISH_REPORT[facts.period.kind]} ${englishIssue(facts.period)}`,
  personalHeading: ({ facts, late }, name) =>
    `${late ? "[Sent late] " : ""}Your tasks, ${name}: ${ENGLISH_REPORT[facts.period.kind]} ${englishIssue(facts.period)}`,
  dates: ({ facts: { period } }) =>
    [
      englishSpan(period),
      `data to ${englishMoment(period.cutOff)}`,
      ...(period.calendarKnown ? [] : ["public holidays not published yet, so Monday to Friday is assumed"]),
    ].join(", "),
  day: englishDay,
  task: (number, title) => `${number}. ${title}`,
  statusName: STATUS,
  status: (name, count, change) => `${STATUS[name]} ${count}${change === 0 ? "" : ` (${signed(change)})`}`,
  reported: ({ period, reported }) =>
    reported.entries === 0
      ? `No entries ${englishScope(period)}`
      : `${counted(reported.tasks, "task")} reported on ${englishScope(period)} in ${reported.entries === 1 ? "1 entry" : `${reported.entries} entries`}: ${reported.moved.length} moved, ${reported.unmoved.length} unchanged`,
  quiet,

  needsAttention: (total, shown, rest) =>
    shown < total
      ? `Needs attention: ${total} tasks (the first ${shown} here, ${total - shown} more ${WHERE[rest]})`
      : `Needs attention: ${counted(total, "task")}`,
  reason,
  noOwner: "no owner named",
  noDepartment: "no department named",

  quantities: "Figures",
  progress: englishProgress,
  quantityNotes: englishQuantityNotes,
  gained: englishGained,
  notReportedYet: "nothing reported",

  notable: "Done and notable",
  achievement: englishAchievement,
  dueSoon: "Due within two weeks",
  dueOn: (day, daysLeft) => `due ${englishDay(day)}, ${counted(daysLeft, "day")} left`,
  notReported: (total, { period }) => `Not reported ${englishScope(period)}: ${counted(total, "task")}`,
  neverReported: (never, total) =>
    never === total ? `${total === 1 ? "" : "all "}never reported on` : `${never} of them never reported on`,
  departmentCount: (department, count) => `${department ?? "no department named"} ${count}`,
  department: (department) => department ?? "No department named",
  taskNumbers: (numbers) => `${numbers.length === 1 ? "task" : "tasks"} ${numbers.join(", ")}`,
  revisions: (count, rest) =>
    `${counted(count, "correction or late entry", "corrections and late entries")}, listed ${WHERE[rest]}`,
  revisionsHeading: "Corrections and late entries",
  revision: englishRevision,
  more: (count, rest) => `${count} more ${WHERE[rest]}`,

  owed: (count, { period }) =>
    `${counted(count, "task has", "tasks have")} not been reported on ${englishScope(period)}:`,
  nothingOwed: ({ period }) => `All your tasks have been reported on ${englishScope(period)}.`,

  tableHeading: "All tasks",
  tableColumns: {
    number: "No.",
    task: "Task",
    owner: "Owner",
    status: "Status",
    progress: "Progress",
    gained: "Change",
    lastReported: "Last report",
  },
  buttons: { showAll: "Show all tasks", report: "Report progress" },
};

function quiet(facts: DigestFacts): string {
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
  const never = neverReported(facts).filter((task) => facts.silence.tasks.includes(task)).length;
  return never === 0 ? "" : ` (${ENGLISH.neverReported(never, facts.silence.tasks.length)})`;
}

function englishDuration(days: number): string {
  return days % 7 === 0 ? counted(days / 7, "week") : counted(days, "day");
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function silent({ days, expected }: AttentionReason & { kind: "silent" }): string {
  if (days !== null) return `silent for ${counted(days, "day")}`;
  const figures = expected && `${figure(expected.amount)}${expected.unit === "%" ? "%" : ""}`;
  return figures === undefined ? "never reported on" : `never reported on, should be at ${figures} by now`;
}

function reason(each: AttentionReason): string {
  if (each.kind === "overdue") return "overdue";
  if (each.kind === "help") return "asks for help";
  if (each.kind === "unanswered") return `${counted(each.reminders, "reminder")} in a row unanswered`;
  if (each.kind === "judgement")
    return `the owner ${judgementWords({ level: each.level, reason: null }, "en", each.against)}`;
  if (each.kind === "silent") return silent(each);
  return englishShortfall(each.gap, each.unit) ?? "behind";
}
