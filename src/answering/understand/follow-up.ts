const PARTICLES =
  /那么?|第几|哪一?项?|发我?|我|这|该|它|其|的|呢|吗|啊|吧|是|有|什么|多少|哪些|怎么样|如何|请|给我|看看?|再|还|说|一下|任务|事项|项|情况|具体|详细|都|\b(?:and|what|about|how|is|are|the|its?|this|that|these|those|task|please|show|me|of|for|tell|more|give|so|then|now|to|who|can|you|i|see|a|in|who's|what's|any|which|number)\b/gi;
const ASPECT_WORDS =
  /原文|全文|原话|条文|谁|负责|牵头|责任|科室|人|单位|部门|进展|进度|完成|目标|指标|文件|最后|更新|填报|做到哪|了|到哪|步|展开|更多|内容|[?？!！。,，、\s]|\b(?:original|full|text|verbatim|exact|wording|words|clause|chinese|quote|responsible|owners?|in charge|charge|leads?|leading|progress|status|far|targets?|goals?|documents?|last|latest|updated?|when|was|it|done|details?|going)\b/gi;

/** Whether a message says nothing of its own but what it asks of the thing spoken of before ("原文呢", "who owns it?"). */
export function isFollowUp(text: string): boolean {
  const rest = text
    .replace(/\d+|第?[零一二三四五六七八九十百]+/g, "")
    .replace(ASPECT_WORDS, " ")
    .replace(PARTICLES, " ")
    .replace(/[^\p{L}]/gu, "");
  return rest === "" && text.length <= 60;
}

const NEXT =
  /^(?:那么?|再看看?)?(?:下一?[项个条]|后一?[项个条]|后面(?:那|一)[项个]?)(?:任务)?(?:呢|是什么|是啥)?[?？。]*$|^(?:and |what about )?(?:the )?(?:next|following)(?: (?:task|one|item))?[?.]*$|\b(?:one|task) (?:right )?after (?:it|that|this)\b/i;
const PREVIOUS =
  /^(?:那么?|再看看?)?(?:上一?[项个条]|前一?[项个条]|前面(?:那|一)[项个]?)(?:任务)?(?:呢|是什么|是啥)?[?？。]*$|^(?:and |what about )?(?:the )?(?:previous|preceding)(?: (?:task|one|item))?[?.]*$|\b(?:one|task) (?:right )?before (?:it|that|this)\b/i;
const LAST_OF_PLAN =
  /最后(?:的)?(?:一)?(?:项|个|条)(?:任务|工作)?|\b(?:the )?(?:last|final) (?:task|item)\b/i;
const FIRST_OF_PLAN = /最(?:前面|开头)的?(?:一)?(?:项|个|条)(?:任务|工作)?/;

/** The task that a message names by its place: the next, the one before, the last of the plan. Null where it does not. */
export function taskByPlace(text: string, spokenOf: number[], numbers: number[]): number | null {
  const at = numbers.indexOf(spokenOf.at(-1) ?? Number.NaN);
  if (NEXT.test(text) && at >= 0) return numbers[at + 1] ?? null;
  if (PREVIOUS.test(text) && at >= 0) return numbers[numbers.indexOf(spokenOf[0] ?? Number.NaN) - 1] ?? null;
  if (LAST_OF_PLAN.test(text)) return numbers.at(-1) ?? null;
  return FIRST_OF_PLAN.test(text) ? (numbers[0] ?? null) : null;
}

const CHAPTER_ABOUT_ZH =
  /^(?:请问|看看|查一下|关于)?\s*(.{2,20}?)(?:的)?(?:那|这)(?:一)?(?:章|部分|块|篇)(?:儿)?(?:有|里|中|的|讲|说|都|是|包|呢|$|[?？])/;
const CHAPTER_ABOUT_EN =
  /\b(?:chapter|part|section)\s+(?:on|about|that deals with|dealing with|covering|concerning)\s+(.+?)[?.!]*$|\bthe\s+(.{3,40}?)\s+(?:chapter|section)\b/i;

/** The subject of a chapter that a question names by what it is about ("体育设施那一章"), or null. */
export function chapterAbout(text: string): string | null {
  const zh = CHAPTER_ABOUT_ZH.exec(text)?.[1];
  if (zh !== undefined) return zh;
  const en = CHAPTER_ABOUT_EN.exec(text);
  return en?.[1] ?? en?.[2] ?? null;
}
