import type { Clause } from "./plan.ts";

const ANSWERS_FOR = "负责|負責|牵头|牽頭|责任单位|責任單位|责任科室|配合|落实|主办|主辦|承办|承辦|协办|協辦";
const AT_THE_END = new RegExp(`[（(]([^（()）]*(?:${ANSWERS_FOR})[^（()）]*)[）)][。\\s]*$`);
const LABELLED =
  /(?:牵头单位|牵头部门|牵头科室|责任单位|责任部门|责任科室|責任單位|主办单位|主辦單位|责任人|责任领导)[:：]([^。\n]+)/;

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

/** The department that leads, the first named: "医务部" of "医务部、护理部", "省科技厅" of "省科技厅牵头,省教育厅配合". */
export function leadDepartment(responsible: Clause | null): string | null {
  const first = responsible?.quote.split(/[、,，;；和及]/)[0] ?? "";
  const name = first
    .replace(/^.*[:：]/, "")
    .replace(/(?:共同|分别)?(?:牵头|牽頭|负责|負責|主办|主辦|落实)$/, "")
    .trim();
  return name === "" ? null : name;
}
