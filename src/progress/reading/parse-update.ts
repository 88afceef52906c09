import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { clausesInContext } from "./clauses-in-context.ts";
import { closedAlready, doubtAbout } from "./doubts.ts";
import type { DraftReading } from "./draft.ts";
import { draftsOf } from "./drafts.ts";
import type { Targets } from "./likeness.ts";
import type { Doubt, Reading, Update } from "./reading.ts";
import { type Settled, settle } from "./settle.ts";
import { judgementsIn } from "./states/judgements-in-message.ts";
import { dayJudged, withJudgements } from "./with-judgements.ts";

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
