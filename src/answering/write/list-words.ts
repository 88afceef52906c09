import type { Language } from "../../language/detect-language.ts";

type ListWords = {
  identity(title: string, issuer: string | null, date: string | null): string;
  counts(chapters: number, tasks: number): string;
  /** A chapter with the numbers of its first and last task; null where it has none. */
  chapterLine(number: number, title: string, tasks: [first: number, last: number] | null): string;
  taskItem(task: number, text: string): string;
  numericTargets(targets: number, tasks: number): string;
  withoutFigures(tasks: number): string;
  documents(documents: number, tasks: number): string;
  construction: string;
  noConstruction: string;
  /** Nothing of the sort asked for is in the plan. */
  none: string;
  chapterCount(chapter: number, tasks: number): string;
  largest(figure: string, count: number): string;
  smallest(figure: string, count: number): string;
  unitsDiffer: string;
  mentions(words: string, tasks: number): string;
  more(count: number): string;
  /** The same, with the way to see them: chapter by chapter. */
  moreByChapter(count: number): string;
  dayClaim(isRight: boolean): string;
};

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

function span([first, last]: [number, number]): string {
  return first === last ? `${first}` : `${first}–${last}`;
}

const ZH: ListWords = {
  identity(title, issuer, date) {
    const [year, month, day] = (date ?? "").split("-").map(Number);
    const when = date === null ? "，未注明印发日期" : `，印发日期*${year}年${month}月${day}日*`;
    return `*《${title}》*${issuer === null ? "，未注明发布单位" : `，发布单位*${issuer}*`}${when}。`;
  },
  counts: (chapters, tasks) => `共*${chapters}*个部分、*${tasks}*项任务。`,
  chapterLine: (number, title, tasks) =>
    `第${number}部分 ${title}（${tasks === null ? "没有单列任务" : `任务${span(tasks)}`}）`,
  taskItem: (task, text) => `任务${task}　${text}`,
  numericTargets: (targets, tasks) => `*${targets}*项量化目标，涉及*${tasks}*项任务：`,
  withoutFigures: (tasks) => (tasks === 0 ? "每项任务都有量化目标。" : `*${tasks}*项任务没有量化目标：`),
  documents: (documents, tasks) => `要出台*${documents}*份文件，涉及*${tasks}*项任务：`,
  construction: "写到要新建、建成或改造的学校（幼儿园）有：",
  noConstruction: "工作要点没有写到要建的学校。",
  none: "工作要点没有这一类目标。",
  chapterCount: (chapter, tasks) => `第${chapter}部分共*${tasks}*项任务。`,
  largest: (figure, count) => `数字最大的目标是*${figure}*${count > 1 ? `（${count}项并列）` : ""}：`,
  smallest: (figure, count) => `数字最小的目标是*${figure}*${count > 1 ? `（${count}项并列）` : ""}：`,
  unitsDiffer: "各项目标单位不同，这里只按数字大小比较，不含百分比。",
  mentions: (words, tasks) => `*${tasks}*项任务提到“${words}”：`,
  more: (count) => `另有${count}项。`,
  moreByChapter: (count) => `另有${count}项，可以按部分问，如“第2部分的目标”。`,
  dayClaim: (isRight) => (isRight ? "对。" : "不是。"),
};

const EN: ListWords = {
  identity(title, issuer, date) {
    const [year, month, day] = (date ?? "").split("-").map(Number);
    const when = date === null ? ", undated" : `, dated *${day} ${MONTHS[(month ?? 1) - 1]} ${year}*`;
    return `*${title}*${issuer === null ? ", with no issuer named" : `, published by the *${issuer}*`}${when}.`;
  },
  counts: (chapters, tasks) =>
    `*${tasks}* ${tasks === 1 ? "task" : "tasks"} in *${chapters}* ${chapters === 1 ? "chapter" : "chapters"}.`,
  chapterLine: (number, title, tasks) =>
    `Chapter ${number}: ${title} (${tasks === null ? "no tasks" : `${tasks[0] === tasks[1] ? "task" : "tasks"} ${span(tasks)}`})`,
  taskItem: (task, text) => `Task ${task}: ${text}`,
  numericTargets: (targets, tasks) => `*${targets}* numeric targets in *${tasks}* tasks:`,
  withoutFigures: (tasks) =>
    tasks === 0
      ? "Every task has a numeric target."
      : `*${tasks}* ${tasks === 1 ? "task has" : "tasks have"} no numeric target:`,
  documents: (documents, tasks) => `*${documents}* documents to issue, in *${tasks}* tasks:`,
  construction: "Schools and kindergartens to be built, opened or converted:",
  noConstruction: "The plan names no schools to be built.",
  none: "The plan sets no target of this kind.",
  chapterCount: (chapter, tasks) => `Chapter ${chapter} has *${tasks}* ${tasks === 1 ? "task" : "tasks"}.`,
  largest: (figure, count) => `The largest number is *${figure}*${count > 1 ? `, in ${count} targets` : ""}:`,
  smallest: (figure, count) =>
    `The smallest number is *${figure}*${count > 1 ? `, in ${count} targets` : ""}:`,
  unitsDiffer: "The targets count different things: only the numbers are compared, percentages left out.",
  mentions: (words, tasks) => `*${tasks}* ${tasks === 1 ? "task mentions" : "tasks mention"} “${words}”:`,
  more: (count) => `And ${count} more.`,
  moreByChapter: (count) => `And ${count} more. Ask by chapter, for example “targets in chapter 2”.`,
  dayClaim: (isRight) => (isRight ? "Yes." : "No."),
};

/** The sentences around lists and counts, in one language. */
export function listWords(language: Language): ListWords {
  return language === "zh" ? ZH : EN;
}
