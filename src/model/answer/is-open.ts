import type { Answer } from "../../answering/answer.ts";
import type { Question } from "../../answering/understand/question.ts";

const PROSE_ZH =
  /比较|对比|相比|区别|不同|异同|共同点|关系|联系|为什么|为何|为啥|原因|怎么(?:理解|做|办|落实|推进|开展|看|配合|保证|实现)|怎样|如何|解释|解读|说明一下|阐述|总结|概括|归纳|概述|综述|简述|梳理|意义|影响|背景|翻译|什么意思|含义|分析|一句话|通俗|思路|重点是/;
const PROSE_EN =
  /\b(?:compar(?:e|es|ed|ing|ison)|contrast|differ(?:s|ent|ence|ences)?|versus|vs|why|how (?:does|do|did|is|are|can|could|will|would|should|might)|explain|summari[sz]e|summary|overview|describe|what does .{1,60} mean|meaning of|relat(?:e|es|ed|ion|ionship)|in plain|translate|elaborate|rationale|purpose|analy[sz]e|gist|in (?:brief|short|a sentence)|in your own words|walk me through|have in common)\b/i;

/** Whether a question asks for prose: to compare, explain, summarise, to say why or how. */
function asksForProse(text: string): boolean {
  return PROSE_ZH.test(text) || PROSE_EN.test(text);
}

/**
 * Whether a question goes to the model. Addresses, lists, values and progress are answered exactly from the records;
 * open are questions that ask for prose about tasks, chapters or a topic, and topics the plan speaks of. `plain` is the
 * built-in answer: where it has nothing even near to offer, the question is not about this plan.
 */
export function isOpen(asked: Question, text: string, plain: Pick<Answer, "outcome" | "offers">): boolean {
  const prose = asksForProse(text);
  if (plain.outcome === "not_in_plan" && plain.offers.length === 0) return false;
  switch (asked.kind) {
    case "topic":
      if (asked.claims.length > 0) return false;
      if (prose) return true;
      return plain.outcome === "answered" && asked.aspect === "overview" && !asked.wantsFigure;
    case "tasks":
      return prose && asked.claims.length === 0 && asked.detail === null;
    case "chapters":
    case "chapter_about":
      return prose;
    default:
      return false;
  }
}
