import type { FoundNumber } from "../../../language/find-numbers.ts";

const AIM_BEFORE =
  /(?:目标|任务数|任务量|计划数|指标|应建|应完成|全年任务|年度任务|总任务|总目标|计划|要求|(?<![需主重首只])要[^\d\s,]{1,4}的|□的目标)(?:任务|值|数|总数)?(?:是|为|:|共|的|建设|完成|\s)*$|\b(?:target|goal)s?(?: is| are| of| was|:)?\s*(?:to \w+ )?$/;
const AIM_AFTER = /^\s*\p{Script=Han}{0,2}的?(?:目标|指标|方案|申请|建议|需求|计划|年度任务|全年任务)/u;
const OLD_AFTER =
  /^[^,]{0,6}(?:有误|[报说写记填]错|不对|应为|应该是|改[为成]|更正为|订正为|\bshould (?:be|read|have been))/;
const ROSE_AFTER = /^[^,]{0,6}(?:增|升|提高|涨|扩|降|减|变|调整)[^,]{0,2}[到至为成]/;
const LACKING_BEFORE =
  /(?:(?<![偏误温])差(?![异别不])|滞后|落后|超前|超额|相差|剩余?下?|(?<![紧短稀])缺口?|尚需|还需要?|欠|余下|遗留|仍有)[^\d,]{0,4}$|\b(?:remaining:?|short (?:of|by)|lacking|missing)\s*$/;
const LACKING_AFTER =
  /^\s*(?:[a-z]+\s+){0,2}(?:to go\b|left\b|remaining\b|remain\b|still needed|outstanding)|^\S{0,3}(?:待建|未建|未完成|没完成|还没|未开工|待完成|没有完成)/;
const NOT_COUNTED_BEFORE =
  /(?:(?:同比|环比|去年|上年|往年|last year)[^,]{0,8}|原有|原来有?|此前有?|从|由|不是|而非|\bnot|instead of|rather than|vs\.?|versus|compared (?:to|with)|against|同比|环比|(?:较|比)(?:去年|上年|往年)\S{0,6}(?:提高|增长|增加|上升|下降|多)?|其中[^,]{0,8}|每|平均|人均|含|包括|[这那此该]|(?:之前|以前|原先|前期|前面)(?:已|共|累计)?的|(?<=加上)(?:之前|以前|原先|前期|前面)(?:已|共|累计)?的?|\b(?:these|those)|\b(?:from|at|of|in|for|across|between) the|□'s|\d[对比vx]|[¥$€£])\s*$/;
/** "上周报过3处": said before, not done now. */
const REPORTED_BEFORE =
  /(?:报|填|录|登记|记|写|说|交)过(?:了|的|是)?\s*$|\b(?:already|previously|earlier) (?:reported|logged|recorded|submitted)\s*(?:the |those |these )?$/;
const NOT_COUNTED_AFTER =
  /^\s*(?:[对比:vx]\d|(?:→|->|=>|➡)|-\d{4,}|[处个所名人家间项场座]?(?:里面?|之中|当中|中)的?\S{0,6}\d|(?:more|fewer|less) than\b|last year|(?:newest|latest|oldest|biggest|largest|existing|current|old|best)\b|(?:\w+ )?(?:behind|ahead|short|over plan|under plan)\b|个百分点|年|月|日|号|期(?!\S{0,2}培训)|届|批(?!\S)|岁|天(?!处)|周(?!次)|倍|级|楼|层|室|栋|班(?!次)|线|路|%?的比例|(?:days?|weeks?|months?|years?|hours?|minutes?|percentage points?)\b)/;

/** An aim, what is lacking, a comparison, the number a correction takes back, part of a name: no progress. */
export function isNoProgress(before: string, after: string, number: FoundNumber): boolean {
  if (
    [AIM_BEFORE, LACKING_BEFORE, NOT_COUNTED_BEFORE, REPORTED_BEFORE].some((pattern) => pattern.test(before))
  )
    return true;
  if ([AIM_AFTER, OLD_AFTER, LACKING_AFTER, NOT_COUNTED_AFTER].some((pattern) => pattern.test(after)))
    return true;
  if (number.ordinal && /^\s*[批期届轮季条章号名位]/.test(after)) return true;
  if (number.text.endsWith("百") && after.startsWith("分")) return true;
  if (/^0\d/.test(number.text) || /\d-$/.test(before)) return true; // a telephone number
  if (/(?:从|由)[^,]{0,8}$/.test(before) && ROSE_AFTER.test(after)) return true;
  // "1e5", "3v3", "x2": part of a word.
  return number.script === "arabic" && (/[a-z_.]$/.test(before) || /^[a-z_]\d/.test(after));
}
