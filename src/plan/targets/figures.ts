import { type FoundNumber, findNumbers } from "../../language/find-numbers.ts";
import { foldWidth } from "../../language/fold-width.ts";
import type { Clause, Comparator, Target, TargetKind } from "../plan.ts";
import { subjectOf } from "./subject.ts";
import { leadingUnit } from "./units.ts";

/** A figure that a phrase of the plan demands: what a target has but for its place in the plan. */
export type Figure = Pick<
  Target,
  "value" | "min" | "max" | "unit" | "per" | "comparator" | "subject" | "at"
> & {
  kind: Exclude<TargetKind, "document" | "milestone">;
};

const AT_LEAST_BEFORE =
  /(?:不少于|不低于|不小于|至少|(?<!不)超过|(?<!不)超|突破|(?<!不)高于|不下)\p{Script=Han}{0,3}$/u;
const AT_MOST_BEFORE = /(?:不超过|不高于|不大于|控制在|(?<!不)低于|(?<!不)少于|压减到)$/;
const AT_LEAST_AFTER = /^(?:及)?以上|^余|^多/;
const AT_MOST_AFTER = /^(?:及)?(?:以内|以下)/;
const RECURRING = /每(\d{0,2}(?:周|年|个?月|天|日|季度|学期|学年|半年|季))/;
const NAMED = /《[^》]*》|“[^”]*”|"[^"]*"|「[^」]*」/g;
const DEMANDS =
  /开展|建设|举办|完成|培育|打造|新增|新建|培训|组织|创建|评选|遴选|建成|引进|支持|推动|改造|增加|达到|建立|组建|推出|发布|配建/;
const KEEPS_TO = /落实|贯彻|执行|按照|遵守|坚持|做到/;

/**
 * The figures a phrase demands: a number with a measure word or a percent sign. Ordinals, dates, versions,
 * sums of names ("1+3+4"), and numbers inside 《…》 or “…” are none; a number in Chinese characters is one only
 * after a verb that demands ("开展…两项普查"), since most such numerals are parts of words or of fixed names.
 */
export function figuresOf(phrase: Clause): Figure[] {
  const text = foldWidth(phrase.quote);
  const names = [...phrase.quote.matchAll(NAMED)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const figures: Figure[] = [];
  for (const number of findNumbers(text)) {
    if (number.ordinal || names.some(([start, end]) => start <= number.start && number.start < end)) continue;
    const figure = demanded(text, number);
    if (figure !== null) figures.push({ ...figure, at: phrase.start + number.start });
  }
  return figures;
}

function demanded(text: string, number: FoundNumber): Omit<Figure, "at"> | null {
  const before = text.slice(0, number.start);
  const after = text.slice(number.end);
  if (/[A-Za-z+.-]$/.test(before) || /^\s*[+A-Za-z]/.test(after)) return null;
  const unit = number.percent ? "%" : leadingUnit(after.replace(/^(?:余|多)/, ""));
  if (unit === null) return null;
  const per = RECURRING.exec(before)?.[1] ?? null;
  if (number.script === "han" && !number.percent && !isDemandedHan(before, number, after, per)) return null;
  const rest = after.replace(/^(?:余|多)/, "").slice(number.percent ? 0 : unit.length);
  return {
    kind: number.percent ? "rate" : per === null ? "quantity" : "frequency",
    value: number.max === null ? number.value : null,
    min: number.max === null ? null : number.value,
    max: number.max,
    unit,
    per,
    comparator: comparatorOf(before, after, rest),
    subject: subjectOf(before, rest),
  };
}

function isDemandedHan(before: string, number: FoundNumber, after: string, per: string | null): boolean {
  const phaseOfProject = /^期/.test(after);
  if (per !== null && /^[次场]/.test(after)) return true;
  return number.value >= 2 && !phaseOfProject && DEMANDS.test(before) && !KEEPS_TO.test(before);
}

function comparatorOf(before: string, after: string, rest: string): Comparator {
  const lead = before.trimEnd();
  if (AT_MOST_BEFORE.test(lead) || AT_MOST_AFTER.test(rest)) return "≤";
  if (AT_LEAST_BEFORE.test(lead) || AT_LEAST_AFTER.test(rest) || AT_LEAST_AFTER.test(after)) return "≥";
  return "=";
}
