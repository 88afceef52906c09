const PLAN_HEADING = [
  /(?:计划|安排|打算|下周|下月|下一步|下步|明年|下季度|目标)[^:,]{0,8}:\s*$/,
  /^[^:]{0,8}(?:下周|下月|下一步|下步)(?:工作)?(?:计划|安排|打算|重点)?\s*:/,
  /^\s*(?:下周|下个?月|下一?步|下阶段|下季度|明年|后续|近期)(?:的?工作)?(?:计划|安排|打算|目标|重点)?\s*:?\s*$/,
  /^\s*(?:plans?|next (?:week|month|steps?)|to ?do|planned|upcoming)(?:[^:]{0,20}:|\s*$)/,
];
const FACT_HEADING = [
  /^\s*(?:□+|本周|上周|本月|上月)?(?:的?工作)?(?:完成情况|进展情况|进展|进度|已完成|完成|成果|总结)\s*(?::|$)/,
  /^\s*(?:done|progress|completed|this week|last week)(?:[^:]{0,12}:|\s*$)/,
];

/** Whether a clause heads a list of plans ("下周计划:"), so that the lines after it are plans too. */
export function headsPlans(clause: string): boolean {
  return PLAN_HEADING.some((pattern) => pattern.test(clause));
}

/** Whether a clause heads a list of what was done ("本周完成情况:"). */
export function headsFacts(clause: string): boolean {
  return FACT_HEADING.some((pattern) => pattern.test(clause));
}
