import { extremeOf } from "./extremes.ts";
import type { PlanList } from "./question.ts";

const PLAN_LISTS: { list: PlanList; zh: RegExp; en: RegExp }[] = [
  {
    list: "rates",
    zh: /(?:百分比|百分率|比例)(?:类)?(?:的)?(?:目标|指标)(?:都)?(?:有哪些|有什么|有几|清单)|(?:哪些|哪几项|什么|列出|有没有|所有|全部).{0,8}(?:百分比|百分率|比率|比例)(?:的)?(?:目标|指标|要求|任务)?/,
    en: /\b(?:which|what|list|show|all|any)\b.{0,30}\b(?:percentages?|rates?)\b.{0,12}\b(?:targets?|goals?|tasks?|indicators?)\b|\btasks? .{0,12}\bpercentage|\btargets?\b.{0,20}\bpercentages?\b/i,
  },
  {
    list: "frequencies",
    zh: /(?:哪些|哪几项|什么|列出|有没有|所有|全部).{0,8}(?:频次|频率|次数|每周|每年|每月|定期)/,
    en: /\b(?:which|what|list|show|all|any)\b.{0,30}\b(?:frequenc\w+|recurring|(?:per|every|each|a) (?:week|year|month|term))\b|\b(?:weekly|yearly|annual|monthly|recurring)\b.{0,20}\b(?:targets?|goals?|requirements?)\b/i,
  },
  {
    list: "numeric_targets",
    zh: /(?:量化|数字|定量|全部|所有)(?:的)?(?:任务|目标|指标).{0,4}(?:汇总|总览|一览|统计|整理)|以.{1,4}为单位的?(?:目标|指标|任务)|有数(?:字|量)的(?:目标|指标|任务)(?!有几|有多少)|(?:哪些|哪几项)(?:任务|工作|目标)?.{0,3}(?:跟|与|和|同).{2,8}(?:数量|数目|个数|人数)|(?:哪些|哪几项|什么|列出|有没有|所有|全部).{0,10}(?:量化|数字|具体数|数量|定量|硬指标|数值)(?:的)?(?:化)?(?:任务|目标|指标|要求)|有(?:量化|数字|具体数字|定量|数量)(?:的)?(?:目标|指标|要求|任务量)的(?:任务|工作|事项)|(?:量化|数字|定量)(?:的)?(?:任务|目标|指标)(?:有哪些|有什么|清单|都有|是哪)|(?:哪些|哪几项)(?:任务|工作)?.{0,6}(?:有|带|含)(?:明确)?(?:的)?(?:数字|数量|指标|目标值)|(?:所有|全部|全年)(?:的)?(?:目标|指标)(?:清单|有哪些|都有|列)/,
    en: /\b(?:which|what|list|show|all).{0,30}\b(?:numeric(?:al)?|quantif\w+|quantitative|measurable|numbers?|figures?|hard)\b.{0,12}\b(?:targets?|goals?|tasks?|indicators?)?\b|\btasks? (?:with|have|that have) (?:a )?(?:numeric\w*|numbers?|figures?|quantif\w+)|\b(?:all|every|each)(?: of)? (?:the |our )?(?:numeric(?:al)? |quantified )?targets?\b|\btargets? (?:that are )?(?:counted|measured) in\b|\blist (?:of )?(?:the )?targets\b/i,
  },
  {
    list: "task_count",
    zh: /(?:一共|总共|共有?|有|包括|包含|列了|部署了|安排了)?(?:多少|(?<!第)几)(?:项|个|条|件)?(?:具体|重点|工作)?(?:任务|事项|工作任务|重点工作|工作(?=[啊呀呢了?？。]|$))(?!.{0,6}(?:落后|滞后|逾期|完成|办结))|任务(?:总数|数量|一共多少|一共有多少|总共多少|总共有多少|共多少|有多少)|(?:要点|文件|计划|方案)(?:里|中)?(?:一共|总共|共)?(?:有)?(?:多少|几)[条项个][?？。]*$|^(?:一共|总共|共有?)(?:有)?(?:多少|几)[条项]|(?:一共|总共|共有?|有|是)\s*[\d零一二三四五六七八九十百]+\s*(?:项|个|条)(?:任务|工作)(?=.{0,4}[吧吗?？]|对)/,
    en: /\bhow many (?:tasks|items|numbered items|work items)\b|\b(?:number|count) of (?:all )?tasks\b|\btask count\b|\btotal (?:number of )?tasks\b|\bplan (?:has|have|contains|lists|with) (?:only )?[\w-]+ tasks\b|\b(?:are|aren't) there (?:only )?[\w-]+ tasks\b|\bthere (?:are|were) (?:only )?[\w-]+ tasks\b|\bhow many (?:things|points) (?:are )?in the plan\b/i,
  },
  {
    list: "chapter_count",
    zh: /(?:多少|几)(?:个)?大?(?:部分|章|大项|板块|大方面|方面)(?!的)|(?:一共|总共|共有?|有|是|分为?)\s*[\d零一二三四五六七八九十]+\s*(?:个)?(?:部分|章|大项|板块)(?=.{0,4}[吧吗?？]|对)/,
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
    en: /\b(?:which|what|list|name|how many)\b.{0,40}\b(?:schools?|kindergartens?)\b.{0,40}\b(?:built|build|building|construct\w*|complet\w*|renovat\w*|finished|started|relocat\w*)\b|\b(?:schools?|kindergartens?) (?:to be )?(?:built|completed|renovated|constructed)\b|\bschools? under construction\b|\b(?:build|complete|construct)\b.{0,12}\b(?:which|what) schools?\b/i,
  },
  {
    list: "documents",
    zh: /(?:哪些|哪几个|什么|多少个?|几个|列出|所有|全部).{0,12}(?:文件|制度文件|方案|办法|细则|政策).{0,10}(?:制定|出台|印发|编制|起草|发布|完善|要出|清单|需要)?|(?:制定|出台|印发|编制|起草|要出|发布)(?:的)?(?:哪些|什么|几个|多少)(?:个|份|项)?(?:文件|方案|办法|细则|制度|政策)|(?:制定|出台|印发|编制|起草)的.{0,6}(?:文件|方案|办法|细则|制度|清单|报告|计划).{0,3}(?:有哪|哪些|哪几|有几|有多少)|文件(?:清单|有哪些|有多少)|文件类的?(?:目标|任务|指标)|^(?:今年)?要?(?:制定|出台|印发|编制)的(?:所有|全部)?(?:实施方案|工作方案|文件|办法|细则|方案)(?:清单)?[?？。]*$/,
    en: /\b(?:which|what|list|how many|all)\b.{0,30}\b(?:documents?|polic(?:y|ies)|plans? to be (?:issued|drawn up)|regulations?|measures)\b.{0,40}\b(?:issued?|drawn up|draw up|published?|drafted?|produced?|written|prepared|due|come out)\b|\b(?:which|what|list|all) documents\b|\bwhich tasks\b.{0,30}\bdocuments?\b|\bdocuments? (?:to be|due to be) \w+/i,
  },
  {
    list: "milestones",
    zh: /(?:哪些|什么|有哪些)(?:重大|重点)?(?:项目|工程)?(?:要)?(?:建成|开工|竣工|启动)|里程碑|(?:建成|开工|竣工)(?:的)?(?:项目|工程)有/,
    en: /\bmilestones?\b|\bwhat (?:is|are|will be) to be (?:completed|built|launched)\b/i,
  },
  {
    list: "identity",
    zh: /(?:谁|哪个(?:单位|部门|局)|什么(?:单位|部门))(?:印发|发布|下发|颁布|制定|出|发)(?:的)?(?:这个|这份|该)?(?:文件|要点|计划|通知|方案)|^(?:是)?(?:谁|哪个(?:单位|部门|局))(?:印发|发布|下发|发|出)的?(?:文|通知)?[?？]*$|(?:落款|签发|发文|印发|成文)(?:的)?(?:日期|时间|单位|机关|是)|(?:文件|要点|通知)(?:的)?(?:日期|落款)|(?:印发|发布|发文|成文|下发)(?:单位|机关|日期|时间)|^(?:是)?(?:什么时候|何时|哪天|几号|哪一天)(?:印发|发布|下发|发|出)的?(?:文|通知)?[?？]*$|(?:文件|要点|通知|计划).{0,4}\d+[年月].{0,8}(?:印发|发布|下发|发|出)|(?:是)?(?:哪|什么)一?年(?:度)?的(?:工作)?(?:要点|计划|文件|方案)|(?:要点|文件|计划|方案).{0,6}(?:什么时候|何时|哪天|几号|谁|哪个(?:单位|部门|局)).{0,6}(?:印发|印|发布|发|出|下发|制定)|(?:这|该)(?:份|个)?(?:文件|要点|计划|方案)(?:叫什么|名称|标题|全称|是什么)|(?:文件|要点|计划)(?:的)?(?:全称|名称|标题)/,
    en: /\bwho (?:issued|published|wrote|released|made|drew up)(?: (?:this|the|it|that)\b|\s*[?.]*$)|\bwhen was (?:the|this|it).{0,30}(?:issued|published|released|dated)\b|\b(?:issuer|issue date|date of (?:the|this) (?:plan|document)|publication date)\b|\bwhat(?:'s| is) (?:the )?(?:full )?(?:title|name) of (?:the|this) (?:plan|document)\b|\b(?:plan|document)'s (?:full )?(?:title|name)\b|\b(?:which|what) year\b.{0,20}\b(?:plan|document)\b|\b(?:plan|document)\b.{0,12}\b(?:which|what) year\b|\bwhen did (?:the|this) (?:plan|document|notice) (?:come out|appear|get (?:issued|published))|\bwhich (?:bureau|body|department|office|agency|authority) (?:issued|published|released|wrote|put out|made|is behind)\b|\b(?:date|dated?) (?:on|of) (?:the|this) (?:plan|document|notice)\b|\b(?:plan|document|notice)\b.{0,12}\b(?:issued|published|released|dated)\b|\bwho(?:'s| is) (?:the plan|this) (?:by|from)\b/i,
  },
  {
    list: "outline",
    zh: /(?:要点|计划|文件|方案)(?:的)?(?:结构|框架|目录|主要内容|包括哪些|包含哪些|讲了什么|讲什么|有哪些内容|分为|分几|概览|总览)|(?:有哪些|哪几个)(?:部分|章|板块|大项|方面)|^(?:目录|章节|大纲|总览|概览)[?？。]*$|各(?:部分|章)(?:有|的)/,
    en: /\b(?:outline|structure|table of contents|contents of the plan|overview of the plan|chapters (?:are|does)|what does the plan (?:cover|contain|say)|list (?:the|all) chapters|which chapters|what (?:are the )?chapters|summary of the (?:whole )?plan)\b/i,
  },
  {
    list: "task_titles",
    zh: /(?:列出|列举|所有|全部|全年)(?:的)?(?:任务|事项|工作任务)(?!.{0,6}(?:进展|落后|目标|指标))|任务的?(?:标题|名称|题目)|(?:都)?有哪些(?:工作)?任务[?？。]*$|任务(?:清单|列表|一览|目录)|\d+(?:项|个|条)(?:任务|工作)(?:分别|都)/,
    en: /\b(?:list|show) (?:me )?(?:all )?(?:the |of the )*tasks\b|\bwhat are (?:all )?the (?:[\w-]+ )?tasks\b|\ball (?:the )?tasks\b|\btask list\b/i,
  },
];

/** The list of the plan's records that a question asks for, or null. The first pattern that fits wins: rarer asks stand first. */
export function planListOf(text: string): PlanList | null {
  return extremeOf(text) ?? PLAN_LISTS.find(({ zh, en }) => zh.test(text) || en.test(text))?.list ?? null;
}
