import type { LedgerList, PlanList } from "./question.ts";

type Pattern<List> = { list: List; zh: RegExp; en: RegExp };

const LEDGER_LISTS: Pattern<LedgerList>[] = [
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

const PLAN_LISTS: Pattern<PlanList>[] = [
  {
    list: "rates",
    zh: /(?:哪些|哪几项|什么|列出|有没有|所有|全部).{0,8}(?:百分比|百分率|比率|比例)(?:的)?(?:目标|指标|要求|任务)?/,
    en: /\b(?:which|what|list|show|all|any)\b.{0,30}\b(?:percentages?|rates?)\b.{0,12}\b(?:targets?|goals?|tasks?|indicators?)\b|\btasks? .{0,12}\bpercentage/i,
  },
  {
    list: "frequencies",
    zh: /(?:哪些|哪几项|什么|列出|有没有|所有|全部).{0,8}(?:频次|频率|次数|每周|每年|每月|定期)/,
    en: /\b(?:which|what|list|show|all|any)\b.{0,30}\b(?:frequenc\w+|recurring|(?:per|every|each|a) (?:week|year|month|term))\b/i,
  },
  {
    list: "numeric_targets",
    zh: /(?:哪些|哪几项|什么|列出|有没有|所有|全部).{0,10}(?:量化|数字|具体数|数量|定量|硬指标|数值)(?:的)?(?:化)?(?:任务|目标|指标|要求)|有(?:量化|数字|具体数字|定量|数量)(?:的)?(?:目标|指标|要求|任务量)的(?:任务|工作|事项)|(?:量化|数字|定量)(?:的)?(?:任务|目标|指标)(?:有哪些|有什么|清单|都有|是哪)|(?:哪些|哪几项)(?:任务|工作)?.{0,6}(?:有|带|含)(?:明确)?(?:的)?(?:数字|数量|指标|目标值)|(?:所有|全部|全年)(?:的)?(?:目标|指标)(?:清单|有哪些|都有|列)/,
    en: /\b(?:which|what|list|show|all).{0,30}\b(?:numeric(?:al)?|quantif\w+|quantitative|measurable|numbers?|figures?|hard)\b.{0,12}\b(?:targets?|goals?|tasks?|indicators?)?\b|\btasks? (?:with|have|that have) (?:a )?(?:numeric\w*|numbers?|figures?|quantif\w+)|\ball (?:the )?targets\b|\blist (?:of )?(?:the )?targets\b/i,
  },
  {
    list: "task_count",
    zh: /(?:一共|总共|共有?|有|包括|包含|列了|部署了|安排了)?(?:多少|(?<!第)几)(?:项|个|条|件)?(?:具体|重点|工作)?(?:任务|事项|工作任务|重点工作|工作(?=[啊呀呢了?？。]|$))(?!.{0,6}(?:落后|滞后|逾期|完成|办结))|任务(?:总数|数量|一共多少|共多少|有多少)|(?:一共|总共|共有?|有|是)\s*[\d零一二三四五六七八九十百]+\s*(?:项|个|条)(?:任务|工作)(?=.{0,4}[吧吗?？]|对)/,
    en: /\bhow many (?:tasks|items|numbered items|work items)\b|\bnumber of tasks\b|\btotal (?:number of )?tasks\b|\bplan (?:has|have|contains|lists|with) (?:only )?[\w-]+ tasks\b|\b(?:are|aren't) there (?:only )?[\w-]+ tasks\b/i,
  },
  {
    list: "chapter_count",
    zh: /(?:多少|几)(?:个)?(?:部分|章|大项|板块|大方面|方面)(?!的)|(?:一共|总共|共有?|有|是|分为?)\s*[\d零一二三四五六七八九十]+\s*(?:个)?(?:部分|章|大项|板块)(?=.{0,4}[吧吗?？]|对)/,
    en: /\bhow many (?:chapters|parts|sections)\b|\bnumber of (?:chapters|parts|sections)\b|\bplan (?:has|contains|with) (?:only )?[\w-]+ (?:chapters|parts|sections)\b/i,
  },
  {
    list: "target_count",
    zh: /(?:多少|几)(?:项|个|条)?(?:量化|具体|数字|约束性)?(?:目标|指标)(?!.{0,4}处)/,
    en: /\bhow many (?:numeric(?:al)? |quantified |measurable )?(?:targets|goals|indicators|kpis)\b/i,
  },
  {
    list: "construction",
    zh: /(?:哪些|哪几|什么|几所|多少所|有没有).{0,6}(?:学校|幼儿园|中学|小学|校区|校舍).{0,8}(?:新建|建成|改造|在建|建设|开工|启动|投用|落成|要建|异地)|(?:新建|建成|改造|要建|在建|建设|启动|建)(?:的)?(?:哪些|哪几所|什么|几所|多少所)(?:学校|幼儿园|中学|小学)|(?:点名|提到|涉及).{0,10}(?:学校|幼儿园).{0,6}(?:建|改)|(?:哪些|哪几项)(?:任务|工作).{0,8}(?:新建|建成|建设|改造|要建|建).{0,6}(?:学校|幼儿园)/,
    en: /\b(?:which|what|list|name|how many)\b.{0,40}\b(?:schools?|kindergartens?)\b.{0,40}\b(?:built|build|building|construct\w*|complet\w*|renovat\w*|finished|started|relocat\w*)\b|\b(?:schools?|kindergartens?) (?:to be )?(?:built|completed|renovated|constructed)\b|\b(?:build|complete|construct)\b.{0,12}\b(?:which|what) schools?\b/i,
  },
  {
    list: "documents",
    zh: /(?:哪些|哪几个|什么|多少个?|几个|列出|所有|全部).{0,12}(?:文件|制度文件|方案|办法|细则|政策).{0,10}(?:制定|出台|印发|编制|起草|发布|完善|要出|清单|需要)?|(?:制定|出台|印发|编制|起草|要出|发布)(?:的)?(?:哪些|什么|几个|多少)(?:个|份|项)?(?:文件|方案|办法|细则|制度|政策)|(?:制定|出台|印发|编制|起草)的.{0,6}(?:文件|方案|办法|细则|制度|清单|报告|计划).{0,3}(?:有哪|哪些|哪几|有几|有多少)|文件(?:清单|有哪些|有多少)/,
    en: /\b(?:which|what|list|how many|all)\b.{0,30}\b(?:documents?|polic(?:y|ies)|plans? to be (?:issued|drawn up)|regulations?|measures)\b.{0,40}\b(?:issued?|drawn up|draw up|published?|drafted?|produced?|written|prepared|due|come out)\b|\b(?:which|what|list|all) documents\b|\bdocuments? (?:to be|due to be) \w+/i,
  },
  {
    list: "milestones",
    zh: /(?:哪些|什么|有哪些)(?:重大|重点)?(?:项目|工程)?(?:要)?(?:建成|开工|竣工|启动)|里程碑|(?:建成|开工|竣工)(?:的)?(?:项目|工程)有/,
    en: /\bmilestones?\b|\bwhat (?:is|are|will be) to be (?:completed|built|launched)\b/i,
  },
  {
    list: "identity",
    zh: /(?:谁|哪个(?:单位|部门|局)|什么(?:单位|部门))(?:印发|发布|下发|颁布|制定|出|发)(?:的)?(?:这个|这份|该)?(?:文件|要点|计划|通知|方案)|^(?:谁|哪个(?:单位|部门|局))(?:印发|发布|下发|发)的?[?？]*$|(?:印发|发布|发文|成文|下发)(?:单位|机关|日期|时间)|^(?:是)?(?:什么时候|何时|哪天|几号|哪一天)(?:印发|发布|下发)的?[?？]*$|(?:是)?(?:哪|什么)一?年(?:度)?的(?:工作)?(?:要点|计划|文件|方案)|(?:要点|文件|计划|方案).{0,6}(?:什么时候|何时|哪天|几号|谁|哪个单位).{0,6}(?:印发|发布|发|出|下发|制定)|(?:这|该)(?:份|个)?(?:文件|要点|计划|方案)(?:叫什么|名称|标题|全称|是什么)|(?:文件|要点|计划)(?:的)?(?:全称|名称|标题)/,
    en: /\bwho (?:issued|published|wrote|released|made)\b|\bwhen was (?:the|this|it).{0,30}(?:issued|published|released|dated)\b|\b(?:issuer|issue date|date of (?:the|this) (?:plan|document)|publication date)\b|\bwhat(?:'s| is) (?:the )?(?:full )?(?:title|name) of (?:the|this) (?:plan|document)\b|\b(?:plan|document)'s (?:full )?(?:title|name)\b|\b(?:which|what) year\b.{0,20}\b(?:plan|document)\b|\b(?:plan|document)\b.{0,12}\b(?:which|what) year\b|\bwhich (?:bureau|body|department|office) (?:issued|published)\b/i,
  },
  {
    list: "outline",
    zh: /(?:要点|计划|文件|方案)(?:的)?(?:结构|框架|目录|主要内容|包括哪些|包含哪些|讲了什么|讲什么|有哪些内容|分为|分几|概览|总览)|(?:有哪些|哪几个)(?:部分|章|板块|大项|方面)|^(?:目录|章节|大纲|总览|概览)[?？。]*$|各(?:部分|章)(?:有|的)/,
    en: /\b(?:outline|structure|table of contents|contents of the plan|overview of the plan|chapters (?:are|does)|what does the plan (?:cover|contain|say)|list (?:the|all) chapters|which chapters|what (?:are the )?chapters|summary of the (?:whole )?plan)\b/i,
  },
  {
    list: "task_titles",
    zh: /(?:列出|列举|所有|全部|全年)(?:的)?(?:任务|事项|工作任务)(?!.{0,6}(?:进展|落后|目标|指标))|任务的?(?:标题|名称|题目)|(?:都)?有哪些(?:工作)?任务[?？。]*$|任务(?:清单|列表|一览|目录)/,
    en: /\b(?:list|show) (?:me )?(?:all )?(?:the |of the )*tasks\b|\bwhat are (?:all )?the tasks\b|\ball (?:the )?tasks\b|\btask list\b/i,
  },
];

/** The list of the plan's records that a question asks for, or null. */
export function planListOf(text: string): PlanList | null {
  return PLAN_LISTS.find(({ zh, en }) => zh.test(text) || en.test(text))?.list ?? null;
}

/** The list of the ledger that a question asks for, or null. */
export function ledgerListOf(text: string): LedgerList | null {
  return LEDGER_LISTS.find(({ zh, en }) => zh.test(text) || en.test(text))?.list ?? null;
}
