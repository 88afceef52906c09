import type { Lifecycle } from "../../entries/entry.ts";

type Rule = { lifecycle: Lifecycle; words: RegExp };

const ADVERBS =
  "(?:现在?|目前|今[天日]|已经?|也|都|均|全部|全面|顺利|圆满|按期|如期|按时|按计划|提前|正式|刚刚?|终于|重新|本周|整体|于|□|\\s|,|:|-)*";
const ENDING = "(?:了|啦|完毕|任务|工作|建设|施工|实施|项目|推进|状态|\\s|[✅👍🎉]|□)*$";

const RULES_ZH: Rule[] = [
  {
    lifecycle: "in_review",
    words: /待审核|待审|提交审核|报审核|送审|申请办结|申请销号|请(?:予)?审核|审核中/,
  },
  { lifecycle: "paused", words: /暂停|停工|中止|搁置|暂缓|叫停|停滞/ },
  {
    // Where a part of it is held up ("场地审批卡住了") it is a note.
    lifecycle: "paused",
    words: new RegExp(
      `^${ADVERBS}(?:任务|工作|项目|推进|进展|实施|建设|施工)*${ADVERBS}(?:因[^,]{1,16}?)?被?(?:卡住|受阻|推进不下去)`,
      "u",
    ),
  },
  { lifecycle: "cancelled", words: new RegExp(`(?:取消|撤销|终止|不再(?:实施|开展|推进))${ENDING}`, "u") },
  {
    lifecycle: "in_progress",
    words: new RegExp(`(?:启动|开工|动工|恢复|复工|重启|开始)${ENDING}`, "u"),
  },
  {
    // Of a part of the task ("师德整治正在推进") it is a note.
    lifecycle: "in_progress",
    words: new RegExp(
      `^${ADVERBS}(?:任务|工作|项目)*${ADVERBS}(?:推进中|进行中|正在(?:推进|进行))${ENDING}`,
      "u",
    ),
  },
  { lifecycle: "done", words: new RegExp(`(?:办结|完结|结项|销号|收官)${ENDING}`, "u") },
  {
    lifecycle: "done",
    words: new RegExp(`^${ADVERBS}(?:全部|全面)?(?:完成|做完|干完|搞定|竣工|完工|结束)${ENDING}`, "u"),
  },
  {
    lifecycle: "done",
    words: new RegExp(`(?:任务|项目|课题|工作)${ADVERBS}(?:完成|竣工|完工)${ENDING}`, "u"),
  },
];
const PARTLY_ZH = /基本|部分|初步|接近|快要?|差不多|大体|一半|阶段性|前期/;
const PARTLY_EN = /\b(?:almost|nearly|partly|partially|mostly|half)\b/;

const SMALL_WORDS =
  "(?:□|is|are|was|were|has|have|had|been|now|all|both|fully|just|already|finally|again|the|this|task|tasks|work|on|of|project|also|:|-|–|,|\\s|today|officially)*";
const RULES_EN: Rule[] = [
  {
    lifecycle: "in_review",
    words: new RegExp(
      `^${SMALL_WORDS}(?:submitted for review|ready for review|in review|under review|awaiting review)`,
    ),
  },
  {
    lifecycle: "paused",
    words: new RegExp(
      `^${SMALL_WORDS}(?:blocked|paused|on hold|suspended|stalled|stuck|halted|put on hold|stopped)\\b`,
    ),
  },
  {
    lifecycle: "cancelled",
    words: new RegExp(`^${SMALL_WORDS}(?:cancelled|canceled|called off|dropped|abandoned)\\b`),
  },
  {
    lifecycle: "in_progress",
    words: new RegExp(
      `^${SMALL_WORDS}(?:started|begun|began|kicked off|under ?way|in progress|resumed|restarted|launched|reopened)\\b(?!\\s+(?:on |with )?(?:the )?[a-z]{4,})`,
    ),
  },
  {
    lifecycle: "done",
    words: new RegExp(
      `^${SMALL_WORDS}(?:done|completed?|finished|closed|wrapped up)(?:\\W|□|today|now|on time|ahead of time|and closed|✅)*$`,
    ),
  },
];

/**
 * The state that a clause (readable, days and tasks masked) puts its task in, or null. The words must speak of the
 * task as a whole: "完成选址" and "the survey is done" are notes, "基本完成" is not done.
 */
export function lifecycleIn(clause: string): Lifecycle | null {
  const rules = /\p{Script=Han}/u.test(clause) ? RULES_ZH : RULES_EN;
  const found = rules.find((rule) => rule.words.test(clause))?.lifecycle ?? null;
  return found === "done" && (PARTLY_ZH.test(clause) || PARTLY_EN.test(clause)) ? null : found;
}

const HELD_UP = /卡住|受阻|推进不下去|\b(?:blocked|stalled|stuck)\b/g;

/** Whether a clause says only that its task is held up ("卡住了", "stuck"), not that anybody stopped it ("暂停"). */
export function isOnlyHeldUp(clause: string): boolean {
  return lifecycleIn(clause) === "paused" && lifecycleIn(clause.replace(HELD_UP, " ")) !== "paused";
}

/** Whether a clause that negates something still says that the task stands still ("因没有场地暂停"). */
export function standsStill(clause: string): boolean {
  const still = lifecycleIn(clause) === "paused" || /^.*\b(?:blocked|paused|on hold)\b/.test(clause);
  return (
    still &&
    !/(?:没有?|未|不)(?:被)?(?:暂停|停工|中止|搁置)|not (?:yet )?(?:blocked|paused|on hold)/.test(clause)
  );
}
