import { findTask, type Target } from "../../../plan/plan.ts";
import type { Targets } from "../likeness.ts";
import { hanOf, longestShared } from "../words.ts";
import { DONE } from "./amount-cue.ts";
import type { Amount } from "./amounts.ts";
import { isPlace, withoutGeneralNames, withoutLeadingPlace } from "./names-of-things.ts";
import { SAYING_LITTLE } from "./saying-little.ts";
import { speaksOfTrouble } from "./trouble.ts";
import { isUnfamiliarInEnglish } from "./unfamiliar-in-english.ts";

/** More that says no more than that it was done, or how it is told. */
const DOING_OR_TALKING =
  /拿下|[拿取]证|上岗|来到|加上|之前|授牌|周报|数字|以上|[由从]|[上之请升边]|达到?|投用|结业|毕业|结束|完毕|培训班?|班|加报|补报|补|转发|没错|以本条|为准|以|准|期数|数位化?|净|嘿+|哈+|哎呀?|嗯+|那边|这边|那|这|[评添加搞成办弄建做增数完第圈昨儿天咗场多来哪条到期嘞哩噢]/gu;
/** Each is done to some things only. */
const SPECIAL_ACT = /培训|指导(?!员)|支持|普查|引进|认定/;
const DONE_WORDS = new RegExp(DONE.source, "gu");
const VERB_AFTER =
  /^(?:了|的|已|都|均|全|正|在|位于|分布|主要|其中|并|且|也|还|用于|用作|投|建|完|竣|通过|验收|分别|左右|上下|以上|以内|吧|呢|啊|哈|哦|哟|呀|哒|啦|嘛|到位|入|开|启|挂|落|交|改|评|培|结业|毕业|达标|合格|取证|拿证|得|齐|即|是|为|作为|面向|惠及|供|可|能|由|经|被|获|来自|涉及|覆盖|评为|入选|辐射|任务|目标|累计|共|总|占|比|超|较|新|和|与|及|等|进度|到|至|参|比赛|办|举|整|过|毕|搞|弄|做|好)/u;

/** An increment that says so itself: whatever stands before these words, that much was added. */
const UP_TO_ADDED =
  /^.*(?:新[增建装铺辟添购开办设配]|新(?=[培评组成完改指支引招认投启落创])|净增|增加|增设|增建|追加)/;

/**
 * Whether words by an amount say what neither the target nor the business of reporting explains ("看了4处", "3处安全
 * 隐患"): something else may have been counted, so that it is asked about.
 */
export function isUnfamiliar(amount: Amount, target: Target, of: Targets): boolean {
  if (amount.outOf !== null || target.kind === "rate" || target.kind === "frequency") return false;
  const { noun, before } = amount;
  if (SPECIAL_ACT.test(before) && !countsByAct(before, target, of)) return true;
  if (speaksOfTrouble(amount, `${target.quote} ${of.englishLines[target.id] ?? ""}`.toLowerCase()))
    return true;
  if (noun !== "" && !VERB_AFTER.test(noun) && !isKnown(noun.replace(NEXT_AMOUNT, ""), target, of))
    return true;
  if (isUnfamiliarInEnglish(amount, of.englishLines[target.id] ?? "")) return true;
  return !isKnown(before.replace(UP_TO_ADDED, ""), target, of);
}

/** "健身园两处体育园一处": where the next amount begins. */
const NEXT_AMOUNT = /[一二两三四五六七八九十百]+[处个名人所家间项场次座].*$/u;

/** Whether nothing is left of words but places, once the target's own words, general names and those that say little are taken out. */
function isKnown(words: string, target: Target, of: Targets): boolean {
  const own = ownWords(target, of);
  const atNumber = /\p{Script=Han}\s*$/u.test(words);
  const isExplained = (run: string, byNumber: boolean): boolean =>
    isPlace(run, byNumber) ||
    partsOf(withoutShared(run, own), target.unit).every((part) => isPlace(part, byNumber)) ||
    [run, withoutLeadingPlace(run)].some((each) => isOfKind(each, own, target.unit));
  const runs = words.match(/\p{Script=Han}+/gu) ?? [];
  return runs.every((run, index) => isExplained(run, atNumber && index === runs.length - 1));
}

function isOfKind(run: string, own: string, unit: string): boolean {
  return partsOf(withoutShared(withoutGeneralNames(run, unit), own), unit).length === 0;
}

/** The runs of Han characters that are left once words for what was done and those that say little are taken out. */
function partsOf(words: string, unit: string): string[] {
  return withoutGeneralNames(words.replace(DONE_WORDS, " "), unit)
    .replaceAll(unit, " ")
    .replace(SAYING_LITTLE, " ")
    .replace(DOING_OR_TALKING, " ")
    .split(/[^\p{Script=Han}]+/u)
    .filter((part) => part !== "");
}

/** "培训学校30所" where schools are selected, not trained. */
function countsByAct(before: string, target: Target, of: Targets): boolean {
  const act = SPECIAL_ACT.exec(before)?.[0] ?? "";
  return (act === "培训" && target.unit === "名") || ownWords(target, of).includes(act);
}

function ownWords(target: Target, of: Targets): string {
  return hanOf(target.quote + target.subject + (findTask(of.plan, target.task)?.title ?? ""));
}

function withoutShared(words: string, own: string): string {
  let left = words;
  for (let shared = longestShared(left, own); shared.length >= 2; shared = longestShared(left, own))
    left = left.replace(shared, " ");
  return left;
}
