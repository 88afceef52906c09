/** Who is said to ask or complain, before what they ask about. */
const ASKERS_ZH =
  "(?:有|不少|很多|好多|一些)?(?:家长|群众|居民|老百姓|市民|学生|老师|领导|局长|主任|同事|同志|记者|人大代表|代表|委员|网友|大家|有人|人家)们?";
const ASKERS_EN =
  "(?:my |our |the |a |some |several |many )?(?:boss|manager|director|colleagues?|leaders?|somebody|someone|people|parents?|residents?|mayor|deputy|journalist|reporter|teachers?|principal|staff)";

/** With what people ask what a plan says, in phrases: none of them tells what is asked about. */
const PHRASES = [
  /(?:这|那)?(?:个|件)?(?:事)?(?:是|归|属于|算|在)?哪一?(?:项|条|个)(?:任务|工作)?(?:里|的)?|是第几项/g,
  /我记得|我听说|听说|没错吧?|是这样[吗吧]|对不对|是不是|([要会能够好该行])不\1/g,
  /(?:要|该)?怎么(?:办|管|抓|要求的?|做|弄|搞|说的?|规定的?|安排的?)/g,
  /那块|这块|(?:的)?(?:相关)?(?:内容|要求|情况|规定)(?=[?？。]|$)|(?:的)?事(?:情|儿)?$/g,
  /有人|请问|麻烦|帮我查(?:一下)?|查一下|有没有(?:提到|写到|说到)?|提到了?吗|[列写放排加归算提](?:进去|上去|上|到)(?:了)?(?:没有?|吗)?(?=[,，。?？\s]|$)/g,
  new RegExp(
    `^${ASKERS_ZH}(?:最近|今天|昨天|刚才?|总是?|老是?|一直|经常|都|又|还|在|来)*(?:反映|抱怨|反馈|打听|咨询|问起?|问到|关心|想知道)(?:说|到|我们?|了|过|的是|一下)*`,
    "g",
  ),
  /\b(?:i (?:thought|heard|think|believe|remember|was told|understand)|is it true|can you confirm|so)(?: that)?\b/gi,
  /(?:\bis (?:that|it) )?\b(?:right|correct)(?=[?.!]*$)|\bat all\b|\b(?:is|are|was|were|do|does|did)n't (?:it|they|we|there)\b/gi,
  /\b(?:(?:are|were|am|is) (?:we|i|they|you)|(?:we|they|you)(?: are|'re)|i'm) (?:all )?(?:supposed|expected|meant|required|obliged) to\b/gi,
  /\b(?:do|must|should|shall) we (?:have to|need to)?\b|\b(?:headline|overall|official|exact) (?:number|figure|target)s?\b|\bquota\b/gi,
  /\bhow often (?:is|are|do|does|will|must|should)\b|\bwhich (?:task|item|chapter) (?:covers|is about|deals with|mentions|is that|is it|is)\b/gi,
  /\bwhat does the plan say (?:about|on)\b|\bdoes the plan (?:mention|say anything about|cover)\b/gi,
  /\bwhat (?:are we|is being|do we|should we|will we|can we) (?:doing|done|do) about\b|\btell me about\b/gi,
  /\b(?:show me |give me |find |list )?(?:everything|all (?:there is|you have)) (?:about|on)\b/gi,
  /\bis there anything (?:about|on)\b|\banything (?:about|on)\b|\bwhat about\b|\bhow about\b/gi,
  new RegExp(
    `\\b${ASKERS_EN} (?:has |have |had )?(?:just |keeps? |kept )?(?:ask(?:s|ed|ing)?|want(?:s|ed)? to (?:know|hear)|complain(?:s|ed|ing)?)(?: me| us)?(?: about| on| that| if| whether)?\\b`,
    "gi",
  ),
];

/** A question less the phrases with which any question about a plan may be asked. */
export function withoutAskingPhrases(text: string): string {
  return PHRASES.reduce((rest, phrase) => rest.replace(phrase, " "), text);
}
