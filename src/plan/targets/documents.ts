import type { Clause } from "../plan.ts";

/** A document that a phrase says is to be issued: its name as the plan writes it, and the offset of that name. */
type DocumentToIssue = { subject: string; at: number };

const ISSUE =
  "研究制定|研究制订|研究出台|制定出台|制定|制订|出台|印发|发布|编制|起草|编写|研制|修订|修改|完善";
const KINDS =
  "方案|计划|清单|目录|办法|报告|意见|细则|规划|规程|规范|指南|指引|手册|条例|标准|措施|制度文件|路线图|时间表|任务书|导则";
const BEFORE_NAME = new RegExp(
  `(?:${ISSUE})(?:(?:完善|实施|并实施|国家|省|市|区|\\p{Script=Han}{0,6}版))?$`,
  "u",
);
const UNNAMED = new RegExp(
  `(?:研究制定|研究制订|制定|制订|订定|出台|印发|编制|起草|编写)(?!过)(?:(?:并|和|及)?(?:实施|落实|完善|执行|推行|印发))?((?:(?!${ISSUE})[^《》,，。；]){1,24}?(?:${KINDS})[”」]?)(?=$|[,，、。；]|并|及|和|等)`,
  "u",
);
/** "…制定国家标准、院校自主制订方案的工作格局": what is issued tells which thing is meant, and is not demanded itself. */
const TELLS_WHICH = /^[^,，]*的\p{Script=Han}{2,8}$/u;

/**
 * The documents a phrase says are to be issued: names in 《…》 that follow such a verb, further names in the same
 * row (《…》《…》, 《…》和《…》), and unnamed ones ("出台监管工作方案"). "落实《…》" is about a document that is there.
 */
export function documentsOf(phrase: Clause): DocumentToIssue[] {
  const found: DocumentToIssue[] = [];
  let rowOpen = false;
  let rowEnd = 0;
  for (const match of phrase.quote.matchAll(/《[^》]+》/g)) {
    const between = phrase.quote.slice(rowEnd, match.index);
    const continues: boolean = rowOpen && /^[、和及与]?$/.test(between);
    rowOpen = continues || BEFORE_NAME.test(between);
    rowEnd = match.index + match[0].length;
    if (rowOpen) found.push({ subject: match[0], at: phrase.start + match.index });
  }
  if (found.length > 0) return found;
  const unnamed = UNNAMED.exec(phrase.quote);
  const subject = unnamed?.[1];
  if (unnamed === null || subject === undefined) return [];
  if (TELLS_WHICH.test(phrase.quote.slice(unnamed.index + unnamed[0].length))) return [];
  return [{ subject, at: phrase.start + unnamed.index + unnamed[0].indexOf(subject) }];
}
