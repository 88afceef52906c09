import type { Lifecycle } from "../../entries/entry.ts";
import { documentStage } from "../../standing/document-stage.ts";
import type { ClauseInContext } from "../clause-in-context.ts";
import type { DraftReading } from "../draft.ts";
import type { Targets } from "../likeness.ts";
import { hanOf, namesIn } from "../words.ts";
import { chooseDocument, milestoneIn, taskByTitle } from "./choose-named.ts";
import { isOnlyHeldUp, lifecycleIn, standsStill } from "./lifecycle-words.ts";
import { saysNothing } from "./no-note.ts";

const DOCUMENT =
  /方案|办法|细则|计划|清单|报告|意见稿|制度|文件|章程|规划|指南|标准|初稿|草案|修订稿|送审稿|《|\b(?:document|plan|measures|rules|scheme|schemes|report|guidelines?|list|draft)\b/;
const REACHED_MILESTONE =
  /建成|竣工|完工|投用|投入使用|开园|开学|启用|完成|\b(?:completed|opened|built|finished)\b/;

/**
 * What a statement without an amount says: a document's course, a state of the task, or a note. Empty for none. Where the
 * message calls for help (`helpCalled`), that the task is stuck is what help is wanted with, and no state of it.
 */
export function readStates(statement: ClauseInContext, from: Targets, helpCalled: boolean): DraftReading[] {
  if (statement.tasks?.length === 0) return [];
  const aboutDocument = DOCUMENT.test(statement.words) ? readDocument(statement, from) : null;
  if (aboutDocument !== null) return [aboutDocument];
  const state = helpCalled && isOnlyHeldUp(statement.text) ? [] : readLifecycle(statement, from);
  if (state.length > 0) return state;
  const short = statement.tasks === null ? null : readDocument(statement, from);
  return short !== null ? [short] : readNote(statement, from);
}

function readDocument(statement: ClauseInContext, from: Targets): DraftReading | null {
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

function readLifecycle(statement: ClauseInContext, from: Targets): DraftReading[] {
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

function readNote(statement: ClauseInContext, from: Targets): DraftReading[] {
  const { text, words, tasks, correction } = statement;
  if (tasks === null || correction || saysNothing(text) || saysNothing(words) || /:\s*$/.test(text))
    return [];
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]{2,}/g)?.length ?? 0;
  if ((han < 2 && latin < 2) || quotesPlan(statement, from)) return [];
  return tasks.map((task) => draft(statement, task, null, { kind: "note" }));
}

/** A clause that stands in the plan word for word repeats what is wanted. */
function quotesPlan(statement: ClauseInContext, from: Targets): boolean {
  const han = hanOf(statement.text);
  return han.length >= 6 && !/已|了/.test(han) && hanOf(from.plan.text).includes(han);
}

/** Whether a statement that negates something still reports a standstill ("因没有场地暂停"). */
export function reportsStandstill(statement: ClauseInContext): boolean {
  return statement.mood === "negated" && statement.tasks !== null && standsStill(statement.text);
}

function draft(
  statement: ClauseInContext,
  task: number,
  targetId: string | null,
  what: { kind: "document" | "note" } | { kind: "lifecycle"; lifecycle: Lifecycle },
  several = false,
): DraftReading {
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
    inherits: false,
    thing: "",
  };
}
