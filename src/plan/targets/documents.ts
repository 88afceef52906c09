import type { Clause } from "../plan.ts";

/** A document that a phrase says is to be issued: its name as the plan writes it, and the offset of that name. */
export type DocumentToIssue = { subject: string; at: number };

const ISSUE =
  "研究制定|研究制订|研究出台|制定出台|制定|制订|出台|印发|发布|编制|起草|编写|研制|修订|修改|完善";
const BEFORE_NAME = new RegExp(
  `(?:${ISSUE})(?:(?:完善|实施|并实施|国家|省|市|区|\\p{Script=Han}{0,6}版))?$`,
  "u",
);
const UNNAMED = new RegExp(
  `(?:研究制定|研究制订|制定|制订|出台|印发|编制|起草|编写)((?:(?!${ISSUE})[^《》,，。；]){1,24}?(?:方案|计划|清单|办法|报告|意见|细则|规划|规程|指南|条例|标准|措施))(?=$|[,，、。；]|并|及|和)`,
  "u",
);

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
  return [{ subject, at: phrase.start + unnamed.index + unnamed[0].indexOf(subject) }];
}
