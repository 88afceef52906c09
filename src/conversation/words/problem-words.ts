import type { Language } from "../../language/detect-language.ts";
import { countedTarget, exampleTarget } from "../../plan/example-target.ts";
import { type Target, tasksOf } from "../../plan/plan.ts";
import { nothingReported, unitMismatch } from "../../progress/words/how-to-write.ts";
import type { CommandProblem } from "../progress-command.ts";
import type { NamedPlan } from "./named-plan.ts";

/** What was wrong with a `/progress` command and how to write it. */
export function problemWords(problem: CommandProblem, words: NamedPlan, language: Language): string {
  const { targets } = words;
  switch (problem.kind) {
    case "no_text":
      return howToWrite(words, exampleTask(words), language);
    case "no_words":
      return howToWrite(words, problem.task, language);
    case "unknown_task":
      return unknownTask(words, problem.task, language);
    case "unit_mismatch": {
      const target = countedTarget(targets, problem.task);
      const englishLine = target === null ? null : words.english.targetLine(target);
      return unitMismatch(problem, target, language, englishLine);
    }
    case "not_an_update":
      return problem.task === null
        ? howToWrite(words, exampleTask(words), language)
        : nothingReported(problem.task, countedTarget(targets, problem.task), language);
  }
}

function howToWrite(words: NamedPlan, task: number, language: Language): string {
  const target = countedTarget(words.targets, task);
  const examples = examplesFor(task, target, language);
  return language === "zh"
    ? `请先写任务编号，再写进展，例如${examples.map((each) => `“${each}”`).join("、")}。任务编号是 ${range(words)}。`
    : `Write the task's number and then what was done, such as ${examples.map((each) => `“${each}”`).join(", ")}. The plan has tasks ${range(words)}.`;
}

function unknownTask(words: NamedPlan, number: number, language: Language): string {
  const task = exampleTask(words);
  const [example = ""] = examplesFor(task, countedTarget(words.targets, task), language);
  return language === "zh"
    ? `没有任务${number}，任务编号是 ${range(words)}，没有记录。请先写编号，再写进展，例如“${example}”。`
    : `There is no task ${number}: the plan has tasks ${range(words)}. Nothing was recorded. Write the number and then what was done, such as “${example}”.`;
}

/** Amounts only where the task counts something: a task without a figure is reported on in words. */
function examplesFor(task: number, target: Target | null, language: Language): string[] {
  const unit = target?.unit ?? "";
  const said = {
    zh: {
      amounts: target?.unit === "%" ? ["已达98%"] : [`本周新增1${unit}`, `累计2${unit}`],
      words: ["已启动", "已办结"],
    },
    en: {
      amounts: target?.unit === "%" ? ["now at 98%"] : ["1 more this week", "2 so far"],
      words: ["started", "done"],
    },
  }[language];
  return (target === null ? said.words : [...said.amounts, said.words[1] ?? ""]).map(
    (each) => `/progress ${task} ${each}`,
  );
}

function exampleTask({ plan, targets }: NamedPlan): number {
  return exampleTarget(targets)?.task ?? tasksOf(plan)[0]?.number ?? 1;
}

function range({ plan }: NamedPlan): string {
  const numbers = tasksOf(plan).map(({ number }) => number);
  return numbers.length < 2 ? `${numbers[0] ?? ""}` : `${numbers[0]}–${numbers.at(-1)}`;
}
