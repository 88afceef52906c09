import type { Language } from "../../language/detect-language.ts";
import { findNumbers } from "../../language/find-numbers.ts";
import type { Target } from "../../plan/plan.ts";
import type { Sources } from "../sources.ts";
import { contentWords } from "../understand/english-content.ts";
import { ACROSS_TARGET_WEIGHTS, LIKELY_TARGET_ACROSS } from "./across-weights.ts";
import {
  type FigureAsked,
  isOfKind,
  type LikelyFigure,
  likeliestFigure,
  type TargetHit,
  targetHits,
} from "./likeliest-figure.ts";
import { chanceOf, isAcross } from "./spoken-of.ts";
import { LIKELY_TARGET, TARGET_WEIGHTS } from "./spoken-of-weights.ts";
import { targetOfThread } from "./thread-target.ts";
import { type Found, MUST_COVER } from "./topic-evidence.ts";

const SEARCHED = 8;
/**
 * A target far ahead of the next, though it covers less than half of the question. Measured on the questions in
 * data/questions: a Chinese word scores about four times an English one.
 */
const STANDS_OUT: Record<Language, { coverage: number; score: number; lead: number }> = {
  zh: { coverage: 0.36, score: 30, lead: 1.8 },
  en: { coverage: 0.38, score: 8, lead: 1.5 },
};
const NEAR = 5;

/**
 * The target that a question by topic is about, or null. Where a figure is asked for or claimed, the one with a figure
 * that is likely meant; else one that covers enough of the question's words, of a task among the nearest.
 */
export async function askedTarget(
  sources: Sources,
  asked: FigureAsked,
  found: Found[],
): Promise<Target | null> {
  const ofThread = targetOfThread(sources, asked);
  if (ofThread !== null) return ofThread;
  if (asked.wantsFigure || asked.claims.length > 0) {
    const figure = await likeliestFigure(sources, asked, found);
    return figure !== null && isMeant(sources, figure, asked.language) ? figure.target : null;
  }
  const near = new Set(found.slice(0, NEAR).map(({ task }) => task.number));
  const all = targetHits(sources, await sources.findTargets(asked.searched, SEARCHED));
  const [first, second] = all.filter(
    (hit) => near.has(hit.target.task) && isOfKind(hit.target, asked) && saysItself(sources, hit),
  );
  if (first === undefined) return null;
  return first.coverage >= MUST_COVER || standsOut(first, second, asked.language) ? first.target : null;
}

function isMeant(sources: Sources, { target, evidence }: LikelyFigure, language: Language): boolean {
  return isAcross(sources, target.task, language)
    ? chanceOf(evidence, ACROSS_TARGET_WEIGHTS) > LIKELY_TARGET_ACROSS
    : chanceOf(evidence, TARGET_WEIGHTS) > LIKELY_TARGET;
}

/** Whether a target says something of what was asked by its own words, and not by its task's title alone. */
function saysItself({ english }: Sources, { target, words }: TargetHit): boolean {
  const line = english.targetLine(target);
  const own = `${target.quote} ${line === null ? "" : contentWords(line).join(" ")}`;
  const asked = words.filter(({ weight, share }) => weight >= 1 && share >= MUST_COVER);
  const isSaid = (word: string): boolean => own.includes(contentWords(word)[0] ?? word);
  return asked.length === 0 || asked.some(({ surface = "" }) => isSaid(surface));
}

function standsOut(first: TargetHit, second: TargetHit | undefined, language: Language): boolean {
  const { coverage, score, lead } = STANDS_OUT[language];
  return first.coverage >= coverage && first.score >= score && first.score >= lead * (second?.score ?? 0);
}

/** Whether a question names the very figure of a target ("200人是哪个任务"). */
export function namesFigure(text: string, target: Target): boolean {
  return findNumbers(text).some(
    (number) => number.value === target.value && (target.unit === "%") === number.percent,
  );
}
