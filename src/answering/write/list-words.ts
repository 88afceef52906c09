import type { Language } from "../../language/detect-language.ts";

type ListWords = {
  identity(title: string, issuer: string | null, date: string | null): string;
  counts(chapters: number, tasks: number): string;
  chapterLine(number: number, title: string, first: number, last: number): string;
  taskItem(task: number, text: string): string;
  numericTargets(targets: number, tasks: number): string;
  documents(documents: number, tasks: number): string;
  milestones(count: number): string;
  construction(count: number): string;
};

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const ZH: ListWords = {
  identity(title, issuer, date) {
    const [year, month, day] = (date ?? "").split("-").map(Number);
    const when = date === null ? "" : `，印发日期*${year}年${month}月${day}日*`;
    return `*《${title}》*${issuer === null ? "" : `，发布单位*${issuer}*`}${when}。`;
  },
  counts: (chapters, tasks) => `共*${chapters}*个部分、*${tasks}*项任务。`,
  chapterLine: (number, title, first, last) =>
    `第${number}部分 ${title}（任务${first === last ? first : `${first}–${last}`}）`,
  taskItem: (task, text) => `任务${task}　${text}`,
  numericTargets: (targets, tasks) => `*${targets}*项量化目标，涉及*${tasks}*项任务：`,
  documents: (documents, tasks) => `要出台*${documents}*份文件，涉及*${tasks}*项任务：`,
  milestones: (count) => `*${count}*个没有数字的建设节点：`,
  construction: (count) =>
    count === 0 ? "没有写到要建的学校。" : `写到要新建、建成或改造的学校共*${count}*处：`,
};

const EN: ListWords = {
  identity(title, issuer, date) {
    const [year, month, day] = (date ?? "").split("-").map(Number);
    const when = date === null ? "" : `, dated *${day} ${MONTHS[(month ?? 1) - 1]} ${year}*`;
    return `*${title}*${issuer === null ? "" : `, published by the *${issuer}*`}${when}.`;
  },
  counts: (chapters, tasks) =>
    `*${tasks}* ${tasks === 1 ? "task" : "tasks"} in *${chapters}* ${chapters === 1 ? "chapter" : "chapters"}.`,
  chapterLine: (number, title, first, last) =>
    `Chapter ${number}: ${title} (${first === last ? `task ${first}` : `tasks ${first}–${last}`})`,
  taskItem: (task, text) => `Task ${task}: ${text}`,
  numericTargets: (targets, tasks) => `*${targets}* numeric targets in *${tasks}* tasks:`,
  documents: (documents, tasks) => `*${documents}* documents to issue, in *${tasks}* tasks:`,
  milestones: (count) => `*${count}* building milestones without a figure:`,
  construction: (count) =>
    count === 0
      ? "No schools are named to be built."
      : `Schools to be built, opened or converted, in *${count}* clauses:`,
};

/** The sentences around lists and counts, in one language. */
export function listWords(language: Language): ListWords {
  return language === "zh" ? ZH : EN;
}
