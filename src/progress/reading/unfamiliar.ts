import { findTask, type Target } from "../../plan/plan.ts";
import { DONE } from "./amount-cue.ts";
import type { Amount } from "./amounts.ts";
import { likeness, type Targets } from "./likeness.ts";
import { SAYING_LITTLE } from "./saying-little.ts";
import { hanOf, longestShared } from "./words.ts";

/** Ends of names of places and bodies: where or by whom, not what. */
const PLACE_END =
  /(?:街道?|镇|乡|村|区|城|路|园|园区|社区|小区|片区|校|院|中学|小学|学校|幼儿园|大学|中心|局|科|处|站|馆|办|部|公司|集团|协会|俱乐部|委|组|老师|主任|科长|那边|这边|方面)$/u;
/** What things of the target's kind are called in general. */
const GENERAL: Record<string, RegExp> = {
  处: /设施|场地|点位|站点|步道|广场|公园|球场|器材|项目|地点|场所/,
  名: /人员|学员|老师|教师|同志|教练|骨干|干部|持证|合格/,
  项次: /活动|赛事|比赛|赛|大会|运动会|项目|展演|联赛|锦标赛|健步走|跑|操|舞/,
  所: /学校|单位|院校|中学|小学|幼儿园|校/,
  间: /教室|工坊|室/,
  项: /课题|检查|普查|技能|项目|研究|测试|筛查/,
  个: /集团|学校|项目|校/,
};
const VERB_AFTER =
  /^(?:了|的|已|都|均|全|正|在|位于|分布|主要|其中|并|且|也|还|用于|用作|投|建|完|竣|通过|验收|分别|左右|上下|以上|以内|吧|呢|啊|哈|哦|哟|呀|哒|啦|嘛|到位|入|开|启|挂|落|交|改|评|培|结业|毕业|达标|合格|取证|拿证|得|齐|即|是|为|作为|面向|惠及|供|可|能|由|经|被|获|来自|涉及|覆盖|评为|入选|辐射|任务|目标|累计|共|总|占|比|超|较|新|和|与|及|等|进度|到|至|参|比赛|办|举|整|过|毕|搞|弄|做|好)/u;

/** An increment that says so itself: whatever stands before it, that much was added. */
const PLAINLY_ADDED = /新(?!闻|学期|年)|净增|增加|增设|增建|追加/;

/** English words for what somebody did; those that say no more than that it is done are known. */
const DONE_TO =
  /\b(?:[a-z]{2,}ed|saw|found|lost|sent|gave|heard|spoke|paid|bought|sold|wrote|spent|lent|hit)\b/g;
const KNOWN_DONE =
  /^(?:complet|add|finish|open|train|certif|select|issu|deliver|clos|sign|inaugurat|install|hand|launch|qualif|graduat|pass|accept|renovat|commission|establish|creat|nam|designat|award|organi[sz]|host|stag|wrapp|bas|locat|updat|reach|revis|correct|confirm|verif|count|increas|record|report|log|achiev|equipp|conduct|recogni[sz]|accredit|convert|refurbish|enroll?|cover|support|form|form|combin|accumulat|total|need|relat|implement|facilitat|bring|roll|tick|knock|mov|us|includ|compar|instruct|sport|ne|spe|fe|se)(?:t?ed|ied|ged|led)?$/;

/**
 * Whether words by an amount say what neither the target nor the business of reporting explains ("看了4处", "3处安全
 * 隐患"): something else may have been counted, so that it is asked about.
 */
export function isUnfamiliar(amount: Amount, target: Target, of: Targets): boolean {
  if (amount.outOf !== null || target.kind === "rate" || target.kind === "frequency") return false;
  const { noun, before } = amount;
  if (noun !== "" && !VERB_AFTER.test(noun) && !isNamed(noun, target, of)) return true;
  const done = `${before} ${amount.after}`.match(DONE_TO) ?? [];
  if (done.some((word) => !KNOWN_DONE.test(word))) return true;
  return !PLAINLY_ADDED.test(before) && !isKnown(before, target, of);
}

function isNamed(noun: string, target: Target, of: Targets): boolean {
  return likeness(of, target, noun) > 0 || isKnown(noun, target, of);
}

/** Whether nothing is left of words but places, once the target's own words and those that say little are taken out. */
function isKnown(words: string, target: Target, of: Targets): boolean {
  const own = hanOf(target.quote + target.subject + (findTask(of.plan, target.task)?.title ?? ""));
  const left = withoutShared(words, own)
    .replace(new RegExp(DONE.source, "gu"), " ")
    .replace(SAYING_LITTLE, " ")
    .split(/[^\p{Script=Han}]+/u)
    .filter((part) => part !== "");
  return left.every((part) => PLACE_END.test(part) || GENERAL[target.unit]?.test(part));
}

function withoutShared(words: string, own: string): string {
  let left = words;
  for (let shared = longestShared(left, own); shared.length >= 2; shared = longestShared(left, own))
    left = left.replace(shared, " ");
  return left;
}
