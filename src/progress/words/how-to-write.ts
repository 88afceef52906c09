import type { Language } from "../../language/detect-language.ts";
import { type Plan, type Target, tasksOf } from "../../plan/plan.ts";
import type { Doubt, Reading } from "../reading/parse-update.ts";
import { figure, goalFigure, unitWord } from "../standing/figures.ts";

/** "the plan has tasks 1–32": the reply to a task number that is not in the plan. */
export function unknownTask(plan: Plan, number: number | string, language: Language): string {
  const range = taskRange(plan);
  return language === "zh"
    ? `没有任务${number}：本计划的任务编号是 ${range}。请写成“/progress ${firstTask(plan)} 本周新增3处”这样，编号在前、进展在后。`
    : `There is no task ${number}: the plan has tasks ${range}. Write the number first and then what was done: “/progress ${firstTask(plan)} 3 more this week”.`;
}

/** Beside what was recorded of other tasks: the numbers that are not in the plan. */
export function unknownBeside(plan: Plan, numbers: readonly number[], language: Language): string {
  const range = taskRange(plan);
  return language === "zh"
    ? `没有任务${numbers.join("、")}（本计划的任务编号是 ${range}），这部分没有记录。`
    : `There is no task ${numbers.join(", ")} (the plan has tasks ${range}): nothing was recorded for that.`;
}

/** The reply to words that report nothing (a question, a plan, a wish): what was understood and how to write it. */
export function nothingReported(task: number, target: Target | null, language: Language): string {
  const unit = target === null ? "" : unitWord(target, language, null).trim();
  return language === "zh"
    ? `没有读出已完成的进展（提问、计划和愿望不记入台账）。可以写“任务${task}本周新增3${unit}”或“任务${task}累计12${unit}”。`
    : `Nothing done was read from this (questions, plans and wishes are not recorded). Write “task ${task}: 3 more this week” or “task ${task}: 12 so far”.`;
}

/** The reply to an amount in a unit the target does not count: names both units and shows the right form. */
export function unitMismatch(
  reading: Pick<Reading, "task" | "amount" | "unit">,
  target: Target | null,
  language: Language,
  englishLine: string | null = null,
): string {
  const amount = figure(Math.abs(reading.amount ?? 0));
  const written = `${amount}${language === "zh" ? "" : " "}${reading.unit ?? ""}`;
  if (target === null) {
    return language === "zh"
      ? `“${written}”对不上任务${reading.task}的目标，没有记录。请写明是哪一个目标。`
      : `“${written}” fits no target of task ${reading.task}; nothing was recorded. Say which target it is.`;
  }
  const unit = unitWord(target, language, englishLine);
  return language === "zh"
    ? `单位不符：任务${reading.task}的目标是 ${goalFigure(target)}${unit}，而这里写的是“${written}”，没有记录。请写成“/progress ${reading.task} 新增${amount}${unit.trim()}”。`
    : `The unit does not fit: the target of task ${reading.task} is ${goalFigure(target)}${unit}, but this says “${written}”; nothing was recorded. Write “/progress ${reading.task} ${amount} more${unit}”.`;
}

type Facts = { amount: string; total: string; asOf: string };

const DOUBTS: Record<Language, Record<Doubt, (facts: Facts) => string>> = {
  zh: {
    delta_or_total: ({ amount }) => `“${amount}”是本次新增，还是累计？`,
    other_thing: ({ amount }) => `“${amount}”要计入这项任务的目标吗？`,
    task_not_named: () => "原话没有写明是哪项任务，是这一项吗？",
    several_targets: () => "这项任务有几个目标都对得上，请选是哪一个。",
    unit_mismatch: ({ amount }) => `“${amount}”的单位与这项任务的目标不符。`,
    task_closed: () => "这项任务已经办结或取消，仍要记录吗？",
    future_day: ({ asOf }) => `${asOf} 还没有到，日期对吗？`,
    no_such_day: ({ asOf }) => `原话里的日期在日历上没有，按 ${asOf} 记录吗？`,
    over_100_percent: ({ amount }) => `${amount} 超过了 100%，数字对吗？`,
    fraction: ({ amount }) => `${amount} 不是整数，数字对吗？`,
    fall: ({ amount }) => `记录后累计数会减少（${amount}），确认吗？`,
    past_target: ({ total }) => `这样累计会超过目标 ${total}，数字对吗？`,
    total_disagrees: ({ amount }) => `所报的本次数和累计数（${amount}）同台账对不上，以累计数为准吗？`,
    share_of_target: ({ amount }) => `按目标数折算是 ${amount}，对吗？`,
    approximate: ({ amount }) => `原话是约数，按 ${amount} 记录吗？`,
    large_jump: ({ amount }) => `一次 ${amount} 超过目标的一半，数字对吗？`,
    target_not_reached: () => "目标还没有全部达到，确认办结吗？",
  },
  en: {
    delta_or_total: ({ amount }) => `Is “${amount}” what was added, or the total so far?`,
    other_thing: ({ amount }) => `Is “${amount}” what this task's target counts?`,
    task_not_named: () => "The message names no task: is it this one?",
    several_targets: () => "More than one target of this task could be meant: which one?",
    unit_mismatch: ({ amount }) => `The unit of “${amount}” does not fit this task's target.`,
    task_closed: () => "This task is closed already. Record this all the same?",
    future_day: ({ asOf }) => `${asOf} has not come yet. Is the day right?`,
    no_such_day: ({ asOf }) =>
      `The calendar has no such day as the message names. Record this as of ${asOf}?`,
    over_100_percent: ({ amount }) => `${amount} is more than 100%. Is the number right?`,
    fraction: ({ amount }) => `${amount} is not a whole number. Is it right?`,
    fall: ({ amount }) => `This would lower the total (${amount}). Is that right?`,
    past_target: ({ total }) => `This would take the total past the target of ${total}. Is the number right?`,
    total_disagrees: ({ amount }) =>
      `The increment and the total of ${amount} do not agree with the ledger. Take the total?`,
    share_of_target: ({ amount }) => `As a share of the target that is ${amount}. Is that right?`,
    approximate: ({ amount }) => `The message gives a rough number. Record ${amount}?`,
    large_jump: ({ amount }) => `${amount} at once is more than half of the target. Is the number right?`,
    target_not_reached: () => "The target is not fully reached yet. Close the task all the same?",
  },
};

/** The question a confirmation asks: why this reading is not recorded at once. Null for a plain reading. */
export function doubtWords(reading: Reading, target: Target | null, language: Language): string | null {
  if (reading.reason === null) return null;
  const unit = reading.unit ?? "";
  const gap = unit === "%" || unit === "" || language === "zh" ? "" : " ";
  return DOUBTS[language][reading.reason]({
    amount: `${figure(reading.amount ?? 0)}${gap}${unit}`,
    total: target === null ? "" : `${goalFigure(target)}${gap}${target.unit}`,
    asOf: reading.asOf,
  });
}

function firstTask(plan: Plan): number {
  return tasksOf(plan)[0]?.number ?? 1;
}

function taskRange(plan: Plan): string {
  const numbers = tasksOf(plan).map((task) => task.number);
  return numbers.length < 2 ? `${numbers[0] ?? ""}` : `${numbers[0]}–${numbers.at(-1)}`;
}
