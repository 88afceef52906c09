import type { Language } from "../../language/detect-language.ts";
import { findNumbers } from "../../language/find-numbers.ts";
import type { Target } from "../../plan/plan.ts";
import { type FoundPassage, type Sources, targetsOfTaskNumber } from "../sources.ts";
import { asksDegree, asksRate } from "../understand/aspect.ts";
import { type CountedThing, countedThing, unitFits } from "../understand/counted-thing.ts";
import { contentWords } from "../understand/english-content.ts";
import type { TopicAsked } from "../understand/question.ts";
import { figureText } from "../write/figure.ts";
import { chanceOf, evidenceFor } from "./spoken-of.ts";
import { LIKELY_TARGET, TARGET_WEIGHTS, WEIGHTS } from "./spoken-of-weights.ts";
import { type Found, MUST_COVER } from "./topic-evidence.ts";

/** What speaks for and against a target being the figure that was asked for. */
export type TargetEvidence = Record<Exclude<keyof typeof TARGET_WEIGHTS, "constant">, number>;

type Hit = FoundPassage & { target: Target };

/** A question of at most this many characters says little but that it asks for a number. */
const SHORT = 24;
const SEARCHED = 8;
/**
 * A target far ahead of the next, though it covers less than half of the question. Measured on the questions in
 * data/questions: a Chinese word scores about four times an English one.
 */
const STANDS_OUT: Record<Language, { coverage: number; score: number; lead: number }> = {
  zh: { coverage: 0.36, score: 30, lead: 1.8 },
  en: { coverage: 0.38, score: 8, lead: 1.5 },
};
/** What is measured, not counted. */
const MEASURES = /米|公里|里|亩|公顷|吨|公斤|克|升|小时|分钟|秒|兆|度|岁|年/;
const NEAR = 5;
/** Where no thing is named that is counted ("要建多少"), nothing speaks for or against. */
const NO_THING = 0.5;
/** What is asked to be built is not answered by what is trained or selected. */
const BUILDS = /建|改造|迁/;
/** The number of schools as such is more than any one figure of the plan; a sum is not made up. */
const JUST_SCHOOLS = /^(?:学校|中小学校?|幼儿园|中学|小学|schools?|kindergartens?)$/i;

type FigureAsked = TopicAsked & { language: Language; searched: string };

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
    return figure !== null && chanceOf(figure.evidence, TARGET_WEIGHTS) > LIKELY_TARGET
      ? figure.target
      : null;
  }
  const near = new Set(found.slice(0, NEAR).map(({ task }) => task.number));
  const all = targetsOf(sources, await sources.findTargets(asked.searched, SEARCHED));
  const [first, second] = all.filter(({ target }) => near.has(target.task) && isOfKind(target, asked));
  if (first === undefined) return null;
  return first.coverage >= MUST_COVER || standsOut(first, second, asked.language) ? first.target : null;
}

/** The figure of the plan that fits a question for a number best, and what speaks for and against its being meant. */
export async function likeliestFigure(
  sources: Pick<Sources, "targets" | "findTargets">,
  asked: FigureAsked,
  found: Found[],
): Promise<{ target: Target; evidence: TargetEvidence } | null> {
  const counted = asked.wantsFigure ? countedThing(asked.text) : null;
  if (asked.orList === "construction" && counted !== null && JUST_SCHOOLS.test(counted.thing)) return null;
  const all = targetsOf(sources, await sources.findTargets(asked.searched, SEARCHED));
  const [first] = all
    .filter(({ target }) => isOfKind(target, asked))
    .filter(({ target }) => fitsAsked(asked.text, target, counted));
  if (first === undefined) return null;
  const ofThing =
    counted === null || counted.thing === "" ? null : await thingShare(sources, first.target, counted.thing);
  return {
    target: first.target,
    evidence: targetEvidence(asked, found, first, ofThing),
  };
}

function fitsAsked(text: string, target: Target, counted: CountedThing | null): boolean {
  if (asksRate(text)) return target.unit === "%";
  if (asksDegree(text)) return MEASURES.test(target.unit);
  return counted === null || unitFits(counted.unit, target.unit);
}

/** How far a target accounts for the words of what is counted ("班主任" is none of 200名社会体育指导员). */
async function thingShare(
  { targets, findTargets }: Pick<Sources, "targets" | "findTargets">,
  target: Target,
  thing: string,
): Promise<number> {
  if (target.quote.includes(thing)) return 1;
  const found = await findTargets(thing, targets.length);
  return found.find(({ id }) => id === target.id)?.coverage ?? 0;
}

function targetEvidence(
  asked: FigureAsked,
  found: Found[],
  first: Hit,
  ofThing: number | null,
): TargetEvidence {
  const [zh, en] = asked.language === "zh" ? [1, 0] : [0, 1];
  const ofTask = found.findIndex(({ task }) => task.number === first.target.task);
  const task = ofTask < 0 ? undefined : found[ofTask];
  return {
    coverage: first.coverage,
    scoreInChinese: Math.log1p(first.score) * zh,
    scoreInEnglish: Math.log1p(first.score) * en,
    taskIsFirst: ofTask === 0 ? 1 : 0,
    taskCoverage: task?.coverage ?? 0,
    taskSpokenOf:
      task === undefined
        ? 0
        : task.byName
          ? 1
          : chanceOf(evidenceFor(task, found[ofTask === 0 ? 1 : 0], asked.language), WEIGHTS),
    thingShare: ofThing ?? NO_THING,
  };
}

/** A number asked for in a thread about one task ("要评多少所", "how many schools?") is that task's, where one target fits. */
function targetOfThread(sources: Sources, { text, wantsFigure, focus }: TopicAsked): Target | null {
  const counted = wantsFigure ? countedThing(text) : null;
  const [task, ...others] = focus;
  if (counted === null || task === undefined || others.length > 0 || text.length > SHORT) return null;
  if (counted.unit === "" && counted.thing === "") return null;
  const [only = null, ...more] = targetsOfTaskNumber(sources, task).filter(
    (target) =>
      figureText(target, "zh") !== "" &&
      unitFits(counted.unit, target.unit) &&
      isCountedIn(sources, target, counted.thing),
  );
  return more.length > 0 ? null : only;
}

function isCountedIn(sources: Sources, target: Target, thing: string): boolean {
  if (/\p{Script=Han}/u.test(thing) || thing === "") return target.quote.includes(thing);
  const there = contentWords(sources.english.targetLine(target) ?? "");
  return contentWords(thing).every((word) => there.includes(word));
}

function targetsOf(sources: Pick<Sources, "targets">, hits: FoundPassage[]): Hit[] {
  return hits.flatMap((hit) => {
    const target = sources.targets.find(({ id }) => id === hit.id);
    return target === undefined ? [] : [{ ...hit, target }];
  });
}

function isOfKind(target: Target, { aspect, wantsFigure, claims, orList }: TopicAsked): boolean {
  if (orList === "construction" && !BUILDS.test(target.quote)) return false;
  if (wantsFigure || claims.length > 0) return figureText(target, "zh") !== "";
  return aspect !== "documents" || target.kind === "document";
}

function standsOut(first: Hit, second: Hit | undefined, language: Language): boolean {
  const { coverage, score, lead } = STANDS_OUT[language];
  return first.coverage >= coverage && first.score >= score && first.score >= lead * (second?.score ?? 0);
}

/** Whether a question names the very figure of a target ("200人是哪个任务"). */
export function namesFigure(text: string, target: Target): boolean {
  return findNumbers(text).some(
    (number) => number.value === target.value && (target.unit === "%") === number.percent,
  );
}
