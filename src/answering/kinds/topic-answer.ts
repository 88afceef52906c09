import type { Language } from "../../language/detect-language.ts";
import { sentenceAt } from "../../plan/clauses.ts";
import { type Clause, findTask, type Target, type Task } from "../../plan/plan.ts";
import type { Draft } from "../draft.ts";
import { answered, notInPlan, quote } from "../draft.ts";
import { sentenceOf } from "../passages.ts";
import { type Sources, titleOf } from "../sources.ts";
import type { Question } from "../understand/question.ts";
import { figureText, targetLine } from "../write/figure.ts";
import { wordsFor } from "../write/words.ts";
import { claimParts } from "./claim.ts";
import { answerTasks } from "./task-answer.ts";

type Topic = Extract<Question, { kind: "topic" }>;
type Found = { task: Task; clause: Clause; score: number; coverage: number };

const SEARCHED = 12;
/** Below this share of the question's content words the plan does not speak of it. */
const MUST_COVER = 0.5;
/** A second task this close to the first leaves open which was meant. */
const AS_GOOD = 0.97;
const NEAREST = 3;

/** A question by topic: the plan's sentences are searched, and the plan is silent where they cover too little of it. */
export async function answerTopic(sources: Sources, asked: Topic): Promise<Draft> {
  const found = bestOfEachTask(sources, await sources.findSentences(asked.text, SEARCHED));
  const target =
    asked.wantsFigure || asked.claims.length > 0 ? await figureAsked(sources, asked, found) : null;
  if (target !== null) return figureAnswer(sources, target, asked);
  const [first] = found;
  if (first === undefined || first.coverage < MUST_COVER) return silent(sources, asked, found);
  const rivals = found.filter(
    (each) => each.score >= first.score * AS_GOOD && each.coverage >= first.coverage * AS_GOOD,
  );
  if (rivals.length > 1) return choice(sources, rivals, asked.language);
  if (asked.aspect !== "overview") {
    const numbers = [first.task.number];
    return answerTasks(sources, {
      language: asked.language,
      numbers,
      aspect: asked.aspect,
      claims: asked.claims,
    });
  }
  return topicAnswer(sources, first, found, asked.language);
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

async function figureAsked(sources: Sources, asked: Topic, found: Found[]): Promise<Target | null> {
  const hits = await sources.findTargets(asked.text, SEARCHED);
  const near = new Set(found.slice(0, NEAREST).map(({ task }) => task.number));
  for (const hit of hits) {
    const target = sources.targets.find((each) => each.id === hit.id);
    if (target === undefined || figureText(target, "zh") === "") continue;
    if (hit.coverage >= MUST_COVER && near.has(target.task)) return target;
  }
  return null;
}

/** The number first, with its unit and comparator; then the clause it stands in. */
function figureAnswer(sources: Sources, target: Target, { language, claims }: Topic): Draft {
  const task = findTask(sources.plan, target.task);
  const words = wordsFor(language);
  const line =
    language === "en"
      ? targetLine(target, sources.english, language)
      : `*${figureText(target, language)}* ${target.subject}`;
  const claimed = claimParts([target], claims, language);
  const parts: Draft["parts"] = claimed.length > 0 ? claimed : [{ kind: "text", text: line }];
  if (task !== null) {
    parts.push({ kind: "note", text: words.taskHeading(task.number, titleOf(sources, task, language)) });
    parts.push(quote(task.number, sentenceAt(task, target.at), language));
  }
  const { start, end, quote: words_ } = target;
  return answered(language, parts, {
    tasks: [target.task],
    aspect: "targets",
    citations: [{ task: target.task, start, end, quote: words_ }],
  });
}

function silent(sources: Sources, { language }: Topic, found: Found[]): Draft {
  const nearest = found.slice(0, NEAREST).map(({ task }) => task);
  return notInPlan(sources, language, wordsFor(language).notInPlan(sources.plan), nearest);
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

function topicAnswer(sources: Sources, best: Found, found: Found[], language: Language): Draft {
  const words = wordsFor(language);
  const { task, clause } = best;
  const summary = language === "en" ? sources.english.summary(task.number) : null;
  const parts: Draft["parts"] = [
    { kind: "heading", text: words.taskHeading(task.number, titleOf(sources, task, language)) },
  ];
  if (summary !== null) parts.push({ kind: "text", text: summary });
  const figures = sources.targets.filter(
    (target) => target.task === task.number && clause.start <= target.at && target.at < clause.end,
  );
  if (figures.length > 0) {
    parts.push({
      kind: "bullets",
      items: figures.map((target) => targetLine(target, sources.english, language)),
    });
  }
  parts.push(quote(task.number, clause, language));
  const further = found.slice(1, NEAREST).filter((each) => each.coverage >= MUST_COVER);
  const offers = further.map((each) => ({
    task: each.task.number,
    title: titleOf(sources, each.task, language),
  }));
  return answered(language, parts, { tasks: [task.number], offers });
}
