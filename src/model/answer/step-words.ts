import type { Language } from "../../language/detect-language.ts";
import type { Step } from "../agent/step.ts";

/** What is being done just now, as a task update shows it ("正在阅读任务30……"). People's words in it are shortened. */
export function stepWords(step: Step, language: Language): string {
  return language === "zh" ? inChinese(step) : inEnglish(step);
}

const LONGEST_QUERY = 40;

function inChinese(step: Step): string {
  switch (step.kind) {
    case "reading_task":
      return `正在阅读任务${step.task}……`;
    case "listing_targets":
      return "正在查看目标……";
    case "searching":
      return `正在查找“${step.query.slice(0, LONGEST_QUERY)}”……`;
    case "reading_progress":
      return `正在查看任务${step.task}的进展……`;
    case "reading_changes":
      return `正在查看最近${step.days}天的台账……`;
  }
}

function inEnglish(step: Step): string {
  switch (step.kind) {
    case "reading_task":
      return `Reading task ${step.task}…`;
    case "listing_targets":
      return "Looking at the targets…";
    case "searching":
      return `Searching for “${step.query.slice(0, LONGEST_QUERY)}”…`;
    case "reading_progress":
      return `Reading the progress of task ${step.task}…`;
    case "reading_changes":
      return `Reading the last ${step.days} days of the ledger…`;
  }
}
