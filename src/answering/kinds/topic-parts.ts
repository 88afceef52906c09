import type { Language } from "../../language/detect-language.ts";
import { sentenceAt } from "../../plan/clauses.ts";
import { findTask, type Target } from "../../plan/plan.ts";
import type { Citation, Part, TaskOffer } from "../answer.ts";
import { answered, type Draft, notInPlan, quote } from "../draft.ts";
import { type Sources, titleOf } from "../sources.ts";
import type { ClaimedFigure } from "../understand/question.ts";
import { figureText, targetLine } from "../write/figure.ts";
import { wordsFor } from "../write/words.ts";
import { claimParts } from "./claim.ts";
import { type Found, MUST_COVER } from "./topic-evidence.ts";

const FURTHER = 2;

/** The number first, with its unit and comparator; then the clause it stands in. */
export function figureAnswer(
  sources: Sources,
  target: Target,
  language: Language,
  claims: ClaimedFigure[],
): Draft {
  const task = findTask(sources.plan, target.task);
  const claimed = claimParts([target], claims, language);
  const parts: Part[] =
    claimed.length > 0 ? claimed : [{ kind: "text", text: leadingFigure(sources, target, language) }];
  if (task !== null) {
    const title = wordsFor(language).taskHeading(task.number, titleOf(sources, task, language));
    parts.push({ kind: "note", text: title }, quote(task.number, sentenceAt(task, target.at), language));
  }
  return answered(language, parts, {
    tasks: [target.task],
    aspect: "targets",
    citations: [citation(target)],
  });
}

/** "*40处* 体育设施"; in English the figure before the line that says what it is of. */
function leadingFigure(sources: Sources, target: Target, language: Language): string {
  const line = targetLine(target, sources.english, language);
  if (language === "en") return line.includes("*") ? line : `*${figureText(target, language)}* — ${line}`;
  return `*${figureText(target, language)}* ${target.subject}`;
}

/** The task that a question is about, by the sentence that says so, with the targets in it. */
export function sentenceAnswer(
  sources: Sources,
  found: Found[],
  target: Target | null,
  language: Language,
): Draft {
  const [best] = found;
  if (best === undefined) return notInPlan(sources, language, wordsFor(language).notInPlan(sources.plan));
  const { task } = best;
  const meant = target !== null && target.task === task.number ? target : null;
  const clause = meant === null ? best.clause : sentenceAt(task, meant.at);
  const inClause = sources.targets.filter(
    ({ task: number, at }) => number === task.number && clause.start <= at && at < clause.end,
  );
  const shown = meant === null ? inClause : [meant, ...inClause.filter((each) => each !== meant)];
  const title = wordsFor(language).taskHeading(task.number, titleOf(sources, task, language));
  const parts: Part[] = [{ kind: "heading", text: title }];
  const summary = language === "en" ? sources.english.summary(task.number) : null;
  if (summary !== null) parts.push({ kind: "text", text: summary });
  const items = shown.map((each) => targetLine(each, sources.english, language));
  if (items.length > 0) parts.push({ kind: "bullets", items });
  parts.push(quote(task.number, clause, language));
  const further = found.slice(1, 1 + FURTHER).filter((each) => each.coverage >= MUST_COVER);
  return answered(language, parts, {
    tasks: [task.number],
    offers: offersOf(sources, further, language),
    citations: shown.map(citation),
  });
}

/** Tasks that fit about equally well, to choose from. */
export function choiceAnswer(sources: Sources, rivals: Found[], language: Language): Draft {
  const words = wordsFor(language);
  const offers = offersOf(sources, rivals, language);
  const items = offers.map(({ task, title }) => words.taskHeading(task, title));
  return {
    outcome: "needs_clarification",
    language,
    parts: [
      { kind: "text", text: words.whichOne },
      { kind: "bullets", items },
    ],
    tasks: offers.map(({ task }) => task),
    citations: rivals.map(({ task, clause }) => ({ task: task.number, ...clause })),
    offers,
    aspect: "overview",
  };
}

function offersOf(sources: Sources, found: Found[], language: Language): TaskOffer[] {
  return found.map(({ task }) => ({ task: task.number, title: titleOf(sources, task, language) }));
}

function citation({ task, start, end, quote: words }: Target): Citation {
  return { task, start, end, quote: words };
}
