import type { Language } from "../../language/detect-language.ts";
import { sentenceAt } from "../../plan/clauses.ts";
import { type Clause, findTask, type Target, type Task, tasksOf } from "../../plan/plan.ts";
import { answered, type Draft, notInPlan, quote } from "../draft.ts";
import { sentenceOf } from "../passages.ts";
import { type Sources, titleOf } from "../sources.ts";
import { askedDetail } from "../understand/asked-detail.ts";
import { otherPlace } from "../understand/other-place.ts";
import type { Question } from "../understand/question.ts";
import { ownNames, searchText } from "../understand/search-text.ts";
import { figureText, targetLine } from "../write/figure.ts";
import { wordsFor } from "../write/words.ts";
import { claimParts } from "./claim.ts";
import { answerTasks } from "./task-answer.ts";
import { askedTarget } from "./topic-target.ts";

type Topic = Extract<Question, { kind: "topic" }>;
/** The best sentence of a task for a question. */
export type Found = { task: Task; clause: Clause; score: number; coverage: number };

const SEARCHED = 12;
const NEAREST = 3;
/** Below this share of the question's content words the plan does not speak of it … */
const MUST_COVER = 0.5;
/** … unless one task alone stands out: some three matching words, and half as much again as any other task. */
const STANDS_OUT = { coverage: 0.36, score: 20, lead: 1.5 };
/** A second task this close to the first leaves open which was meant. */
const AS_GOOD = 0.97;

/** A question by topic: the plan's sentences are searched, and the plan is silent where they cover too little of it. */
export async function answerTopic(sources: Sources, asked: Topic): Promise<Draft> {
  const words = wordsFor(asked.language);
  const english = englishLines(sources);
  const place = otherPlace(asked.text, `${sources.plan.text}${sources.plan.title}`, english.join(" "));
  if (place !== null) return notInPlan(sources, asked.language, words.otherPlace(place, sources.plan));
  const { title, issuer, year } = sources.plan;
  const names = ownNames([sources.english.title, sources.english.issuer], english);
  const text = searchText(asked.text, asked.claims, { title, issuer, year, english: names });
  const found = focused(bestOfEachTask(sources, await sources.findSentences(text, SEARCHED)), asked.focus);
  const target = await askedTarget(sources, { ...asked, text }, found);
  const speaks = isSpokenOf(found);
  const detail = askedDetail(asked.text);
  const lacking =
    detail === null
      ? null
      : target === null
        ? speaks
          ? found[0]?.task
          : null
        : findTask(sources.plan, target.task);
  if (detail !== null && lacking) return withoutDetail(sources, lacking, detail, asked.language);
  if (target !== null && (asked.wantsFigure || asked.claims.length > 0))
    return figureAnswer(sources, target, asked);
  if (!speaks) return silent(sources, asked, found, words.notInPlan(sources.plan));
  if (asked.wantsFigure && asked.aspect !== "progress") return silent(sources, asked, found, words.noFigure);
  return aboutTask(sources, asked, found, target);
}

function aboutTask(
  sources: Sources,
  asked: Topic,
  found: Found[],
  target: Target | null,
): Draft | Promise<Draft> {
  const [first] = found;
  if (first === undefined)
    return silent(sources, asked, found, wordsFor(asked.language).notInPlan(sources.plan));
  const rivals = found.filter(
    (each) => each.score >= first.score * AS_GOOD && each.coverage >= first.coverage * AS_GOOD,
  );
  if (rivals.length > 1 && !asked.focus.includes(first.task.number))
    return choice(sources, rivals, asked.language);
  const aspect = asked.aspect;
  if (aspect !== "overview" && aspect !== "documents") {
    return answerTasks(sources, {
      language: asked.language,
      numbers: [first.task.number],
      aspect,
      claims: asked.claims,
    });
  }
  return topicAnswer(sources, found, target, asked.language);
}

function englishLines(sources: Sources): string[] {
  return tasksOf(sources.plan).flatMap((task) => sources.english.lines(task.number));
}

function bestOfEachTask(sources: Sources, hits: { id: string; score: number; coverage: number }[]): Found[] {
  const best = new Map<number, Found>();
  for (const { id, score, coverage } of hits) {
    const passage = sentenceOf(sources.plan, id);
    if (passage === null || best.has(passage.task.number)) continue;
    best.set(passage.task.number, { ...passage, score, coverage });
  }
  return [...best.values()];
}

/** A task spoken of before comes first where it covers the question as well as any other. */
function focused(found: Found[], focus: number[]): Found[] {
  const best = Math.max(0, ...found.map(({ coverage }) => coverage));
  const isMeant = (each: Found): boolean =>
    focus.includes(each.task.number) && each.coverage >= best * AS_GOOD;
  return [...found.filter(isMeant), ...found.filter((each) => !isMeant(each))];
}

function isSpokenOf(found: Found[]): boolean {
  const [first, second] = found;
  if (first === undefined) return false;
  if (first.coverage >= MUST_COVER) return true;
  const leads = first.score >= STANDS_OUT.lead * (second?.score ?? 0);
  return first.coverage >= STANDS_OUT.coverage && first.score >= STANDS_OUT.score && leads;
}

/** The plan has the work but not the detail: said so, with the task to look at, unless its text does give such a detail. */
function withoutDetail(
  sources: Sources,
  task: Task,
  detail: NonNullable<ReturnType<typeof askedDetail>>,
  language: Language,
): Draft | Promise<Draft> {
  if (detail.says.test(task.text))
    return answerTasks(sources, { language, numbers: [task.number], aspect: "overview", claims: [] });
  const says = wordsFor(language).noDetail(
    task.number,
    titleOf(sources, task, language),
    detail.name[language],
  );
  const offers = [{ task: task.number, title: titleOf(sources, task, language) }];
  return { ...notInPlan(sources, language, says), offers };
}

/** The number first, with its unit and comparator; then the clause it stands in. */
function figureAnswer(sources: Sources, target: Target, { language, claims }: Topic): Draft {
  const task = findTask(sources.plan, target.task);
  const words = wordsFor(language);
  const claimed = claimParts([target], claims, language);
  const parts: Draft["parts"] =
    claimed.length > 0 ? claimed : [{ kind: "text", text: leadingFigure(sources, target, language) }];
  if (task !== null) {
    parts.push({ kind: "note", text: words.taskHeading(task.number, titleOf(sources, task, language)) });
    parts.push(quote(task.number, sentenceAt(task, target.at), language));
  }
  const { start, end, quote: clause } = target;
  const citations = [{ task: target.task, start, end, quote: clause }];
  return answered(language, parts, { tasks: [target.task], aspect: "targets", citations });
}

/** "*40处* 体育设施"; in English the figure before the line that says what it is of. */
function leadingFigure(sources: Sources, target: Target, language: Language): string {
  const line = targetLine(target, sources.english, language);
  if (language === "en") return line.includes("*") ? line : `*${figureText(target, language)}* — ${line}`;
  return `*${figureText(target, language)}* ${target.subject}`;
}

function silent(sources: Sources, { language }: Topic, found: Found[], says: string): Draft {
  return notInPlan(
    sources,
    language,
    says,
    found.slice(0, NEAREST).map(({ task }) => task),
  );
}

function choice(sources: Sources, rivals: Found[], language: Language): Draft {
  const offers = rivals
    .slice(0, NEAREST)
    .map(({ task }) => ({ task: task.number, title: titleOf(sources, task, language) }));
  const words = wordsFor(language);
  const items = offers.map(({ task, title }) => words.taskHeading(task, title));
  return {
    outcome: "needs_clarification",
    language,
    parts: [
      { kind: "text", text: words.whichOne },
      { kind: "bullets", items },
    ],
    tasks: offers.map(({ task }) => task),
    citations: rivals.slice(0, NEAREST).map(({ task, clause }) => ({ task: task.number, ...clause })),
    offers,
    aspect: "overview",
  };
}

function topicAnswer(sources: Sources, found: Found[], target: Target | null, language: Language): Draft {
  const [best] = found;
  if (best === undefined) return notInPlan(sources, language, wordsFor(language).notInPlan(sources.plan));
  const words = wordsFor(language);
  const { task, clause } = best;
  const parts: Draft["parts"] = [
    { kind: "heading", text: words.taskHeading(task.number, titleOf(sources, task, language)) },
  ];
  const summary = language === "en" ? sources.english.summary(task.number) : null;
  if (summary !== null) parts.push({ kind: "text", text: summary });
  const own = sources.targets.filter(
    ({ task: number, at }) => number === task.number && clause.start <= at && at < clause.end,
  );
  const shown =
    target !== null && target.task === task.number && !own.includes(target) ? [target, ...own] : own;
  if (shown.length > 0)
    parts.push({ kind: "bullets", items: shown.map((each) => targetLine(each, sources.english, language)) });
  parts.push(quote(task.number, clause, language));
  const further = found.slice(1, NEAREST).filter((each) => each.coverage >= MUST_COVER);
  const offers = further.map((each) => ({
    task: each.task.number,
    title: titleOf(sources, each.task, language),
  }));
  const citations = shown.map(({ start, end, quote: words_ }) => ({
    task: task.number,
    start,
    end,
    quote: words_,
  }));
  return answered(language, parts, { tasks: [task.number], offers, citations });
}
