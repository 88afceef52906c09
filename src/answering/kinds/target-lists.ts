import type { Language } from "../../language/detect-language.ts";
import { findTask, type Target } from "../../plan/plan.ts";
import type { Part } from "../answer.ts";
import { answered, type Draft, notInPlan, quote } from "../draft.ts";
import { type Sources, titleOf } from "../sources.ts";
import { documentsNamed, figuresNamed } from "../understand/list-subject.ts";
import { figureText, targetLine } from "../write/figure.ts";
import { listWords } from "../write/list-words.ts";
import { wordsFor } from "../write/words.ts";
import { cutList } from "./cut-list.ts";
import type { Listed } from "./listed.ts";

const LISTED = 20;
const TITLES_LISTED = 40;

const hasFigure = (target: Target): boolean => figureText(target, "zh") !== "";

/** The targets that pass a test, with their count. */
export function plainList(sources: Sources, listed: Listed, test: (target: Target) => boolean): Draft {
  const { language } = listed;
  const chosen = listed.targets.filter(test);
  if (chosen.length === 0) return notInPlan(sources, language, listWords(language).none);
  return targetList(sources, chosen, language, wordsFor(language).targetCount(chosen.length));
}

/** The targets with a figure; of one unit or subject where the question names one ("以所为单位的目标"). */
export function numericList(sources: Sources, { language, targets, text }: Listed): Draft {
  const numeric = targets.filter(hasFigure);
  const chosen = figuresNamed(text, numeric, (target) => sources.english.targetLine(target));
  if (chosen.length === 0) return notInPlan(sources, language, wordsFor(language).noFigure);
  return targetList(
    sources,
    chosen,
    language,
    listWords(language).numericTargets(chosen.length, taskCount(chosen)),
  );
}

/** The tasks that set no figure, by their titles. */
export function withoutFigures(sources: Sources, { language, tasks, targets }: Listed): Draft {
  const numeric = targets.filter(hasFigure);
  const without = tasks.filter((task) => !numeric.some((target) => target.task === task.number));
  const items = without.map((task) =>
    wordsFor(language).taskHeading(task.number, titleOf(sources, task, language)),
  );
  const parts: Part[] = [
    { kind: "text", text: listWords(language).withoutFigures(without.length) },
    ...cutList(items, TITLES_LISTED, language),
  ];
  return answered(language, parts, { tasks: without.map((task) => task.number) });
}

/** The documents to be issued; of one sort where the question names one ("实施方案", "implementation plans"). */
export function documentList(sources: Sources, { language, targets, text }: Listed): Draft {
  const documents = targets.filter(({ kind }) => kind === "document");
  if (documents.length === 0) return notInPlan(sources, language, listWords(language).none);
  const chosen = documentsNamed(text, documents, (target) => sources.english.targetLine(target));
  return targetList(
    sources,
    chosen,
    language,
    listWords(language).documents(chosen.length, taskCount(chosen)),
  );
}

/** The largest or smallest number demanded, shares apart: a percentage is not to be compared with a count. */
export function extremeTarget(sources: Sources, { language, targets, list }: Listed): Draft {
  const size = ({ value, max }: Target): number => value ?? max ?? 0;
  const counts = targets.filter((target) => hasFigure(target) && target.unit !== "%");
  const sorted = counts.sort((a, b) => (list === "largest" ? size(b) - size(a) : size(a) - size(b)));
  const [first] = sorted;
  if (first === undefined) return notInPlan(sources, language, wordsFor(language).noFigure);
  const chosen = sorted.filter((target) => size(target) === size(first));
  const intro = list === "largest" ? listWords(language).largest : listWords(language).smallest;
  const draft = targetList(sources, chosen, language, intro(figureText(first, language), chosen.length));
  const task = findTask(sources.plan, first.task);
  const clause = chosen.length === 1 && task !== null ? [quote(first.task, first, language)] : [];
  return {
    ...draft,
    parts: [...draft.parts, ...clause, { kind: "note", text: listWords(language).unitsDiffer }],
  };
}

function targetList(sources: Sources, targets: Target[], language: Language, intro: string): Draft {
  const items = targets.map((target) => {
    const line =
      target.kind === "document" && language === "zh"
        ? target.subject
        : targetLine(target, sources.english, language);
    return listWords(language).taskItem(target.task, line);
  });
  const citations = targets.map(({ task, start, end, quote: words }) => ({ task, start, end, quote: words }));
  const numbers = [...new Set(targets.map((target) => target.task))];
  const parts: Part[] = [{ kind: "text", text: intro }, ...cutList(items, LISTED, language)];
  const [only, ...others] = numbers.flatMap((number) => findTask(sources.plan, number) ?? []);
  if (only !== undefined && others.length === 0) {
    parts.push({
      kind: "note",
      text: wordsFor(language).taskHeading(only.number, titleOf(sources, only, language)),
    });
  }
  return answered(language, parts, { citations, tasks: numbers });
}

function taskCount(targets: Target[]): number {
  return new Set(targets.map((target) => target.task)).size;
}
