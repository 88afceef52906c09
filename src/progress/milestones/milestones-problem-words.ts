import type { Language } from "../../language/detect-language.ts";
import { type Plan, type Target, tasksOf } from "../../plan/plan.ts";
import { figure } from "../standing/figures.ts";
import { goalOf } from "../standing/pace.ts";
import type { CurveFault } from "./milestone-curve.ts";
import type { MilestonesProblem } from "./milestones-command.ts";
import { pointWords, type TargetCalled } from "./milestones-words.ts";

function unreadWords(
  { words, needsYear }: { words: string; needsYear: boolean },
  language: Language,
): string {
  const zh = language === "zh";
  const year = needsYear
    ? zh
      ? "工作要点没有年份，日期要写年份。"
      : " The plan names no year, so days need one."
    : "";
  return zh ? `“${words}”读不出日期和数量。${year}` : `“${words}” is not a day and a value.${year}`;
}

/** What is wrong with a target's milestones. */
export function faultWords(fault: CurveFault, target: Target, language: Language): string {
  const zh = language === "zh";
  const at = "at" in fault ? pointWords(fault.at, target, language) : "";
  switch (fault.kind) {
    case "not_counted":
      return zh
        ? "这个目标不随时间累计，不能设节点。"
        : "This target is not counted over the year, so it takes no milestones.";
    case "no_year":
      return zh
        ? "这个目标没有年份和期限，不能设节点。"
        : "This target has neither a year nor an end, so it takes no milestones.";
    case "negative":
      return zh ? `“${at}”是负数。` : `“${at}” is negative.`;
    case "outside":
      return zh
        ? `“${at}”不在这个目标的期限内（${fault.start} 至 ${fault.due}）。`
        : `“${at}” is outside the target's time (${fault.start} to ${fault.due}).`;
    case "twice":
      return zh ? `${fault.at.day} 写了两次。` : `${fault.at.day} is given twice.`;
    case "falls":
      return zh
        ? `节点不能下降：“${at}”低于之前的“${pointWords(fault.before, target, language)}”。`
        : `Milestones cannot fall: “${at}” is below “${pointWords(fault.before, target, language)}” before it.`;
    case "past_target":
      return zh
        ? `“${at}”超过了目标 ${figure(fault.goal)}${target.unit}。`
        : `“${at}” is past the target of ${figure(goalOf(target) ?? 0)}.`;
    case "short_at_end":
      return zh
        ? `“${at}”是期限的最后一天，应当达到目标 ${figure(fault.goal)}${target.unit}。`
        : `“${at}” is the last day and has to reach the target of ${figure(fault.goal)}.`;
  }
}

function problemSaid(
  problem: MilestonesProblem,
  plan: Plan,
  called: TargetCalled,
  language: Language,
): string {
  const zh = language === "zh";
  const numbers = tasksOf(plan).map(({ number }) => number);
  const range = `${Math.min(...numbers)}–${Math.max(...numbers)}`;
  switch (problem.kind) {
    case "no_task":
      return zh ? `请写明任务编号（${range}）。` : `Name a task (${range}).`;
    case "unknown_task":
      return zh
        ? `没有任务${problem.number}，任务编号是 ${range}。`
        : `There is no task ${problem.number}: the plan has ${range}.`;
    case "no_target":
      return zh
        ? `任务${problem.task}没有这样一个随时间累计的数量目标，不能设节点。`
        : `Task ${problem.task} has no such target that is counted over the year, so it takes no milestones.`;
    case "several_targets": {
      const listed = problem.targets.map((target) => `${target.id} ${called(target)}`).join(zh ? "；" : "; ");
      return zh
        ? `任务${problem.task}有几个目标，请写明是哪一个：${listed}。`
        : `Task ${problem.task} has several targets; say which: ${listed}.`;
    }
    case "unread":
      return unreadWords(problem, language);
    case "fault":
      return faultWords(problem.fault, problem.target, language);
  }
}

/** What is wrong with the command, and how it is written. Nothing was changed. */
export function milestonesProblemWords(
  problem: MilestonesProblem,
  plan: Plan,
  called: TargetCalled,
  language: Language,
): string {
  const zh = language === "zh";
  const said = problemSaid(problem, plan, called, language);
  const task = problem.kind === "fault" ? problem.target.task : "task" in problem ? problem.task : null;
  const example = task ?? tasksOf(plan).at(-1)?.number ?? 1;
  return zh
    ? `${said}没有改动。写法：\`/plan milestones ${example} 6月30日 20, 9月30日 30\`，取消：\`/plan milestones ${example} off\`。`
    : `${said} Nothing was changed. Write \`/plan milestones ${example} Jun 30: 20, Sep 30: 30\`, to take them back \`/plan milestones ${example} off\`.`;
}
