import type { Language } from "../../language/detect-language.ts";
import type { TaskStanding } from "../../progress/standing/standing.ts";

type TaskList = "behind" | "overdue" | "silent" | "done" | "owned" | "unowned";
type Counts = Record<"total" | "started" | "done" | "behind" | "overdue", number>;

type LedgerWords = {
  intro(list: TaskList, count: number): string;
  detail(standing: TaskStanding): string;
  names(owners: string[]): string;
  changed(count: number): string;
  lastUpdate(count: number): string;
  taskEntry(task: number, line: string): string;
  counts(counts: Counts): string;
  more(count: number): string;
};

const NAMES: Record<Language, Record<TaskList, string>> = {
  zh: {
    behind: "进度滞后",
    overdue: "逾期",
    silent: "三周以上没有填报",
    done: "办结",
    owned: "明确了负责人",
    unowned: "没有登记负责人",
  },
  en: {
    behind: "behind pace",
    overdue: "overdue",
    silent: "silent for over three weeks",
    done: "done",
    owned: "assigned to an owner",
    unowned: "without an owner",
  },
};

const ZH: LedgerWords = {
  intro: (list, count) =>
    count === 0 ? `目前没有${NAMES.zh[list]}的任务。` : `*${count}*项任务${NAMES.zh[list]}：`,
  detail: ({ daysSilent }) => (daysSilent === null ? "（从未填报）" : `（${daysSilent}天前填报）`),
  names: (owners) => `（${owners.join("、")}）`,
  changed: (count) => (count === 0 ? "最近七天台账没有新进展。" : `最近七天台账新增*${count}*条：`),
  lastUpdate: (count) => (count === 0 ? "台账里还没有进展。" : "最近一次更新："),
  taskEntry: (task, line) => `任务${task}　${line}`,
  counts: ({ total, started, done, behind, overdue }) =>
    `共*${total}*项任务：已启动*${started}*项，办结*${done}*项，滞后*${behind}*项，逾期*${overdue}*项。`,
  more: (count) => `另有${count}项。`,
};

const EN: LedgerWords = {
  intro: (list, count) =>
    count === 0
      ? `No task is ${NAMES.en[list]}.`
      : `*${count}* ${count === 1 ? "task is" : "tasks are"} ${NAMES.en[list]}:`,
  detail: ({ daysSilent }) => {
    if (daysSilent === null) return " (never reported)";
    return ` (last reported ${daysSilent} ${daysSilent === 1 ? "day" : "days"} ago)`;
  },
  names: (owners) => ` (${owners.join(", ")})`,
  changed: (count) =>
    count === 0
      ? "Nothing was added to the ledger in the last seven days."
      : `*${count}* ${count === 1 ? "entry" : "entries"} in the last seven days:`,
  lastUpdate: (count) => (count === 0 ? "The ledger has no entries yet." : "Last update:"),
  taskEntry: (task, line) => `Task ${task}: ${line}`,
  counts: ({ total, started, done, behind, overdue }) =>
    `*${total}* tasks: *${started}* started, *${done}* done, *${behind}* behind pace, *${overdue}* overdue.`,
  more: (count) => `And ${count} more.`,
};

/** The sentences of lists drawn from the ledger, in one language. */
export function ledgerWords(language: Language): LedgerWords {
  return language === "zh" ? ZH : EN;
}
