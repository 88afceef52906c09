import type { LedgerList } from "./question.ts";

const LEDGER_LISTS: { list: LedgerList; zh: RegExp; en: RegExp }[] = [
  {
    list: "behind",
    zh: /(?:哪些|哪几项|什么|有没有|多少项?).{0,10}(?:落后|滞后|进度慢|没跟上|有风险|需要?关注)|(?:落后|滞后)的?(?:任务|事项|工作|项目)?(?:有哪些|有什么|是哪|清单|情况)/,
    en: /\b(?:which|what|any|list|show).{0,30}\b(?:behind|lagging|off track|at risk|delayed|slipping|need(?:s|ing)? attention)\b|\bwho is behind\b/i,
  },
  {
    list: "overdue",
    zh: /(?:哪些|哪几项|有没有|多少).{0,10}(?:逾期|超期|过期)|(?:逾期|超期)的?(?:任务|事项)?(?:有哪些|有什么|清单)/,
    en: /\b(?:which|what|any|list|show).{0,30}\b(?:overdue|past due|missed)\b/i,
  },
  {
    list: "silent",
    zh: /(?:哪些|哪几项|有没有|多少|谁).{0,10}(?:没报|没有报|未报|没填|没更新|没有更新|没动静|没有进展|沉默|没启动|未启动)/,
    en: /\b(?:which|what|any|who).{0,30}\b(?:silent|not (?:been )?(?:reported|updated|started)|no (?:updates?|entries|progress)|haven'?t (?:been )?(?:reported|updated|started))\b/i,
  },
  {
    list: "changed",
    zh: /(?:本周|这周|这星期|上周|最近|近期|今天|昨天|这几天).{0,8}(?:变化|进展|更新|新增|动态|报了什么|情况|填报|有什么新)|有什么(?:新)?(?:进展|变化|动态)/,
    en: /\bwhat(?:'s| is| has)? (?:changed|new|moved|happened|been reported)\b|\b(?:changes|updates|news|entries|progress) (?:this|last|so far this) week\b|\bthis week'?s (?:changes|updates|entries|progress)\b|\brecent (?:changes|updates|entries)\b/i,
  },
  {
    list: "done",
    zh: /(?:哪些|哪几项|多少项?|几项).{0,10}(?:办结|完成了|已完成|做完)|(?:办结|已完成)的(?:任务|事项)/,
    en: /\b(?:which|what|how many).{0,30}\b(?:tasks?|items?)\b.{0,20}\b(?:done|finished|complete[d]?|closed)\b/i,
  },
  {
    list: "last_update",
    zh: /^(?:谁)?(?:最后|最近)(?:一次)?(?:更新|填报|上报)(?:的)?(?:是谁|是什么|了什么)?[?？。]*$/,
    en: /^(?:who|what)(?:'s| was)? (?:the )?(?:last|latest|most recent) (?:update|entry|report|updated)\w*[?.]*$/i,
  },
  {
    list: "standing",
    zh: /(?:总体|整体|全部|所有|各项|全区|整个).{0,6}(?:进展|进度|完成情况|推进情况)|(?:任务|工作要点|要点|计划)(?:总体|整体)?(?:完成|推进|进展)(?:情况|得|到)?(?:如何|怎么样|怎样|多少)/,
    en: /\b(?:overall|total|whole) (?:progress|status|standing)\b|\bhow (?:are we|is the plan|is it) (?:doing|going|progressing)\b|\bprogress (?:on|of) (?:the (?:whole )?plan|all tasks|everything)\b/i,
  },
];

/** The list of the ledger that a question asks for, or null. */
export function ledgerListOf(text: string): LedgerList | null {
  return LEDGER_LISTS.find(({ zh, en }) => zh.test(text) || en.test(text))?.list ?? null;
}
