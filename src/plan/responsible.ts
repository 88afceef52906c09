import type { Clause } from "./plan.ts";

const AT_THE_END = /[（(]([^（()）]*(?:负责|牵头|责任单位|配合|落实|责任科室)[^（()）]*)[）)][。\s]*$/;
const LABELLED = /(?:牵头单位|责任单位|责任科室|牵头科室|责任人)[:：]([^。\n]+)/;

/**
 * The words that name who answers for a task: a bracket at its end ("（省科技厅牵头）") or a labelled line
 * ("责任单位：体育科"). `offset` is where `body` starts in the plan's text.
 */
export function responsibleClause(body: string, offset: number): Clause | null {
  const match = AT_THE_END.exec(body) ?? LABELLED.exec(body);
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const start = offset + match.index + match[0].indexOf(words);
  return { start, end: start + words.length, quote: words };
}
