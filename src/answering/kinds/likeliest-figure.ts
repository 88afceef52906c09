import type { Language } from "../../language/detect-language.ts";
import type { Target } from "../../plan/plan.ts";
import type { FoundPassage, Sources } from "../sources.ts";
import { asksDegree, asksEdition, asksRate, RATE_WORDS } from "../understand/aspect.ts";
import { type CountedThing, claimedThing, countedThing, unitFits } from "../understand/counted-thing.ts";
import type { TopicAsked } from "../understand/question.ts";
import { figureText } from "../write/figure.ts";
import { countsJust } from "./counts-just.ts";
import { chanceOf, evidenceFor } from "./spoken-of.ts";
import { type TARGET_WEIGHTS, WEIGHTS } from "./spoken-of-weights.ts";
import type { Found } from "./topic-evidence.ts";

/** What speaks for and against a target being the figure that was asked for. */
type TargetEvidence = Record<Exclude<keyof typeof TARGET_WEIGHTS, "constant">, number>;

/** A target that a search found. */
export type TargetHit = FoundPassage & { target: Target };

export type FigureAsked = TopicAsked & { language: Language; searched: string };

type Searched = Pick<Sources, "targets" | "findTargets" | "english">;

/** Where no thing is named that is counted ("要建多少"), nothing speaks for or against. */
const NO_THING = 0.5;
/** What is asked to be built is not answered by what is trained or selected. */
const BUILDS = /建|改造|迁/;
/** The number of schools as such is more than any one figure of the plan; a sum is not made up. */
const JUST_SCHOOLS = /^(?:学校|中小学校?|幼儿园|中学|小学|schools?|kindergartens?)$/i;
/** A rate that accounts for less of what a share is asked of is another's (学历达标率 is none of sorted waste). */
const SAME_SHARE = 0.25;
/** What is measured, not counted. */
const MEASURES = /米|公里|里|亩|公顷|吨|公斤|克|升|小时|分钟|秒|兆|度|岁|年/;

/** A target that may be the one asked for, with what speaks for it. */
export type LikelyFigure = { target: Target; evidence: TargetEvidence };

/** The figure of the plan that fits a question for a number best, and what speaks for and against its being meant. */
export async function likeliestFigure(
  sources: Searched,
  asked: FigureAsked,
  found: Found[],
): Promise<LikelyFigure | null> {
  const counted = asked.wantsFigure ? countedThing(asked.text) : null;
  if (asked.orList === "construction" && counted !== null && JUST_SCHOOLS.test(counted.thing)) return null;
  const all = targetHits(sources, await sources.findTargets(asked.searched, sources.targets.length)).filter(
    ({ target }) => isOfKind(target, asked) && fitsAsked(asked.text, target, counted),
  );
  const thing = thingAsked(asked, counted);
  const only = onlyCountOf(sources, all, thing === "" ? asked.searched : thing);
  const first = only ?? all[0];
  if (first === undefined) return null;
  const evidence = await targetEvidence(sources, asked, found, { first, thing, only });
  if (asksRate(asked.text) && evidence.thingShare < SAME_SHARE) return null;
  return { target: first.target, evidence };
}

/** The one target that counts just what is named, or null where none does, or several. */
function onlyCountOf(sources: Searched, hits: TargetHit[], thing: string): TargetHit | null {
  const [only = null, ...others] = hits.filter(({ target }) => countsJust(sources, target, thing));
  return others.length > 0 ? null : only;
}

/** What a number is asked of: the thing counted, or what a share is a share of. */
function thingAsked({ text, searched, claims }: FigureAsked, counted: CountedThing | null): string {
  if (asksRate(text)) return searched.replace(RATE_WORDS, " ").trim();
  return counted?.thing ?? claimedThing(text, claims);
}

function fitsAsked(text: string, target: Target, counted: CountedThing | null): boolean {
  if (asksRate(text)) return target.unit === "%";
  if (asksEdition(text)) return false;
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

async function targetEvidence(
  sources: Searched,
  asked: FigureAsked,
  found: Found[],
  { first, thing, only }: { first: TargetHit; thing: string; only: TargetHit | null },
): Promise<TargetEvidence> {
  const [zh, en] = asked.language === "zh" ? [1, 0] : [0, 1];
  const { target, coverage, score } = first;
  const ofTask = found.findIndex(({ task }) => task.number === target.task);
  const task = ofTask < 0 ? undefined : found[ofTask];
  return {
    coverage,
    scoreInChinese: Math.log1p(score) * zh,
    scoreInEnglish: Math.log1p(score) * en,
    taskIsFirst: ofTask === 0 ? 1 : 0,
    taskCoverage: task?.coverage ?? 0,
    taskSpokenOf: task === undefined ? 0 : chanceOfTask(task, found[ofTask === 0 ? 1 : 0], asked.language),
    thingShare: thing === "" ? NO_THING : only === null ? await thingShare(sources, target, thing) : 1,
    countsJust: only === null ? 0 : 1,
  };
}

function chanceOfTask(task: Found, other: Found | undefined, language: Language): number {
  return task.byName ? 1 : chanceOf(evidenceFor(task, other, language), WEIGHTS);
}

/** The targets that a search found, the best first. */
export function targetHits(sources: Pick<Sources, "targets">, hits: FoundPassage[]): TargetHit[] {
  return hits.flatMap((hit) => {
    const target = sources.targets.find(({ id }) => id === hit.id);
    return target === undefined ? [] : [{ ...hit, target }];
  });
}

/** Whether a target can answer a question of this kind: with a figure, a document, something to be built. */
export function isOfKind(target: Target, { aspect, wantsFigure, claims, orList }: TopicAsked): boolean {
  if (orList === "construction" && !BUILDS.test(target.quote)) return false;
  if (wantsFigure || claims.length > 0) return figureText(target, "zh") !== "";
  return aspect !== "documents" || target.kind === "document";
}
