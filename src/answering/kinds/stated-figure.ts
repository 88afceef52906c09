import type { Language } from "../../language/detect-language.ts";
import { findNumbers } from "../../language/find-numbers.ts";
import { sentencesOf } from "../../plan/clauses.ts";
import type { Clause, Task } from "../../plan/plan.ts";
import { answered, type Draft, quote } from "../draft.ts";
import { type Sources, titleOf } from "../sources.ts";
import { numberText } from "../write/figure.ts";
import { wordsFor } from "../write/words.ts";

/** A figure that a sentence of a task gives in passing, and demands of nobody: "15分钟健身圈", "第二届". */
export type StatedFigure = { task: Task; clause: Clause; figure: string; value: number };

const ASKED_ZH = /(?:第几|几|多少)(届|期|批|轮|分钟|小时|天|岁|周|个?月|公里|千米|米|平方米|亩|万元|元|级)/;
const ASKED_EN: [RegExp, string][] = [
  [/\bhow many minutes\b/i, "分钟"],
  [/\bhow many hours\b/i, "小时"],
  [/\bhow many days\b/i, "天"],
  [/\bhow many (?:kilomet(?:re|er)s|km)\b/i, "公里"],
  [
    /\b(?:which|what|how many) (?:edition|th|year running)\b|\bhow many times (?:has|have) .{0,30}been held\b/i,
    "届",
  ],
];

/** The one sentence of a task with a number in the unit that is asked for, and the number; null where none or several have. */
export function statedFigure(task: Task | undefined, question: string): StatedFigure | null {
  const unit = ASKED_ZH.exec(question)?.[1] ?? ASKED_EN.find(([asks]) => asks.test(question))?.[1];
  if (unit === undefined || task === undefined) return null;
  const stated = sentencesOf(task).flatMap((clause) => {
    const number = findNumbers(clause.quote).find(({ end }) => clause.quote.startsWith(unit, end));
    if (number === undefined) return [];
    const { start, end, value } = number;
    const figure = `${clause.quote[start - 1] === "第" ? "第" : ""}${clause.quote.slice(start, end)}${unit}`;
    return [{ task, clause, figure, value }];
  });
  const [only = null, ...others] = stated;
  return others.length > 0 ? null : only;
}

/** The figure first, then the sentence it stands in. */
export function statedAnswer(
  sources: Sources,
  { task, clause, figure, value }: StatedFigure,
  language: Language,
): Draft {
  return answered(
    language,
    [
      { kind: "text", text: `*${language === "zh" ? figure : numberText(value)}*` },
      { kind: "note", text: wordsFor(language).taskHeading(task.number, titleOf(sources, task, language)) },
      quote(task.number, clause, language),
    ],
    { tasks: [task.number] },
  );
}
