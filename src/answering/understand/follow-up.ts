import { NUMBERS, ownWords } from "./own-words.ts";

const LONGEST = 60;

/** Words that ask for one side of a task: its text, who owns it, how far it is, its targets. */
const ASPECT_WORDS =
  /原文|全文|原话|原句|条文|谁|负责|牵头|责任|承办|主办|分管|主责|职责|活儿?|科室|人|单位|部门|进展|进度|完成|目标|指标|文件|最后|最近|更新|填报|上报|报数|报|数|[大小多少高低]|做到哪|到哪|步|\b(?:original|source|full|text|verbatim|wording|words|clause|chinese|english|quote|responsible|own(?:ers?|s|ed)?|charge|leads?|leading|progress|status|targets?|goals?|documents?|last|latest|updated?|reported|report(?:ing|s)?|person|details?|bigger|larger|higher|smaller|lower)\b/gi;

/** Whether a message says nothing of its own but what it asks of the thing spoken of before ("原文呢", "who owns it?"). */
export function isFollowUp(text: string): boolean {
  return text.length <= LONGEST && saysNoSubject(text);
}

/** Whether a message has no subject but numbers: what it asks is asked of tasks by number, or of those spoken of before. */
export function saysNoSubject(text: string): boolean {
  return ownWords(text, NUMBERS, ASPECT_WORDS) === "";
}
