import { isPlanned } from "./planned.ts";

/** What a clause does: only a fact can become an entry. "bygone" tells of a year before the one under way. */
export type Mood = "fact" | "question" | "plan" | "negated" | "doubtful" | "bygone";

const QUESTION_ZH =
  /[吗嘛]\s*$|(?:了|过|好)没有?\s*$|是否|是不是|有没有|多少|几(?=[处个名人所家场项次间位])(?<!好几|十几)|怎么(?!也|都)|怎样了|[\d一二三四五六七八九十百][处个名人所项场次]?还是\s*[\d一二三四五六七八九十百]|什么时候|何时|哪[些个里]|为什么|为何|能否|可否|(?<either>(?![动时])\p{Script=Han})不\k<either>|可不可以|是什么|有什么|什么[^,。]{0,4}$|如何\s*$|到哪一?步|谁(?!也|都)|(?:呢|么)\s*$|请问|对不对|对吧/u;
/** "进了塘沽几所学校": some, not how many. */
const SOME_PLACES =
  /(?<!现)[到去在对跟和与给把进往]了?[^建有共完新增第累成,]{1,5}几[处个名人所家场间位](?=\p{Script=Han}{2})/gu;
const QUESTION_EN =
  /^\s*(?:□+\s*:\s*)?(?:is|are|did|do|does|was|were|has|have(?= (?:we|you|they|i|task|the|□))|can|could|would|should|what|what's|whats|how|how's|when|when's|why|who|who's|which|where|any)\b(?!ever)/;
const ASKED_TO_RECORD = /^\s*(?:can|could|would) (?:you|someone) (?:please )?(?:record|log|note)\b/;

const DOUBTFUL =
  /隔壁|兄弟(?:区|县|单位)|人家|邻区|(?:其他|别的|其它|外)(?:区|县|市)(?!里|级|场)|\b(?:neighbou?ring|other|another) (?:district|city|county)\b|比方|例如|比如|打个比|参考|借鉴|对标|估摸|估算|寻思|差点|险些|可能(?!性)|也许|或许|好像|似乎|听说|据说|据传|吧\s*$|估计|说不定|大概(?!\s*[\d一二两三四五六七八九十有])|\b(?:might|may have|maybe|perhaps|probably|apparently|possibly|supposedly|rumou?r(?:ed|s)?|i hear(?:d)?|(?:was|were|am|been) told|told (?:me|us)|(?:he|she|they|some(?:one|body)) sa(?:ys?|id)|i think|i guess|not sure|seems? (?:to|like))\b/;
const HYPOTHETICAL =
  /再[^,]{1,10}就(?:能|可以|是|过|到|够|达|超|满|完成|有)|如果|假如|假设|假使|倘若|若(?!干)|要是|一旦|万一|除非|只要|的话\s*$|\b(?:if|suppose|supposing|assum(?:e|ing)|imagine|provided that|unless|in case|what if)\b/;
const NEGATED_ZH =
  /(?<![\d.,])[0零](?![\d.%])\s*(?:处|个|名|人|所|家|间|项|场|次|新增)|没(?!问题|事|错|关系|话说)(?:有(?!任何?(?:问题|影响|意外)|问题|影响|意外))?|未(?!来|成年|必|知|央)|无(?=新增|进展|增加|变化|完成|新|更新|变动|任何)|暂无|不是|并非|(?<!是)不(?=算|含|计)|未能|还?不(?:能|行|到位)/;
const NEGATED_EN =
  /\b(?:not|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|didn't|doesn't|don't|cannot|can't|couldn't|never|none|nothing|yet to|without any|nobody|no one)\b(?! only)|\b(?:0|zero) (?:new|more|added|additional)|\bno (?:\w+ )?(?:more|new|additional|further|progress|change|changes|update|updates|facilities|instructors|schools|events|one|sites)\b/;
/** "14 not 15" denies a number, not the statement. */
const INSTEAD_OF = /(?:而?不是|而非|\bnot|\binstead of|\brather than)\s*\d+(?:\.\d+)?/g;
const FACT_MARK =
  /更正|订正|改为|应为|已|了|实际|截[至止]|目前|累计|实有|\bso far\b|\bto date\b|\bactually\b|\bactual\b|\bhave\b|\bhas\b|\bdone\b/;

/** What a clause (readable, days and tasks masked, names in 《》 masked) does. */
export function moodOf(clause: string, question: boolean): Mood {
  const record = ASKED_TO_RECORD.test(clause);
  if (!record && (question || QUESTION_ZH.test(clause.replace(SOME_PLACES, "")) || QUESTION_EN.test(clause)))
    return "question";
  if (HYPOTHETICAL.test(clause) || DOUBTFUL.test(clause)) return "doubtful";
  if (isPlanned(clause)) return "plan";
  const denied = clause.replace(INSTEAD_OF, "");
  return NEGATED_ZH.test(denied) || NEGATED_EN.test(denied) ? "negated" : "fact";
}

/** Whether a clause says by itself that something has happened, so that a plan before it does not reach it. */
export function tellsFact(clause: string): boolean {
  return FACT_MARK.test(clause);
}
