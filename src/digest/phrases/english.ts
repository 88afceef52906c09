import {
  ENGLISH_REPORT,
  englishDay,
  englishIssue,
  englishMoment,
  englishScope,
  englishSpan,
} from "./english-dates.ts";
import {
  counted,
  englishAchievement,
  englishGained,
  englishProgress,
  englishQuantityNotes,
  englishRevision,
} from "./english-figures.ts";
import { englishMoved, englishNeverReported, englishQuiet, englishReason } from "./english-news.ts";
import { signed } from "./numbers.ts";
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
  labelled: (subject, said) => (subject ? `${subject} – ${said}` : said),

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
  status: (name, count, change) =>
    `${STATUS[name].toLowerCase()} ${count}${change === 0 ? "" : ` (${signed(change)})`}`,
  reported: ({ period, reported }) =>
    reported.entries === 0
      ? `No entries ${englishScope(period)}`
      : `${counted(reported.tasks, "task")} reported on ${englishScope(period)} in ${counted(reported.entries, "entry", "entries")}: ${englishMoved(reported)}`,
  quiet: englishQuiet,

  needsAttention: (total, shown, rest) =>
    shown < total
      ? `${total} tasks need attention (the first ${shown} here, ${total - shown} more ${WHERE[rest]})`
      : counted(total, "task needs attention", "tasks need attention"),
  reason: englishReason,
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
  neverReported: englishNeverReported,
  departmentCount: (department, count) => `${department ?? "no department named"} ${count}`,
  department: (department) => department ?? "No department named",
  taskNumbers: (numbers) => `${numbers.length === 1 ? "task" : "tasks"} ${numbers.join(", ")}`,
  revisions: (count, rest) =>
    `${counted(count, "correction or late entry", "corrections and late entries")}, listed ${WHERE[rest]}`,
  revisionsHeading: "Corrections and late entries",
  revision: englishRevision,
  more: (count, rest) => `${count} more ${WHERE[rest]}`,

  owed: (count, others, { period }) =>
    `${counted(count, "task has", "tasks have")} not been reported on ${englishScope(period)}${others > 0 ? " (listed first)" : ""}:`,
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
