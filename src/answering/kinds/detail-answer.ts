import type { Language } from "../../language/detect-language.ts";
import type { Task } from "../../plan/plan.ts";
import { type Draft, notInPlan } from "../draft.ts";
import { type Sources, targetsOfTaskNumber, titleOf } from "../sources.ts";
import { wantsFigure } from "../understand/aspect.ts";
import type { AskedDetail } from "../understand/question.ts";
import { wordsFor } from "../write/words.ts";
import { isMoneyOf } from "./money-words.ts";

/**
 * Whether a task is silent on a detail asked of it. A detail's own word in the task's text ("预收费", "a funding
 * document") makes it the task's subject, unless an amount or a day is asked for.
 */
export function lacksDetail(sources: Sources, task: Task, detail: AskedDetail, question: string): boolean {
  if (detail.says.test(task.text)) return false;
  if (detail.kind === "date" && targetsOfTaskNumber(sources, task.number).some(({ due }) => due !== null))
    return false;
  const word = detail.asks.exec(question)?.[0] ?? "";
  if (wantsFigure(question) || detail.kind !== "money" || word === "") return true;
  const lines = sources.english.lines(task.number);
  if (lines.length === 0 && isMoneyOf(task.text, word)) return false;
  const stem = word.toLowerCase().replace(/s$/, "");
  return !task.text.includes(word) && !lines.join(" ").toLowerCase().includes(stem);
}

/** The task is there but not the number asked of it. */
export function withoutFigureOf(sources: Sources, task: Task, language: Language): Draft {
  const title = titleOf(sources, task, language);
  const words = wordsFor(language);
  const says = words.noDetail(task.number, title, words.thisNumber);
  return { ...notInPlan(sources, language, says), offers: [{ task: task.number, title }] };
}

/** The plan has the work but not the detail: said so, with the task to look at. */
export function withoutDetail(sources: Sources, task: Task, detail: AskedDetail, language: Language): Draft {
  const title = titleOf(sources, task, language);
  const says = wordsFor(language).noDetail(task.number, title, detail.name[language]);
  return { ...notInPlan(sources, language, says), offers: [{ task: task.number, title }] };
}
