import type { Target } from "../../plan/plan.ts";

const UNIT = /(?:以|按)\s*["“「]?(\p{Script=Han}{1,3}?)["”」]?\s*(?:为|作|来)(?:单位|计量|计)/u;
const SUBJECT_ZH =
  /(?:跟|与|和|同|关于|有关|涉及)(\p{Script=Han}{2,8}?)(?:的)?(?:数量|数目|个数|人数)?(?:的)?(?:有关|相关|挂钩|(?:量化|数字)?(?:目标|指标))/u;
const SUBJECT_EN =
  /\b(?:counted in|measured in|in terms of|about|concerning|related to|to do with|number of|numbers of)\s+(?:the )?(?:number of )?([a-z]+(?: [a-z]+)?)/i;
const DOCUMENT_SORTS =
  /实施方案|工作方案|方案|实施细则|细则|办法|报告|计划|制度|\b(?:implementation plans?|detailed rules|rules|measures|schemes?|reports?)\b/i;

/** "Plans and measures" are documents of any sort. */
const AMONG_OTHERS =
  /(?:文件|方案|制度)(?:、|和|及|与)(?:办法|细则|方案|报告)|\b(?:plans|documents|policies)(?:,| and| or) (?:detailed )?(?:rules|measures|reports|schemes)\b/i;

type EnglishLine = (target: Target) => string | null;

/** The figures of the unit or subject that a question names; all where it names none. */
export function figuresNamed(text: string, targets: Target[], english: EnglishLine): Target[] {
  const unit = UNIT.exec(text)?.[1];
  if (unit !== undefined) return targets.filter((target) => target.unit === unit);
  const zh = SUBJECT_ZH.exec(text)?.[1]?.replace(/数量|数字|数目/g, "");
  if (zh !== undefined && zh !== "") return targets.filter(({ quote }) => quote.includes(zh));
  const en = SUBJECT_EN.exec(text)?.[1]
    ?.toLowerCase()
    .replace(/(?:e?s)$/, "");
  if (en === undefined) return targets;
  return targets.filter((target) => (english(target) ?? target.quote).toLowerCase().includes(en));
}

/** The documents of the sort that a question names, by name; all where it names none, or none is of that sort. */
export function documentsNamed(text: string, targets: Target[], english: EnglishLine): Target[] {
  const sort = DOCUMENT_SORTS.exec(text)?.[0];
  if (sort === undefined || AMONG_OTHERS.test(text)) return targets;
  const stem = sort.toLowerCase().replace(/s$/, "");
  const named = targets.filter(
    (target) => target.quote.includes(sort) || (english(target) ?? "").toLowerCase().includes(stem),
  );
  return named.length === 0 ? targets : named;
}
