import { ENGLISH_NUMERAL } from "../../language/english-numerals.ts";

/** Numbers in either language, as words to be taken from a message. */
export const NUMBERS = new RegExp(`\\d+|第?[零一二三四五六七八九十百]+|${ENGLISH_NUMERAL}`, "gi");

/** Words that any question about a plan may hold whatever it is about, longest first where one holds another. */
const FILLERS_ZH =
  /(?:这|本|该)?[个份本]?(?:方案|文件|计划|要点|文档)(?:里头|里面|里边|里|当中|中)|里头|加起来|加一块儿?|别的|其他|其它|比较|对比|比一比|比|各自|各|一眼|落在|活儿|数数|全文|通篇|整篇|整份|整个|名字|名儿|叫做|叫|咋样|咋|究竟|其实|反正|大致|大约|差不多|左右|简单|简要|简短|快速|直接|顺便|顺序|另外|此外|包括|包含|有关|相关|关于|对于|针对|领导|同事|同志|刚才|刚刚|问起|问到|开会|会上|汇报|材料|尽快|马上|拜托|辛苦|多谢|感谢|谢谢|换成|换到|改看|再来|布置|交代|我们|你们|他们|她们|咱们|大家|有没有|是不是|没错|对不对|对吗|对吧|能不能|可不可以|为什么|为啥|怎么样|怎么|什么样|什么|怎样|如何|多少|哪一?(?:些|几|个|条|项|样)|几(?:个|项|条)|第几|哪里|哪儿|分别|还有|所有|全部|一共|总共|拢共|统共|总计|合计|共计|共|打算|准备|拟|目前|现在|当前|今年|全年|到底|究竟|大概|具体|详细|情况|内容|东西|方面|单子|清单|名单|一览|汇总|统计|整理|梳理|盘点|列出|列举|罗列|列|拉|工作要点|这本|要点|计划|任务|事项|工作|项目|这份|文件里|一下子?|看看|瞅瞅|瞧瞧|查查|查一?下|问一?下|说说|讲讲|聊聊|念念|读读|念|读|听听|听|告诉|请问|麻烦|劳驾|帮忙|帮|给我|给|发我|发|我|你|您|咱|人家|它们?|他们?|这些|那些|这|那|该|其|里面|里边|里|中|上面|上|下面|下|挂|写着?|说得?|讲|提到|提|找|查|看|瞧|想|要求|要|需要|需|应该|应|得|可以|能|会|是|有|没有|没|带|含|属于|归|在|到|把|被|跟|与|和|及|以及|或者|或|同|对|从|按|由|用|让|去|来着|来|咱|俺|做|做的|干|弄|的话|的|地|得|了|着|过|呢|吗|嘛|啊|呀|吧|啦|哦|哈|噢|么|那么|就|都|也|还|再|又|才|只|很|太|最|更|挺|已经?|正在|正|几|啥|哪|谁|数|个|项|条|件|块|段|号|份|遍|次|些|点儿?|两|俩|仨|所|继续|接着|解释|展开|更多|完整|区别|不同|差别|谢谢|好的|好|行|嗯|请/g;

const FILLERS_EN = new Set(
  `a an the this that these those it its they them their there here i me my we us our you your he she who whom whose
  what whats which when where why how and or but so then now also too just only please thanks thank ok okay hi hey hello
  is are was were be been being am do does did done has have had having can could will would shall should may might must
  of to for in on at by with from about into over under up out off as than if not no any some all every each more most
  much many such same other another else exactly precisely currently today please kindly again still yet
  show tell give get let need want like know see find look read pull bring list name say says said talk mention explain
  expand elaborate describe summarise summarize detail details bit little number numbers no. one ones thing things
  anything something everything task tasks item items point points plan plan's work attached put together me for
  specific specifically particular together overall roughly approximately briefly brief short boss colleague meeting
  asap urgent sorry excuse heard told yes yeah meant mean surely anyway perhaps maybe possible possibly
  compare compared comparison difference between vs versus far along going doing whole entire year pls plz thx btw actually basically roughly altogether aim aims aiming u ur
  wanna gonna okay well hmm wonder wondering curious right correct true isn wasn don doesn aren quick quickly question ask asking anyone anybody someone everybody`.split(
    /\s+/,
  ),
);

const SHORT_FORMS = /(?:['’](?:s|re|m|ve|d|ll)|n['’]t)\b/gi;

/**
 * What a message says of its own when the words that any question may hold are taken away, and those that `taken`
 * (global patterns) match: "" where it asks only that ("拖后腿的是哪几项", less the words for being behind).
 */
export function ownWords(text: string, ...taken: RegExp[]): string {
  const rest = taken.reduce((left, words) => left.replace(words, " "), text.replace(SHORT_FORMS, " "));
  return rest
    .replace(FILLERS_ZH, " ")
    .replace(/[a-z]+/gi, (word) => (FILLERS_EN.has(word.toLowerCase()) ? " " : word))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Whether a message has each of some words, and beside them no subject of its own; `beside` may stand there too, and
 * `left` in what is left when all the others are taken away.
 */
export function asksOnly(text: string, words: RegExp[], beside: RegExp[] = [], left?: RegExp): boolean {
  if (!words.every((each) => text.search(each) >= 0)) return false;
  const own = ownWords(text, ...words, ...beside);
  return (left === undefined ? own : own.replace(left, "")).trim() === "";
}
