/** The words around the figures of a reply to a recorded entry. */
export const ECHO_WORDS = {
  zh: {
    task: (number: number, title: string) => `任务${number} ${title}`,
    added: "本次",
    total: "累计",
    corrected: "更正",
    aim: "目标",
    state: "状态",
    document: "文件进展",
    note: "已记入进展",
    held: (step: string) => `${step}，已含在之后报的累计中`,
    thatDay: (total: string) => `当日累计 ${total}，之后另有报数`,
    pace: (pace: string, expected: string | null, byMilestones: boolean) =>
      `序时进度：${pace}${expected === null ? "" : `（${byMilestones ? "按节点" : ""}应达 ${expected}）`}`,
    asOf: (day: string) => `截至 ${day}`,
  },
  en: {
    task: (number: number, title: string) => `Task ${number}: ${title}`,
    added: "",
    total: "Total",
    corrected: "Corrected",
    aim: "target",
    state: "State",
    document: "Document",
    note: "Noted",
    held: (step: string) => `${step}, already part of a later total`,
    thatDay: (total: string) => `${total} on that day, more was reported since`,
    pace: (pace: string, expected: string | null, byMilestones: boolean) =>
      `Pace: ${pace}${expected === null ? "" : ` (${expected} expected${byMilestones ? " by its milestones" : ""})`}`,
    asOf: (day: string) => `as of ${day}`,
  },
};
