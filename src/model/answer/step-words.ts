import type { Language } from "../../language/detect-language.ts";
import type { Step } from "../agent/step.ts";

/** A step while it is being done ("正在阅读任务30……") and after ("已阅读任务30"). People's words in it are shortened. */
export function stepWords(step: Step, language: Language): { doing: string; done: string } {
  if (language === "zh") {
    const what = inChinese(step);
    return { doing: `正在${what}……`, done: `已${what}` };
  }
  const { doing, done, what } = inEnglish(step);
  return { doing: `${doing} ${what}…`, done: `${done} ${what}` };
}

const LONGEST_QUERY = 40;

function inChinese(step: Step): string {
  switch (step.kind) {
    case "beginning":
      return "理解问题";
    case "reading_task":
      return `阅读任务${step.task}`;
    case "listing_targets":
      return "查看目标";
    case "searching":
      return `查找“${step.query.slice(0, LONGEST_QUERY)}”`;
    case "reading_progress":
      return `查看任务${step.task}的进展`;
    case "reading_changes":
      return `查看最近${step.days}天的台账`;
    case "checking":
      return "对照原文核对数字";
  }
}

function inEnglish(step: Step): { doing: string; done: string; what: string } {
  switch (step.kind) {
    case "beginning":
      return { doing: "Reading", done: "Read", what: "the question" };
    case "reading_task":
      return { doing: "Reading", done: "Read", what: `task ${step.task}` };
    case "listing_targets":
      return { doing: "Looking at", done: "Looked at", what: "the targets" };
    case "searching":
      return {
        doing: "Searching for",
        done: "Searched for",
        what: `“${step.query.slice(0, LONGEST_QUERY)}”`,
      };
    case "reading_progress":
      return { doing: "Reading", done: "Read", what: `the progress of task ${step.task}` };
    case "reading_changes":
      return { doing: "Reading", done: "Read", what: `the last ${step.days} days of the ledger` };
    case "checking":
      return { doing: "Checking", done: "Checked", what: "the figures against the plan" };
  }
}
