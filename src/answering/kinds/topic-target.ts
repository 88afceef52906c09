import type { Language } from "../../language/detect-language.ts";
import { findNumbers } from "../../language/find-numbers.ts";
import type { Target } from "../../plan/plan.ts";
import { type FoundPassage, type Sources, targetsOfTaskNumber } from "../sources.ts";
import { asksRate } from "../understand/aspect.ts";
import { type CountedThing, countedThing, unitFits } from "../understand/counted-thing.ts";
import { contentWords } from "../understand/english-content.ts";
import type { TopicAsked } from "../understand/question.ts";
import { figureText } from "../write/figure.ts";
import { type Found, MUST_COVER } from "./topic-evidence.ts";

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
const NEAR = 5;
/** A figure in the question that is just the target's stands for much of what the words leave open. */
const MUST_COVER_WITH_FIGURE = 0.3;
/** What is asked to be built is not answered by what is trained or selected. */
const BUILDS = /建|改造|迁/;
/** The number of schools as such is more than any one figure of the plan; a sum is not made up. */
const JUST_SCHOOLS = /^(?:学校|中小学校?|幼儿园|中学|小学|schools?|kindergartens?)$/i;

/**
 * The target that a question by topic is about, or null: of a task among the nearest, covering enough of the
 * question's words; where a figure is asked for, one with a figure that counts what is asked.
 */
export async function askedTarget(
  sources: Sources,
  asked: TopicAsked & { language: Language; searched: string },
  found: Found[],
): Promise<Target | null> {
  const ofThread = targetOfThread(sources, asked);
  if (ofThread !== null) return ofThread;
  const near = new Set(found.slice(0, NEAR).map(({ task }) => task.number));
  const all = targetsOf(sources, await sources.findTargets(asked.searched, SEARCHED));
  const leads =
    all[0] !== undefined && all[0].coverage >= MUST_COVER && standsOut(all[0], all[1], asked.language);
  const hits = all.filter(
    (hit) => (near.has(hit.target.task) || (leads && hit === all[0])) && isOfKind(hit.target, asked),
  );
  const fitting = await countingTheSame(sources, hits, asked);
  const [first, second] = fitting;
  if (first === undefined) return null;
  if (first.coverage >= MUST_COVER || standsOut(first, second, asked.language)) return first.target;
  return first.coverage >= MUST_COVER_WITH_FIGURE && namesFigure(asked.text, first.target)
    ? first.target
    : null;
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

function targetsOf(sources: Sources, hits: FoundPassage[]): Hit[] {
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

/** "多少名班主任" is not answered by 200名 of somebody else: the thing counted must be what the target counts. */
async function countingTheSame(sources: Sources, hits: Hit[], asked: TopicAsked): Promise<Hit[]> {
  if (!asked.wantsFigure) return hits;
  const rates = asksRate(asked.text) ? hits.filter(({ target }) => target.unit === "%") : hits;
  const counted = countedThing(asked.text);
  if (counted === null) return rates;
  if (asked.orList === "construction" && JUST_SCHOOLS.test(counted.thing)) return [];
  const sameUnit = rates.filter(({ target }) => unitFits(counted.unit, target.unit));
  return counted.thing === "" ? sameUnit : ofThing(sources, sameUnit, counted);
}

async function ofThing(sources: Sources, hits: Hit[], { thing }: CountedThing): Promise<Hit[]> {
  const ofIt = await sources.findTargets(thing, sources.targets.length);
  const named = hits.filter(({ target }) => namesKind(sources, target, thing));
  return named.filter(
    ({ target }) =>
      target.quote.includes(thing) ||
      ofIt.some(({ id, coverage }) => id === target.id && coverage >= MUST_COVER),
  );
}

/** "International schools" are not the schools of a target that has nothing international. */
function namesKind(sources: Sources, target: Target, thing: string): boolean {
  const [kind, ...ofWhat] = contentWords(thing);
  const line = sources.english.targetLine(target);
  if (kind === undefined || ofWhat.length !== 1 || line === null) return true;
  const there = [line, ...sources.english.lines(target.task)].flatMap(contentWords);
  return there.includes(kind);
}

function standsOut(first: Hit, second: Hit | undefined, language: Language): boolean {
  const { coverage, score, lead } = STANDS_OUT[language];
  return first.coverage >= coverage && first.score >= score && first.score >= lead * (second?.score ?? 0);
}

function namesFigure(text: string, target: Target): boolean {
  return findNumbers(text).some(
    (number) => number.value === target.value && (target.unit === "%") === number.percent,
  );
}
