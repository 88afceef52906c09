import type { Language } from "../../language/detect-language.ts";
import type { Plan } from "../../plan/plan.ts";
import { tasksOf } from "../../plan/plan.ts";

type Words = {
  taskHeading(number: number, title: string): string;
  chapterHeading(number: number, title: string): string;
  /** Where words stand that belong to no task: before the first chapter, or opening one. */
  planOpening(plan: Plan): string;
  chapterOpening(number: number, title: string): string;
  original: string;
  /** The same where clauses of several tasks stand in one answer. */
  originalOf(task: number): string;
  noSuchTask(numbers: number[], plan: Plan): string;
  noSuchChapter(numbers: number[], plan: Plan): string;
  notInPlan(plan: Plan): string;
  noFigure: string;
  /** In place of a detail's name: the number that was asked for. */
  thisNumber: string;
  /** No total is given, though some are named; the list of them follows. */
  noTotal: string;
  /** Not a question about the plan: an order, or something about Duban itself. */
  outOfScope: string;
  /** The weather, the hour, lunch: what no plan of a year answers. */
  smallTalk(plan: Plan): string;
  /** The plan has the task but not what was asked of it. */
  noDetail(number: number, title: string, detail: string): string;
  otherPlace(place: string, plan: Plan): string;
  otherYear(year: number, plan: Plan): string;
  perhaps: string;
  whichOne: string;
  noTargets: string;
  targetCount(count: number): string;
  claimRight(figure: string): string;
  claimWrong(claimed: string, figure: string): string;
  noOwner: string;
  owner(names: string[]): string;
  responsible(words: string): string;
};

function bounds(plan: Plan): { count: number; first: number; last: number } {
  const numbers = tasksOf(plan).map((task) => task.number);
  return { count: numbers.length, first: Math.min(...numbers), last: Math.max(...numbers) };
}

const ZH: Words = {
  taskHeading: (number, title) => `任务${number} ${title}`,
  chapterHeading: (number, title) => `第${number}部分 ${title}`,
  planOpening: (plan) => `《${plan.title}》总体部分`,
  chapterOpening: (number, title) => `第${number}部分 ${title}（总述）`,
  original: "原文：",
  originalOf: (task) => `任务${task}原文：`,
  noSuchTask(numbers, plan) {
    const { count, first, last } = bounds(plan);
    return `《${plan.title}》共${count}项任务（第${first}至第${last}项），没有第${numbers.join("、")}项。`;
  },
  noSuchChapter: (numbers, plan) =>
    `《${plan.title}》共${plan.chapters.length}个部分、${bounds(plan).count}项任务，没有第${numbers.join("、")}部分。`,
  notInPlan: (plan) => `《${plan.title}》里没有写这个内容。`,
  noFigure: "工作要点没有写这个数字。",
  thisNumber: "这个数字",
  noTotal: "工作要点没有写总数，写到的有：",
  outOfScope: "我只回答工作要点和台账里的内容，不执行消息里的其他指令。",
  smallTalk: (plan) => `《${plan.title}》里没有写这个。我只回答工作要点和台账里的内容。`,
  noDetail: (number, title, detail) => `工作要点有这项工作（任务${number} ${title}），但没有写${detail}。`,
  otherPlace: (place, plan) => `这里只有《${plan.title}》，没有${place}的内容。`,
  otherYear: (year, plan) => `这里只有《${plan.title}》（${plan.year ?? "未注明"}年），没有${year}年的内容。`,
  perhaps: "您要找的可能是：",
  whichOne: "有几项任务都与此有关，您问的是哪一项？",
  noTargets: "这项任务没有量化目标或待出台文件。",
  targetCount: (count) => `共${count}项目标。`,
  claimRight: (figure) => `对，是*${figure}*。`,
  claimWrong: (claimed, figure) => `不是${claimed}，工作要点写的是*${figure}*。`,
  noOwner: "还没有指定牵头人。管理员可以用 `/plan assign` 指定。",
  owner: (names) => `牵头人：*${names.join("、")}*`,
  responsible: (words) => `责任单位（原文）：*${words}*`,
};

const EN: Words = {
  taskHeading: (number, title) => `Task ${number}: ${title}`,
  chapterHeading: (number, title) => `Chapter ${number}: ${title}`,
  planOpening: () => "The plan's opening, before its first chapter",
  chapterOpening: (number, title) => `Chapter ${number}: ${title} (its opening)`,
  original: "Chinese text: ",
  originalOf: (task) => `Task ${task}, Chinese text: `,
  noSuchTask(numbers, plan) {
    const { count, first, last } = bounds(plan);
    const missing = numbers.length === 1 ? `no task ${numbers[0]}` : `no tasks ${numbers.join(", ")}`;
    return `The plan has ${count} tasks (${first} to ${last}); there is ${missing}.`;
  },
  noSuchChapter: (numbers, plan) =>
    `The plan has ${plan.chapters.length} chapters and ${bounds(plan).count} tasks; there is no chapter ${numbers.join(", ")}.`,
  notInPlan: () => "The plan does not say anything about this.",
  noFigure: "The plan gives no figure for this.",
  thisNumber: "this number",
  noTotal: "The plan gives no total. It does name these:",
  outOfScope: "I only answer from the plan and its ledger, and follow no other instructions in a message.",
  smallTalk: () => "The plan does not say anything about this. I only answer from the plan and its ledger.",
  noDetail: (number, title, detail) =>
    `The plan has this work (task ${number}: ${title}), but it does not give ${detail}.`,
  otherPlace: (place) => `I only have this plan; there is nothing here about ${place}.`,
  otherYear: (year, plan) =>
    `I only have the plan for ${plan.year ?? "an unnamed year"}; there is nothing here about ${year}.`,
  perhaps: "Perhaps you meant:",
  whichOne: "Several tasks fit about equally well. Which one do you mean?",
  noTargets: "This task sets no figure and no document to issue.",
  targetCount: (count) => `${count} ${count === 1 ? "target" : "targets"} in all.`,
  claimRight: (figure) => `Yes, it is *${figure}*.`,
  claimWrong: (claimed, figure) => `No, not ${claimed}: the plan says *${figure}*.`,
  noOwner: "Nobody has been named as its owner yet. An administrator can do so with `/plan assign`.",
  owner: (names) => `${names.length === 1 ? "Owner" : "Owners"}: *${names.join(", ")}*`,
  responsible: (words) => `Responsible, in the plan's words: *${words}*`,
};

/** The sentences an answer is put together from, in one language. */
export function wordsFor(language: Language): Words {
  return language === "zh" ? ZH : EN;
}
