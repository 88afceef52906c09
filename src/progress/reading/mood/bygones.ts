const BYGONE = /去年|上年(?!度计划)|往年|前年|\b(?:last|the previous) year\b/;
const COMPARED_WITH = /比|较|[与和跟同].{0,6}同期|\b(?:than|compared|versus|vs|up from|down from|over)\b/;
const THIS_YEAR = /今年|本年|目前|现在|现有|累计|\b(?:this year|so far|now|to date)\b/;

/**
 * Whether a clause (readable, days and tasks masked) tells only of a year before `year` ("去年建了35处", "2021年培训
 * 180名"), and compares nothing of this one with it.
 */
export function tellsOfBygones(clause: string, year: number): boolean {
  const [, named] = /(20\d{2})年(?!级)/.exec(clause) ?? [];
  const bygone = BYGONE.test(clause) || (named !== undefined && Number(named) < year);
  return bygone && !COMPARED_WITH.test(clause) && !THIS_YEAR.test(clause);
}

/** Whether a clause leads back to the present after one that told of a year gone by. */
export function saysNow(clause: string): boolean {
  return THIS_YEAR.test(clause) || /□|新增|又/.test(clause);
}
