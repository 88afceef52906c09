const PARTICLES =
  /那么?|说得|为什么|为啥|再来|遍|来个|点儿?|些|讲|继续|接着|解释|第几|哪一?项?|发我?|我|这|该|它|其|的|呢|吗|啊|吧|是|有|什么|多少|哪些|怎么样|如何|请|给我|看看?|再|还|说|一下|任务|事项|项|情况|具体|详细|都|\b(?:and|what|about|how|is|are|the|its?|this|that|these|those|task|please|show|me|of|for|tell|more|give|so|then|now|to|who|can|you|i|see|a|in|who's|what's|how's|any|which|number|does|do|say|exactly|precisely|many|much|again|why|explain|expand|please|need|have|thanks|on|more|elaborate|bit|little|ok|okay)\b/gi;
const ASPECT_WORDS =
  /原文|全文|原话|条文|谁|负责|牵头|责任|科室|人|单位|部门|进展|进度|完成|目标|指标|文件|最后|更新|填报|做到哪|了|到哪|步|展开|要求|更多|内容|完整|谢谢|[?？!！。,，、\s]|\b(?:original|full|text|verbatim|exact|wording|words|clause|chinese|quote|responsible|owners?|in charge|charge|leads?|leading|progress|status|far|targets?|goals?|documents?|last|latest|updated?|when|was|it|done|details?|going)\b/gi;

/** Whether a message says nothing of its own but what it asks of the thing spoken of before ("原文呢", "who owns it?"). */
export function isFollowUp(text: string): boolean {
  const rest = text
    .replace(/'(?:s|re|m)\b/g, "")
    .replace(/\d+|第?[零一二三四五六七八九十百]+/g, "")
    .replace(ASPECT_WORDS, " ")
    .replace(PARTICLES, " ")
    .replace(/[^\p{L}]/gu, "");
  return rest === "" && text.length <= 60;
}
