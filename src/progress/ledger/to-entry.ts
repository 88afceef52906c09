import type { Target } from "../../plan/plan.ts";
import type { Entry, NewEntry } from "../entries/entry.ts";
import type { Statement } from "../entries/statement.ts";
import { latestAmount, validEntries, valueAsOf } from "../entries/valid-entries.ts";
import type { Reading } from "../reading/parse-update.ts";

/** What an entry is made from besides the reading: the ledger it joins, and its place among the statement's entries. */
type Making = {
  planHash: string;
  ledger: readonly Entry[];
  targets: readonly Target[];
  place: number;
};

/** The entry that a reading becomes. A correction takes the place of the newest amount recorded for its target. */
export function toEntry(reading: Reading, statement: Statement, making: Making): NewEntry {
  const corrected = reading.kind === "correction" ? correctedEntry(reading, making) : null;
  const { kind, amount, asOf } =
    corrected === null ? settledKind(reading) : correction(reading, corrected, making);
  return {
    planHash: making.planHash,
    task: reading.task,
    targetId: reading.targetId,
    kind,
    amount,
    unit: reading.unit,
    lifecycle: reading.lifecycle,
    judgement: reading.judgement?.level ?? null,
    reason: reading.judgement?.reason ?? null,
    evidence: statement.evidence ?? [],
    reviewOf: null,
    asOf,
    reportedAt: statement.at,
    author: statement.person,
    source: statement.source,
    channel: statement.channel,
    messageTs: statement.messageTs,
    permalink: statement.permalink,
    text: statement.text,
    quotedWords: reading.quotedWords,
    readBy: reading.readBy ?? "rules",
    idempotencyKey: `${statement.key}:${making.place}`,
    supersedes: corrected?.id ?? null,
  };
}

/** Whether a reading judges its task and reports nothing else of it. */
export function isJudgement({ kind, judgement }: Pick<Reading, "kind" | "judgement">): boolean {
  return kind === "note" && judgement !== null;
}

type Settled = Pick<NewEntry, "kind" | "amount" | "asOf">;

/**
 * A correction of nothing is a total; an amount that may be either is not an entry until somebody says which; words
 * that judge the task are a judgement.
 */
function settledKind(reading: Reading): Settled {
  const open = reading.kind === "correction" || reading.kind === "ambiguous" ? "set" : reading.kind;
  const kind = isJudgement(reading) ? "judgement" : open;
  return { kind, amount: reading.amount, asOf: reading.asOf };
}

function correctedEntry(reading: Reading, { ledger }: Making): Entry | null {
  return reading.targetId === null ? null : latestAmount(reading.targetId, ledger);
}

/** A corrected increment is kept as the total it leads to: what stood without the old entry, and the new amount. */
function correction(reading: Reading, corrected: Entry, { ledger, targets }: Making): Settled {
  const asOf = reading.dayNamed ? reading.asOf : corrected.asOf;
  const target = targets.find((each) => each.id === reading.targetId);
  const isIncrement =
    reading.replaces === "delta" || (reading.replaces === "same" && corrected.kind === "delta");
  if (!isIncrement || target === undefined || reading.amount === null)
    return { kind: "correction", amount: reading.amount, asOf };
  const without = validEntries(ledger).filter((entry) => entry.id !== corrected.id);
  return { kind: "correction", amount: (valueAsOf(target, without, asOf) ?? 0) + reading.amount, asOf };
}
