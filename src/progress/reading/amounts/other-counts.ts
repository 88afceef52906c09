import { foldWidth } from "../../../language/fold-width.ts";
import type { Target } from "../../../plan/plan.ts";
import { goalOf } from "../../standing/pace.ts";
import type { ClauseInContext } from "../clause-in-context.ts";
import { addsPlainly, type Cue } from "../cues.ts";
import { contentWords, likeness, type Targets } from "../likeness.ts";
import { longestShared } from "../words.ts";
import type { Amount } from "./amounts.ts";

/** Work around a task that counts something other than what its target counts. */
export const OTHER_WORK =
  /[查看](?:了|完)?(?=\s*\d)|验看|查验|视察|抽查|参观|观摩|约谈|慰问|检查|调研|走访|排查|督导|查看|巡查|召开|开会|会议|讨论|座谈|接待|联系|对接|协调|投诉|整改|维修|维护|演练|参加|慰问|参与|发放|赠送|印制|收到|来了|报名|申报|申请|参赛|参加|参训|覆盖|服务(?=\p{Script=Han}{0,4}\s*\d)|惠及|投资|占地|面积|不合格|问题|损坏|隐患|违规|需求|诉求|名额|发(?:到|给|至|放)?了?(?=\s*\d)|\b(?:visit|inspect|met\b|meeting|check|repair|discuss|attend|receiv|pric(?:e|ing)|quot(?:e|ed|ation)|invoice|photo|picture|drawing|brochure|poster)/u;

/** "平均每月3处", "3 sites per month": a pace, not an amount. */
const PACE_BEFORE =
  /(?:每个?(?:周|月|天|日|季度?|年|星期|礼拜)|[月周日年]均)[^,]{0,8}$|\bevery (?:week|month|quarter|year)\b[^,]*$/;
const PACE_AFTER = /^[^,]{0,24}\b(?:per|a|each|every) (?:day|week|month|quarter|year|site|school|person)\b/;

/** "新增3处安全隐患": things that come up around a task. */
const OTHER_NOUN =
  /^\p{Script=Han}{0,4}(?:隐患|投诉|问题|违规|损坏|不合格|整改|维修|维护|报名|申报|申请|检查|故障|事故|纠纷|缺陷)/u;
const MONEY = /钱|资金|经费|预算|拨款|款项|\b(?:budget|costs?|funds?|funding|money)\b/;

/** Whether an amount is so much a week or a month; only a target that is a frequency counts such. */
export function isPace({ before, after }: Amount): boolean {
  return PACE_BEFORE.test(before) || PACE_AFTER.test(after);
}

/** "检查了3处", "3个街道": something other than what the target counts, unless the words say that it grew. */
export function isOtherThing(
  statement: ClauseInContext,
  amount: Amount,
  words: string,
  cue: Cue,
  target: Target,
  from: Targets,
): boolean {
  const plain = addsPlainly(words) || amount.sign !== null || amount.outOf !== null;
  if (OTHER_NOUN.test(amount.noun) || (amount.unit === null && MONEY.test(words))) return true;
  const work = OTHER_WORK.exec(words)?.[0];
  if (!plain && work !== undefined && !target.quote.includes(work)) return true;
  if (amount.unit === "个" && target.unit !== "个" && amount.noun !== "" && cue !== "set" && !plain) {
    return likeness(from, target, amount.noun) === 0;
  }
  if (amount.percent && target.kind === "rate" && namesOtherRate(words, target)) return true;
  return isQuotedTarget(statement, amount, cue, target, from);
}

/** "入学率98.2%,随班就读率60%": a rate that is named is the target's only where the target names it. */
function namesOtherRate(words: string, target: Target): boolean {
  const name = /(\p{Script=Han}{2,12}率)(?:已|达到?|为|是|到|至|约|目前|现|\s|:)*\d/u.exec(words)?.[1];
  return name !== undefined && longestShared(name, target.quote).length < 2;
}

/** Nearly the whole clause, the amount in it, stands in the target's clause: words like "新增" in it are the plan's. */
function isVerbatim(statement: ClauseInContext, amount: Amount, target: Target): boolean {
  const shared = longestShared(statement.words, foldWidth(target.quote));
  const written = statement.text.slice(amount.start, amount.end);
  const own = statement.text.replace(/[□\s:.]/g, "");
  return shared.length >= 8 && shared.includes(written) && shared.length >= own.length * 0.8;
}

/** The plan's own words with the plan's own number ("培训社会体育指导员200名") say what is wanted, not what is done. */
function isQuotedTarget(
  statement: ClauseInContext,
  amount: Amount,
  cue: Cue,
  target: Target,
  from: Targets,
): boolean {
  if (amount.value !== goalOf(target) || /已|了/.test(statement.text)) return false;
  if (cue !== null) return isVerbatim(statement, amount, target);
  if (/完成|实现/.test(statement.text)) return false;
  if (longestShared(statement.words, target.quote).length >= 6 + String(amount.value).length) return true;
  const line = contentWords(from.englishLines[target.id] ?? "");
  const said = contentWords(statement.words);
  return (
    said.size > 2 &&
    [...said].every((word) => line.has(word)) &&
    /^\W*(?:□+\W*)?[a-z]+ \d/.test(statement.text)
  );
}
