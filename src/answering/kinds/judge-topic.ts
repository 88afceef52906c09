import type { Language } from "../../language/detect-language.ts";
import type { Target } from "../../plan/plan.ts";
import type { Sources } from "../sources.ts";
import { askedAttribute } from "../understand/asked-attribute.ts";
import { ownWords } from "../understand/own-words.ts";
import type { AskedDetail, TopicAsked } from "../understand/question.ts";
import { findTopic } from "./find-topic.ts";
import { isSpokenOf } from "./spoken-of.ts";
import { isAccident } from "./topic-accident.ts";
import { bestOfEachTask, type Found } from "./topic-evidence.ts";
import { askedTarget, namesFigure } from "./topic-target.ts";

export type Topic = TopicAsked & { language: Language };

/** What the search finds for a topic, the target meant, and whether the plan's tasks speak of it at all. */
export type Judged = { searched: string; found: Found[]; target: Target | null; speaks: boolean };

const SEARCHED = 4;

/** Searches for a topic, and judges whether the plan speaks of it. */
export async function judgeTopic(sources: Sources, asked: Topic): Promise<Judged> {
  const { searched, found } = await findTopic(sources, asked);
  const target = await askedTarget(sources, { ...asked, searched }, found);
  const isFound =
    isSpokenOf(sources, found, asked.language) &&
    !isByAccident(sources, asked, searched, found) &&
    !lacksAttribute(asked.text, found);
  return { searched, found, target, speaks: isFound || (target !== null && isPinnedBy(asked, target)) };
}

/** Whether the plan has the work of which a detail is asked: "teacher pay" finds a task by the pay alone. */
export async function speaksWithout(
  sources: Sources,
  { language }: Topic,
  { searched, found, target, speaks }: Judged,
  { asks }: AskedDetail,
): Promise<boolean> {
  const rest = searched.replace(asks, " ").trim();
  if (target !== null || !speaks || found[0]?.byName || rest === searched) return true;
  if (ownWords(rest) === "") return false;
  const ofRest = bestOfEachTask(sources, await sources.findSentences(rest, SEARCHED), []);
  return ofRest[0]?.task === found[0]?.task && isSpokenOf(sources, ofRest, language);
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

/** A document asked for, or the very figure, says which target is meant ("200人是哪个任务"). */
function isPinnedBy({ aspect, text }: Topic, target: Target): boolean {
  return aspect === "documents" || namesFigure(text, target);
}

/** Whether a task is of those that the thread is about. */
export function isOfThread({ focus }: Topic, first: Found | undefined): boolean {
  return first !== undefined && focus.includes(first.task.number);
}
