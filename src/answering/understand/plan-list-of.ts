import { extremeOf } from "./extremes.ts";
import { FRAME, FRAME_CHARACTERS } from "./list-frame.ts";
import { asksOnly, NUMBERS } from "./own-words.ts";
import type { PlanList } from "./question.ts";

const COUNT =
  /多少|(?<![哪第])几|总数|[条项个件]数|数量|数目|[\d一二三四五六七八九十百]+(?=\s*(?:项|个|条|大?部分|章|大块))|\b(?:how many|how long|number of|count(?: of)?|total(?: number)?|altogether|in all|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)(?=\s+(?:tasks?|items?|articles?|chapters?|parts?|sections?)))\b/gi;
const WHICH =
  /哪些|哪几|哪|什么|啥|列[出举]?|全部|所有|清单|名单|单子|一览|几|多少|\b(?:which|what|list|all|every|each|show|any|how many|give me|name)\b/gi;
const TASKS =
  /任务|(?:要|得|该)[干做办]的?(?:事儿?|活儿?)|事项|工作|活计|活儿?|差事|事情|条目|条款|项|条|(?<![文条软硬附])件|\b(?:tasks?|items?|articles?|things?|points?|bits?|pieces?|entries|jobs?|assignments?|commitments?)\b/gi;
const DOCUMENTS =
  /制度文件|文件|材料|实施方案|工作方案|(?<!这个?|本|该|这份)方案|办法|实施细则|细则|政策|制度|规定|\b(?:documents?|paperwork|polic(?:y|ies)|regulations?|(?:implementation |work )?plans(?!')|(?:implementation|work) plan|measures|rules|papers|schemes?)\b/gi;
const MAKES =
  /制定|制订|出台|印发|下发|发布|编制|起草|拟定|完善|修订|形成|编|订|出|发|类|写|\b(?:issu(?:e[ds]?|ing)|draw(?:n|ing)? up|publish(?:ed|ing)?|draft(?:ed|ing)?|produc(?:ed?|ing)|writ(?:e|ten|ing)(?: up)?|prepar(?:ed?|ing)|drawing|due|come out|put out|adopt(?:ed|ing)?|releas(?:ed?|ing)|require[sd]?|call(?:s|ed)?|asks?)\b/gi;
/** Which task a thing is a matter of. */
const BELONGS =
  /归属|归口|归|管|所属|对应|各任务|\b(?:belong\w*|correspond\w*|fall under|come under|go with|under)\b/gi;
const BUILDS =
  /新建|新盖|建成|建好|改造|翻新|在建|建设|修建|动工|开工|启动|投用|落成|异地|搬迁|扩建|迁建|竣工|完工|建|盖|修|点名|涉及|\b(?:buil[dt]|building|construct\w*|complet\w*|renovat\w*|finished|open(?:ed|ing)?|started?|relocat\w*|going up|under|new|named?|names)\b/gi;
const SCHOOLS =
  /中小学|学校|幼儿园|小学|中学|校区|校舍|\b(?:(?:primary|secondary|middle|high|nine-year|new) )?(?:schools?|kindergartens?)\b/gi;
const FIGURED =
  /量化|数字|软(?!件|环|弱|硬)|(?<=没有?|无|不带|没个)数(?=的|$|[?？,，])|定量|数量|数值|数据|硬|明确|有数(?![字据量值])|\b(?:numeric(?:al)?|quantif\w+|quantitative|measurable|numbers?|figures?|hard)\b/gi;
/** How a task comes by its figure. */
const SETS =
  /设定|设置|设|完成|定了|定下|定|规定|写明|注明|明确|考核|衡量|达到|达|\b(?:sets?|with|attached|comes? with|carr(?:y|ies)|contains?|includes?|specif\w+|hit|meet|reach|achieve)\b/gi;
const NONE =
  /软(?!件|环|弱|硬)|(?<!有)没有?|无|未|缺|不带|不含|\b(?:no|without|lack\w*|not|don't|doesn't|aren't|isn't)\b/gi;
const GOALS = /目标值?|指标|要求|\b(?:targets?|goals?|indicators?|kpis?)\b/gi;
const CHAPTERS = /部分|章节?|板块|块|大项|大?方面|\b(?:chapters?|parts?|sections?)\b/gi;
const ISSUED =
  /印发|发布|下发|颁布|制定|签发|成文|发文|主办|主管|管|落款|印|发|出|文件|文|要点|通知|计划|方案|\b(?:issued?|issuer|publish(?:e[sd])?|publication|released?|wrote|written|made|drew up|put out|come out|came out|appear(?:ed)?|behind|by|from|for|covers?|covered|plan|document|notice|it)\b/gi;
const OF_ISSUE =
  /谁|哪个?(?:区|市|省|县|地方|地区)|单位|部门|机关|局|落款|什么时候|何时|哪一?天|几月几[号日]|几[号日]|日期|日子|时间|哪一?年|年度|全称|名称|标题|叫什么|叫啥|\d+年|\d+月|\d+[日号]|\b(?:who|issuer|when|dates?|dated|titles?|full title|names?|years?|bureau|body|department|office|agency|authority|organi[sz]ation|district|city|area|region|place|20\d\d|(?:jan|febr)uary|march|april|june?|july|august|(?:septem|octo|novem|decem)ber|may|called)\b/gi;

/**
 * What each list of the plan's records is asked by. A message asks for a list where it has all of the list's words and
 * no subject of its own beside them, whatever their order; `beside` are words that may stand there too.
 */
const PLAN_LISTS: { list: PlanList; words: RegExp[]; beside?: RegExp[] }[] = [
  {
    list: "rates",
    words: [/百分比|百分率|百分数|百分之|比例|比率|\b(?:percentages?|(?<!\d\s*)per ?cent|rates?)\b/gi],
    beside: [GOALS, /类|expressed/gi],
  },
  {
    list: "frequencies",
    words: [
      /频次|频率|次数|每周|每年|每月|每学期|定期|\b(?:frequenc\w+|recurring|regular(?:ly)?|weekly|yearly|annual(?:ly)?|monthly|(?:per|every|each|a) (?:week|year|month|term))\b/gi,
      /哪|什么|列|全部|所有|有没有|目标|指标|\b(?:which|what|list|show|all|any|targets?|goals?)\b/gi,
    ],
    beside: [GOALS, /\bset\b/gi],
  },
  { list: "without_figures", words: [NONE, TASKS, FIGURED], beside: [GOALS, COUNT, WHICH, SETS] },
  { list: "without_figures", words: [NONE, TASKS, GOALS], beside: [COUNT, WHICH, SETS] },
  {
    list: "numeric_targets",
    words: [TASKS, SETS, /\b(?:numbers?(?! of)|figures?)\b/gi],
    beside: [COUNT, WHICH, GOALS],
  },
  { list: "target_count", words: [COUNT, GOALS], beside: [FIGURED, TASKS, SETS] },
  {
    list: "outline",
    words: [CHAPTERS, TASKS, /最[多少]|\b(?:most|fewest|least)\b/gi],
    beside: [COUNT, WHICH],
  },
  {
    list: "chapter_count",
    words: [COUNT, CHAPTERS],
    beside: [/分为|分成|分|大|组成|整个|\b(?:divided|split|made up)\b/gi],
  },
  {
    list: "task_titles",
    words: [TASKS, /分别|列[出举]?|清单|名单|标题|名称|题目|目录|\b(?:list|titles?)\b/gi],
    beside: [COUNT, WHICH],
  },
  { list: "task_count", words: [COUNT, TASKS], beside: [CHAPTERS, /重点|部署|安排|包括|包含|分成|分|大/g] },
  {
    list: "numeric_targets",
    words: [
      /以.{1,4}为单位|(?:跟|与|和|同).{2,8}(?:数量|数目|个数|人数)(?:有关|相关)?|\b(?:counted|measured) in \w+/gi,
    ],
    beside: [GOALS],
  },
  { list: "numeric_targets", words: [FIGURED], beside: [GOALS, SETS, COUNT, TASKS] },
  {
    list: "numeric_targets",
    words: [GOALS, /全部|所有|全年|汇总|清单|\b(?:all|every|each|list)\b/gi],
  },
  { list: "construction", words: [SCHOOLS, BUILDS], beside: [COUNT, SETS, /所|家|座/g] },
  { list: "identity", words: [OF_ISSUE, ISSUED], beside: [/full|年/g] },
  {
    list: "documents",
    words: [DOCUMENTS, WHICH],
    beside: [MAKES, GOALS, BELONGS, TASKS, COUNT, /新|\bnew\b/gi],
  },
  { list: "documents", words: [DOCUMENTS, MAKES], beside: [BELONGS, TASKS, COUNT, /\bto be\b/gi] },
  { list: "milestones", words: [/里程碑|节点|\bmilestones?\b/gi], beside: [GOALS] },
  { list: "milestones", words: [/项目|工程|\bprojects?\b/gi, BUILDS], beside: [/重大|重点|\bmajor\b/gi] },
  {
    list: "outline",
    words: [
      /结构|框架|架构|布局|脉络|目录|大纲|章节|总览|概览|概要|梗概|概括|总结|摘要|\b(?:outline|structured?|organi[sz]ed|arranged|laid out|divided|split up|set out|table of contents|contents|overview|summar\w+|chapters?)\b/gi,
    ],
    beside: [CHAPTERS, /文件|计划|方案|\b(?:document|plan|paper)\b/gi],
  },
  {
    list: "outline",
    words: [
      /要点|计划|文件|方案|\b(?:plan|document)\b/gi,
      /讲|说|包括|包含|内容|分为|涉及|\b(?:cover|contain|say|about|include)s?\b/gi,
    ],
    beside: [/主要/g],
  },
  { list: "outline", words: [WHICH, CHAPTERS] },
  { list: "task_titles", words: [TASKS, WHICH] },
];

/** The list of the plan's records that a question asks for, or null. The first whose words fit wins: rarer asks stand first. */
export function planListOf(text: string): PlanList | null {
  const fitting = PLAN_LISTS.find(({ words, beside = [] }) =>
    asksOnly(text, words, [...beside, NUMBERS, ...FRAME], FRAME_CHARACTERS),
  );
  return extremeOf(text) ?? fitting?.list ?? null;
}
