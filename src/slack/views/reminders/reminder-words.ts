import { type Day, dayIn, PLAN_ZONE } from "../../../calendar/day.ts";
import { chineseDay, chineseMoment } from "../../../digest/phrases/chinese-dates.ts";
import { englishDay, englishMoment } from "../../../digest/phrases/english-dates.ts";
import type { Language } from "../../../language/detect-language.ts";

/** What a reader could write: of which task, how much, of what. */
export type ReplyExample = { task: number; amount: number; unit: string };

/** The words of reminders in one language; names and texts of people are escaped by whoever shows them. */
export type ReminderWords = {
  heading: string;
  /** Before a digest: when it goes out, and how many tasks are asked about. */
  beforeDigest: (digestDue: Date, open: number) => string;
  /** After a snooze: which day the reader put it off to is over. */
  afterSnooze: (open: number) => string;
  allAnswered: string;
  /** How to answer by writing, with an example of the reader's own. */
  howToReply: (example: ReplyExample | null, isOnly: boolean) => string;
  update: string;
  nothing: string;
  snooze: string;
  reported: (author: string) => string;
  saidNothing: (author: string) => string;
  snoozed: (until: Day) => string;
  /** Tasks that one message has no room for. */
  more: (tasks: number[]) => string;
  already: string;
  unknown: string;
};

const CHINESE: ReminderWords = {
  heading: "请更新任务进展",
  beforeDigest: (digestDue, open) =>
    `周报将于${weekdayIn(digestDue, "zh")}（${chineseMoment(digestDue.toISOString())}）发出，您牵头或配合的以下${open}项任务还没有新的进展记录。`,
  afterSnooze: (open) => `您上周要求一周后再提醒，以下${open}项任务至今没有新的进展记录。`,
  allAnswered: "以下任务都已答复，谢谢。",
  howToReply: (example, isOnly) => {
    const update = example?.unit ? `新增${example.amount}${example.unit}` : "已印发实施方案";
    if (isOnly) return `也可以直接回复，如“${update}”或“没有进展”。`;
    const task = example?.task ?? 1;
    return `也可以直接回复，写上任务编号，如“${task} ${update}”或“${task} 没有进展”。`;
  },
  update: "更新",
  nothing: "本周无进展",
  snooze: "一周后再提醒",
  reported: (author) => `✅ ${author}已登记进展`,
  saidNothing: (author) => `✅ ${author}答复：本周无进展`,
  snoozed: (until) => `⏰ ${chineseDay(until)}再提醒`,
  more: (tasks) => `还有第${tasks.join("、")}项，请回复编号和进展，或在应用主页更新。`,
  already: "这一项已经答复过了。",
  unknown: "这条提醒不是发给您的，或者其中没有这项任务。",
};

const ENGLISH: ReminderWords = {
  heading: "Please update your tasks",
  beforeDigest: (digestDue, open) =>
    `The digest goes out on ${weekdayIn(digestDue, "en")} (${englishMoment(digestDue.toISOString())}). ${open === 1 ? "This task you lead or help with has" : `These ${open} tasks you lead or help with have`} no new entry yet.`,
  afterSnooze: (open) =>
    `You asked to be reminded after a week. ${open === 1 ? "This task still has" : `These ${open} tasks still have`} no new entry.`,
  allAnswered: "Every task here has been answered. Thank you.",
  howToReply: (example, isOnly) => {
    const update = example?.unit ? `${example.amount} more` : "the plan has been issued";
    const task = example?.task ?? 1;
    return isOnly
      ? `Or simply reply: “${update}”, or “nothing to report”.`
      : `Or simply reply with the task's number: “${task}: ${update}”, or “${task}: nothing to report”.`;
  },
  update: "Update",
  nothing: "Nothing to report",
  snooze: "Remind me in a week",
  reported: (author) => `✅ ${author} recorded progress`,
  saidNothing: (author) => `✅ ${author}: nothing to report this week`,
  snoozed: (until) => `⏰ I will ask again on ${englishDay(until)}`,
  more: (tasks) =>
    `Also ${tasks.length === 1 ? "task" : "tasks"} ${tasks.join(", ")}: reply with the number and what was done, or update them in App Home.`,
  already: "This one has been answered already.",
  unknown: "This reminder was not sent to you, or does not ask about that task.",
};

/** The words of reminders in both languages. */
export const REMINDER_WORDS: Record<Language, ReminderWords> = { zh: CHINESE, en: ENGLISH };

function weekdayIn(moment: Date, language: Language): string {
  const noon = new Date(`${dayIn(PLAN_ZONE, moment)}T12:00:00Z`);
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", {
    weekday: language === "zh" ? "short" : "long",
    timeZone: "UTC",
  }).format(noon);
}
