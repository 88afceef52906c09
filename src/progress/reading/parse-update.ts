import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { readAmounts } from "./amounts/read-amounts.ts";
import type { ClauseInContext } from "./clause-in-context.ts";
import { clausesInContext } from "./clauses-in-context.ts";
import type { Cue } from "./cues.ts";
import { closedAlready, doubtAbout } from "./doubts.ts";
import type { DraftReading } from "./draft.ts";
import type { Targets } from "./likeness.ts";
import { callsForHelp } from "./mood/calls-for-help.ts";
import type { Doubt, Reading, Update } from "./reading.ts";
import { type Settled, settle } from "./settle.ts";
import { type JudgedTask, judgementsIn, reasonSaid } from "./states/judgements-in-message.ts";
import { readStates, reportsStandstill } from "./states/read-states.ts";

export type { Doubt, Reading, Update } from "./reading.ts";

/**
 * What a message reports, each task's and target's progress apart, in the order of the message. Empty where it
 * reports nothing: questions, plans, wishes, quoted targets, negations, conditions, hearsay, talk. Numbers are
 * read from the message and never made up; a reading that is not certain says why (`reason`) and needs a yes.
 */
export function readUpdate(update: Update): Reading[] {
  const today = dayIn(update.zone ?? PLAN_ZONE, update.now);
  const from: Targets = {
    plan: update.plan,
    targets: update.targets,
    englishLines: update.englishLines ?? {},
  };
  const dayOf = (draft: DraftReading): string => draft.statement.day?.day ?? today;
  const statements = clausesInContext(update);
  const drafts = draftsOf(statements, from);
  const readings = settle(drafts, dayOf).map((draft) => {
    const target = from.targets.find((each) => each.id === draft.targetId) ?? null;
    const standing = update.standingOf?.(draft.task) ?? null;
    const asOf = dayOf(draft);
    const reason = doubtAbout(draft, {
      target,
      standing,
      asOf,
      today,
      dayExists: draft.statement.day?.exists ?? true,
    });
    return readingOf(draft, update.text, { asOf, reason });
  });
  const counted = new Set(
    drafts.filter(({ kind }) => kind !== "note").map(({ statement }) => statement.start),
  );
  const judged = judgementsIn(statements, ({ start }) => counted.has(start));
  const all = withJudgements(readings, judged, update.text, (task) => dayJudged(statements, task) ?? today);
  return all.map((reading) => (judgesClosed(reading, update) ? doubted(reading, "task_closed") : reading));
}

/** A judgement counts only while a task goes on. */
function judgesClosed({ kind, judgement, task }: Reading, { standingOf }: Update): boolean {
  const standing = standingOf?.(task) ?? null;
  return kind === "note" && judgement !== null && standing !== null && closedAlready(standing);
}

function doubted(reading: Reading, reason: Doubt): Reading {
  return { ...reading, needsConfirmation: true, reason };
}

/** A judgement goes with what else the message says of its task; alone, it is a note of its own. */
function withJudgements(
  readings: readonly Reading[],
  judged: readonly JudgedTask[],
  text: string,
  dayOf: (task: number) => string,
): Reading[] {
  const all = [...readings];
  for (const { task, level, reason, words } of judged) {
    const judgement = {
      level,
      reason: reason === null ? null : reasonSaid(text.slice(reason.start, reason.end)),
    };
    const quotedWords = text.slice(words.start, words.end).trim();
    const beside = all.findIndex((reading) => reading.task === task);
    const found = all[beside];
    if (found === undefined) all.push({ ...noteOf(task, dayOf(task)), quotedWords, judgement });
    else all[beside] = { ...found, judgement, ...(found.kind === "note" ? { quotedWords } : {}) };
  }
  return all;
}

function noteOf(task: number, asOf: string): Omit<Reading, "quotedWords" | "judgement"> {
  return {
    task,
    targetId: null,
    kind: "note",
    amount: null,
    unit: null,
    asOf,
    needsConfirmation: false,
    reason: null,
    lifecycle: null,
    replaces: null,
    dayNamed: false,
  };
}

function dayJudged(statements: readonly ClauseInContext[], task: number): string | null {
  return statements.find(({ tasks, day }) => tasks?.includes(task) && day !== null)?.day?.day ?? null;
}

function draftsOf(statements: readonly ClauseInContext[], from: Targets): DraftReading[] {
  let inherited: { sentence: number; cue: Cue; task: number } = { sentence: -1, cue: null, task: 0 };
  const drafts: DraftReading[] = [];
  for (const each of statements) {
    const goesOn = inherited.sentence === each.sentence;
    const statement = goesOn && each.tasks === null ? { ...each, tasks: [inherited.task] } : each;
    if (statement.mood !== "fact" && !reportsStandstill(statement)) continue;
    const cue = goesOn ? inherited.cue : null;
    const amounts = readAmounts(statement, from, cue);
    drafts.push(
      ...(amounts.length > 0 ? amounts : readStates(statement, from, helpCalledFor(statement, statements))),
    );
    const last = amounts.at(-1);
    if (last !== undefined)
      inherited = { sentence: statement.sentence, cue: cueGiven(last), task: last.task };
  }
  return drafts;
}

/** Whether the message calls for help with the task that a statement speaks of. */
function helpCalledFor({ tasks }: ClauseInContext, statements: readonly ClauseInContext[]): boolean {
  return statements.some(
    (other) =>
      callsForHelp(other.words) &&
      (tasks === null || other.tasks === null || other.tasks.some((task) => tasks.includes(task))),
  );
}

function cueGiven(draft: DraftReading): Cue {
  if (draft.kind === "delta" || draft.kind === "set") return draft.kind;
  return draft.replaces === "set" || draft.replaces === "delta" ? draft.replaces : null;
}

function readingOf(
  draft: Settled,
  text: string,
  { asOf, reason }: Pick<Reading, "asOf" | "reason">,
): Reading {
  const { task, targetId, kind, amount, unit, lifecycle, replaces, statement } = draft;
  return {
    task,
    targetId,
    kind,
    amount,
    unit,
    asOf,
    quotedWords: text.slice(draft.start, draft.end).trim(),
    needsConfirmation: reason !== null,
    reason,
    lifecycle,
    judgement: null,
    replaces,
    dayNamed: statement.day !== null,
  };
}
