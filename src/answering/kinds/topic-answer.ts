import type { Language } from "../../language/detect-language.ts";
import { findTask, type Target, type Task } from "../../plan/plan.ts";
import { type Draft, notInPlan } from "../draft.ts";
import { type Sources, titleOf } from "../sources.ts";
import { askedDetail } from "../understand/asked-detail.ts";
import { namesWholePlan } from "../understand/list-scope.ts";
import { ownWords } from "../understand/own-words.ts";
import type { AskedDetail } from "../understand/question.ts";
import { wordsFor } from "../write/words.ts";
import { lacksDetail, withoutDetail } from "./detail-answer.ts";
import { isOfThread, type Judged, judgeTopic, speaksWithout, type Topic } from "./judge-topic.ts";
import { answerFromOpening } from "./opening-answer.ts";
import { answerPlanList } from "./plan-list-answer.ts";
import { statedAnswer, statedFigure } from "./stated-figure.ts";
import { answerTasks } from "./task-answer.ts";
import { figureOfOtherSort } from "./thread-target.ts";
import { type Found, isOfPast, rivalsOf } from "./topic-evidence.ts";
import { choiceAnswer, figureAnswer, sentenceAnswer } from "./topic-parts.ts";

const NEAREST = 3;
/** A task that covers less of the question is no "perhaps you meant". */
const WORTH_OFFERING = 0.2;

/** A question by topic: the plan's sentences are searched, and the plan is silent where they cover too little of it. */
export async function answerTopic(sources: Sources, asked: Topic): Promise<Draft> {
  const { language, wantsFigure, claims } = asked;
  const otherSort = figureOfOtherSort(sources, asked);
  if (otherSort !== null) return figureAnswer(sources, otherSort, language, []);
  const judged = await judgeTopic(sources, asked);
  const { found, target, speaks } = judged;
  const detail = askedDetail(asked.text, asked.aspect);
  const lacking = detail === null ? null : await withoutDetailAsked(sources, asked, judged, detail);
  if (lacking !== null) return lacking;
  const ofPlan = asked.aspect !== "progress" && asked.aspect !== "last_update";
  if (target !== null && ofPlan && (wantsFigure || claims.length > 0))
    return figureAnswer(sources, target, language, claims);
  const opening = detail === null && ofPlan ? await fromOpening(sources, asked, judged) : null;
  if (opening !== null) return opening;
  if (wantsFigure && (ofPlan || target === null) && detail === null)
    return withoutFigure(sources, asked, found, speaks);
  return speaks
    ? aboutTask(sources, asked, found, target)
    : silent(sources, language, found, wordsFor(language).notInPlan(sources.plan));
}

/** Where a detail is asked for that the task meant does not give: said so. Null where it does, or no task is meant. */
async function withoutDetailAsked(
  sources: Sources,
  asked: Topic,
  judged: Judged,
  detail: AskedDetail,
): Promise<Draft | null> {
  const { language, text } = asked;
  const { searched, found, target, speaks } = judged;
  const says = wordsFor(language).notInPlan(sources.plan);
  if (isOfAllTasks(text, searched, detail)) return silent(sources, language, found, says);
  const goesOn = speaks || isOfThread(asked, found[0]);
  const about = target === null ? (goesOn ? found[0]?.task : null) : findTask(sources.plan, target.task);
  if (!about || !lacksDetail(sources, about, detail, text)) return null;
  return (await speaksWithout(sources, asked, judged, detail))
    ? withoutDetail(sources, about, detail, language)
    : silent(sources, language, found, says);
}

/** That a task speaks of the subject is no answer where a number is asked for, nor where it tells of the past. */
function fromOpening(sources: Sources, asked: Topic, { searched, found, speaks }: Judged) {
  const past = found[0] !== undefined && isOfPast(sources.plan, found[0].task);
  return answerFromOpening(sources, { ...asked, searched }, found, speaks && !asked.wantsFigure && !past);
}

/** "各任务的经费清单": a detail of every task, and no subject beside it. */
function isOfAllTasks(text: string, searched: string, { asks }: AskedDetail): boolean {
  return namesWholePlan(text) && ownWords(searched.replace(asks, " ")) === "";
}

function aboutTask(
  sources: Sources,
  asked: Topic,
  found: Found[],
  target: Target | null,
): Draft | Promise<Draft> {
  const { language, aspect, claims, text, wantsFigure } = asked;
  const rivals = rivalsOf(sources, found);
  const meant =
    (aspect === "documents" || wantsFigure) && target !== null ? target.task : found[0]?.task.number;
  if (meant === undefined)
    return silent(sources, language, found, wordsFor(language).notInPlan(sources.plan));
  if (
    rivals.length > 1 &&
    !asked.focus.includes(meant) &&
    meant === found[0]?.task.number &&
    aspect !== "documents"
  )
    return choiceAnswer(sources, rivals.slice(0, NEAREST), language);
  if (aspect === "overview" || (aspect === "documents" && target === null))
    return sentenceAnswer(sources, found, target, language);
  return answerTasks(sources, {
    language,
    numbers: [meant],
    aspect,
    claims,
    detail: null,
    asOf: asked.asOf,
    text,
  });
}

/** A number is asked for that the plan does not give: said first; then what it does list, or the nearest tasks. */
function withoutFigure(sources: Sources, asked: Topic, found: Found[], speaks: boolean): Draft {
  const { language } = asked;
  const stated = speaks ? statedFigure(found[0]?.task, asked.text) : null;
  if (stated !== null) return statedAnswer(sources, stated, language);
  const words = wordsFor(language);
  if (asked.orList !== "construction")
    return silent(sources, language, found, speaks ? words.noFigure : words.notInPlan(sources.plan));
  const list = answerPlanList(sources, { ...asked, list: asked.orList, within: null });
  const bullets = list.parts.filter((part) => part.kind === "bullets");
  const named = list.tasks.flatMap((number) => findTask(sources.plan, number) ?? []);
  const offers = named.map((task) => ({ task: task.number, title: titleOf(sources, task, language) }));
  const says = bullets.length === 0 ? words.noFigure : words.noTotal;
  return { ...notInPlan(sources, language, says), parts: [{ kind: "text", text: says }, ...bullets], offers };
}

function silent(sources: Sources, language: Language, found: Found[], says: string): Draft {
  const nearest: Task[] = found
    .slice(0, NEAREST)
    .flatMap((each) => (each.coverage >= WORTH_OFFERING ? each.task : []));
  return notInPlan(sources, language, says, nearest);
}
