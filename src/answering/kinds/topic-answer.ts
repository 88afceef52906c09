import type { Language } from "../../language/detect-language.ts";
import { findTask, type Target, type Task, tasksOf } from "../../plan/plan.ts";
import { type Draft, notInPlan } from "../draft.ts";
import { type Sources, titleOf } from "../sources.ts";
import { askedAttribute } from "../understand/asked-attribute.ts";
import { askedDetail } from "../understand/asked-detail.ts";
import { namesWholePlan } from "../understand/list-scope.ts";
import { ownWords } from "../understand/own-words.ts";
import type { AskedDetail, TopicAsked } from "../understand/question.ts";
import { ownNames, searchText } from "../understand/search-text.ts";
import { wordsFor } from "../write/words.ts";
import { lacksDetail, withoutDetail } from "./detail-answer.ts";
import { answerFromOpening } from "./opening-answer.ts";
import { answerPlanList } from "./plan-list-answer.ts";
import { isSpokenOf } from "./spoken-of.ts";
import { statedAnswer, statedFigure } from "./stated-figure.ts";
import { answerTasks } from "./task-answer.ts";
import { figureOfOtherSort } from "./thread-target.ts";
import { isAccident } from "./topic-accident.ts";
import { literalFirst } from "./topic-by-name.ts";
import { bestOfEachTask, type Found, isOfPast, rivalsOf } from "./topic-evidence.ts";
import { choiceAnswer, figureAnswer, sentenceAnswer } from "./topic-parts.ts";
import { askedTarget, namesFigure } from "./topic-target.ts";

type Topic = TopicAsked & { language: Language };

const SEARCHED = 12;
const NEAREST = 3;
/** A task that covers less of the question is no "perhaps you meant". */
const WORTH_OFFERING = 0.2;

/** A question by topic: the plan's sentences are searched, and the plan is silent where they cover too little of it. */
export async function answerTopic(sources: Sources, asked: Topic): Promise<Draft> {
  const { language } = asked;
  const otherSort = figureOfOtherSort(sources, asked);
  if (otherSort !== null) return figureAnswer(sources, otherSort, language, []);
  const judged = await judge(sources, asked);
  const { searched, found, target, speaks } = judged;
  const detail = askedDetail(asked.text, asked.aspect);
  const goesOn = speaks || (detail !== null && isOfThread(asked, found[0]));
  const about = target === null ? (goesOn ? found[0]?.task : undefined) : findTask(sources.plan, target.task);
  if (detail !== null && isOfAllTasks(asked.text, searched, detail))
    return silent(sources, language, found, wordsFor(language).notInPlan(sources.plan));
  if (detail !== null && about && lacksDetail(sources, about, detail, asked.text))
    return withoutDetail(sources, about, detail, language);
  const ofPlan = asked.aspect !== "progress" && asked.aspect !== "last_update";
  if (target !== null && ofPlan && (asked.wantsFigure || asked.claims.length > 0))
    return figureAnswer(sources, target, language, asked.claims);
  const opening = detail === null && ofPlan ? await fromOpening(sources, asked, judged) : null;
  if (opening !== null) return opening;
  if (asked.wantsFigure && (ofPlan || target === null) && detail === null)
    return withoutFigure(sources, asked, found, speaks);
  return speaks
    ? aboutTask(sources, asked, found, target)
    : silent(sources, language, found, wordsFor(language).notInPlan(sources.plan));
}

type Judged = { searched: string; found: Found[]; target: Target | null; speaks: boolean };

/** What the search finds for a topic, the target meant, and whether the plan's tasks speak of it at all. */
async function judge(sources: Sources, asked: Topic): Promise<Judged> {
  const { searched, found } = await findTopic(sources, asked);
  const target = await askedTarget(sources, { ...asked, searched }, found);
  const isFound =
    isSpokenOf(sources, found, asked.language) &&
    !isByAccident(sources, asked, searched, found) &&
    !lacksAttribute(asked.text, found);
  return { searched, found, target, speaks: isFound || (target !== null && isPinnedBy(asked, target)) };
}

/** That a task speaks of the subject is no answer where a number is asked for, nor where it tells of the past. */
function fromOpening(sources: Sources, asked: Topic, { searched, found, speaks }: Judged) {
  const past = found[0] !== undefined && isOfPast(sources.plan, found[0].task);
  return answerFromOpening(sources, { ...asked, searched }, found, speaks && !asked.wantsFigure && !past);
}

/** What a topic is searched by, and the tasks that the search finds for it, the best first. */
export async function findTopic(
  sources: Pick<Sources, "plan" | "english" | "words" | "findSentences">,
  asked: TopicAsked,
): Promise<{ searched: string; found: Found[] }> {
  const english = tasksOf(sources.plan).flatMap((task) => sources.english.lines(task.number));
  const searched = searchedBy(sources, asked, english);
  const hits = await sources.findSentences(searched, SEARCHED);
  return { searched, found: literalFirst(sources, searched, bestOfEachTask(sources, hits, asked.focus)) };
}

/** What goes on about the thread's own task, or asks for one of the plan's lists, is no accident. */
function isByAccident(sources: Sources, asked: Topic, searched: string, found: Found[]): boolean {
  const [first] = found;
  if (first === undefined || isOfThread(asked, first) || asked.orList !== null) return false;
  return isAccident(sources, searched, first, asked.language);
}

/** The school is in the plan, its motto is not. */
function lacksAttribute(text: string, [first]: Found[]): boolean {
  const attribute = askedAttribute(text);
  return attribute !== null && (first?.missing.includes(attribute) ?? false);
}

/** "各任务的经费清单": a detail of every task, and no subject beside it. */
function isOfAllTasks(text: string, searched: string, { asks }: AskedDetail): boolean {
  return namesWholePlan(text) && ownWords(searched.replace(asks, " ")) === "";
}

/** A document asked for, or the very figure, says which target is meant ("200人是哪个任务"). */
function isPinnedBy({ aspect, text }: Topic, target: Target): boolean {
  return aspect === "documents" || namesFigure(text, target);
}

function isOfThread({ focus }: Topic, first: Found | undefined): boolean {
  return first !== undefined && focus.includes(first.task.number);
}

function searchedBy(
  sources: Pick<Sources, "plan" | "english" | "words">,
  asked: TopicAsked,
  english: string[],
): string {
  const { title, issuer, year } = sources.plan;
  const names = ownNames([sources.english.title, sources.english.issuer], english);
  const said = sayingsOf(sources, english);
  const stands = (words: string): boolean => said.includes(words.toLowerCase());
  return searchText(asked.text, asked.claims, { title, issuer, year, english: names }, stands);
}

/** All that the plan says in either language, and what people call its subjects, in small letters. */
function sayingsOf({ plan, words }: Pick<Sources, "plan" | "words">, english: string[]): string {
  const everyday = tasksOf(plan).flatMap(({ number }) => words?.of(number) ?? []);
  const phrases = everyday.flatMap(({ zh, en }) => [...zh, ...en]);
  return [plan.text, ...english, ...phrases].join("\n").toLowerCase();
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
