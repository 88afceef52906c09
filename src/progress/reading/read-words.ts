import { documentStage } from "../document-stage.ts";
import type { Lifecycle } from "../entry.ts";
import { chooseDocument, milestoneIn, taskByTitle } from "./choose-target.ts";
import type { Draft } from "./draft.ts";
import { lifecycleIn, standsStill } from "./lifecycle-words.ts";
import type { Targets } from "./likeness.ts";
import type { Statement } from "./statements.ts";
import { hanOf, namesIn } from "./words.ts";

const DOCUMENT =
  /方案|办法|细则|计划|清单|报告|意见稿|制度|文件|章程|规划|指南|标准|初稿|草案|修订稿|送审稿|《|\b(?:document|plan|measures|rules|scheme|schemes|report|guidelines?|list|draft)\b/;
const REACHED_MILESTONE =
  /建成|竣工|完工|投用|投入使用|开园|开学|启用|完成|\b(?:completed|opened|built|finished)\b/;
const ABOUT_ENTRIES =
  /撤[销回](?:上|刚|这|前|那|□|了?一?[条笔])|(?:那|这|上|前)一?[条笔](?:记录)?(?:删|撤|作废)|删[掉除了]|\b(?:ignore|undo|disregard|delete|remove) (?:my|the|that|this|it)\b|^\s*undo\b/;
/** What was reported before, or is being sent to somebody: talk about the work of reporting. */
const ABOUT_REPORTING =
  /(?:报|填|录|登记|记|写|说|发|交)过(?!程)|(?:发|传|转|寄|递|交|抄送)(?:给|到|至|在)?(?:了)?(?:你|您|群|邮箱|微信|大家)|的事[情儿]?\s*$|同(?:上周|上月|上期|前)\s*$|(?:见|看|查收?)(?:下|一下)?附件|请查收|\b(?:sent|emailed|forwarded|shared) (?:it |them |this |the \w+ )?(?:to )?(?:you|everyone|the group)\b|\bsee (?:the )?attach|\balready (?:reported|logged|recorded|submitted)\b/;
const THANKS =
  /^[\s□]*(?:thanks|thank you|cheers|many thanks|谢谢|感谢|辛苦)|电话|手机号?|微信号|联系方式|\b(?:phone|tel)\b/;
const ABOUT_TIME =
  /\b(?:meeting|call|session) (?:is |was |has been )?(?:moved|at|on|rescheduled|postponed|tomorrow)|\bdeadline\b|截止(?:日期|时间)|(?:会议|时间)改[到在为]|时间(?:已|都|也)?(?:经)?(?:过半|过去|不多|紧|有限)|倒计时|只剩\S{0,3}(?:天|个?月)/;
const NO_NOTE =
  /^[\s□,.:!~-]*(?:好的?|收到|谢谢|感谢|辛苦了?|大家辛苦了?|关于|对于|至于|针对|嗯+|知道了|明白|请记(?:一下|录)|麻烦记(?:一下|录)|记一下|更新|汇报|报告|进展|本周进展|情况|ok(?:ay)?|thanks?|thank you|got it|noted|update|hi|hello|sorry)[\s□,.:!~了-]*$/;
/** "任务30群里的同事": people are called, or called together. */
const CALLS_PEOPLE =
  /^[\s□,:]*(?:任务|项目)?(?:这?个?群里?的?|组里?的?|各位|大家|所有|全体)*(?:同事|同志|老师|领导|朋友|伙伴|成员|负责人|牵头人|大家|各位)们?(?:好|注意|请看)?[\s,:!]*$|(?:开会|集合|碰头|碰个头|碰面|开个会|见)\s*$/;
const AIM_OR_LACK =
  /目标|指标|差\s*\d|[离距]目标|尚差|剩余|还剩|缺口|尚需|\b(?:target|goal|remaining|to go|left)\b/;

/** What a statement without an amount says: a document's course, a state of the task, or a note. Empty for none. */
export function readWords(statement: Statement, from: Targets): Draft[] {
  if (statement.tasks?.length === 0) return [];
  const aboutDocument = DOCUMENT.test(statement.words) ? readDocument(statement, from) : null;
  if (aboutDocument !== null) return [aboutDocument];
  const state = readLifecycle(statement, from);
  if (state.length > 0) return state;
  const short = statement.tasks === null ? null : readDocument(statement, from);
  return short !== null ? [short] : readNote(statement, from);
}

function readDocument(statement: Statement, from: Targets): Draft | null {
  if (documentStage(statement.words) === null) return null;
  const { tasks, words } = statement;
  const names = namesIn(words).join(" ");
  const inTasks = tasks === null ? null : chooseDocument(from, tasks, names === "" ? words : names);
  if (inTasks?.found === "one" || inTasks?.found === "several") {
    return draft(
      statement,
      inTasks.target?.task ?? tasks?.[0] ?? 0,
      inTasks.target?.id ?? null,
      { kind: "document" },
      inTasks.found === "several",
    );
  }
  if (statement.named) return null;
  const named = chooseDocument(from, null, names === "" ? words : names);
  return named.found === "one"
    ? draft(statement, named.target.task, named.target.id, { kind: "document" })
    : null;
}

function readLifecycle(statement: Statement, from: Targets): Draft[] {
  const { tasks, text, words } = statement;
  const byTitle = tasks === null ? taskByTitle(from, words) : null;
  const about = tasks ?? (byTitle === null ? [] : [byTitle.task]);
  return about.flatMap((task) => {
    const milestone = byTitle?.target ?? milestoneIn(from, task, words);
    const state = stateIn(text, milestone !== null);
    return state === null
      ? []
      : [draft(statement, task, milestone?.id ?? null, { kind: "lifecycle", lifecycle: state })];
  });
}

function stateIn(text: string, milestone: boolean): Lifecycle | null {
  if (milestone && REACHED_MILESTONE.test(text)) return "done";
  return lifecycleIn(text);
}

function readNote(statement: Statement, from: Targets): Draft[] {
  const { text, tasks, correction } = statement;
  if (
    tasks === null ||
    correction ||
    NO_NOTE.test(text) ||
    CALLS_PEOPLE.test(text) ||
    ABOUT_REPORTING.test(text) ||
    ABOUT_TIME.test(text) ||
    THANKS.test(text) ||
    ABOUT_ENTRIES.test(text) ||
    AIM_OR_LACK.test(text) ||
    /:\s*$/.test(text)
  )
    return [];
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[a-z]{2,}/g)?.length ?? 0;
  if ((han < 2 && words < 2) || quotesPlan(statement, from)) return [];
  return tasks.map((task) => draft(statement, task, null, { kind: "note" }));
}

/** A clause that stands in the plan word for word repeats what is wanted. */
function quotesPlan(statement: Statement, from: Targets): boolean {
  const han = hanOf(statement.text);
  return han.length >= 6 && !/已|了/.test(han) && hanOf(from.plan.text).includes(han);
}

/** Whether a statement that negates something still reports a standstill ("因没有场地暂停"). */
export function reportsStandstill(statement: Statement): boolean {
  return statement.mood === "negated" && statement.tasks !== null && standsStill(statement.text);
}

function draft(
  statement: Statement,
  task: number,
  targetId: string | null,
  what: { kind: "document" | "note" } | { kind: "lifecycle"; lifecycle: Lifecycle },
  several = false,
): Draft {
  const reason = several ? "several_targets" : null;
  const lifecycle = what.kind === "lifecycle" ? what.lifecycle : null;
  return {
    statement,
    task,
    targetId,
    kind: what.kind,
    amount: null,
    unit: null,
    reason,
    lifecycle,
    replaces: null,
    bare: false,
  };
}
