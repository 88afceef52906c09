import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Entry, NewEntry } from "../entries/entry.ts";
import { inLedgerOrder, validEntries } from "../entries/valid-entries.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { LedgerParts } from "../ledger/ledger-parts.ts";
import type { Standings } from "../ledger/ledger-standings.ts";
import { mayReview, reviewersFor } from "../responsibility/permissions.ts";
import type { Reviewed, Verdict } from "./reviewed.ts";

/**
 * A reviewer's word on a task that was reported as done: an entry of its own, so that the ledger says who and why.
 * Whatever is pressed and however often, one request has one decision; undoing the decision opens the request again.
 */
export function createReview(parts: LedgerParts, standings: Standings): Ledger["review"] {
  const { entries, plan, administration, administrators, now } = parts;
  return async (id, verdict, by, language) => {
    const request = await entries.find(id);
    if (request === null || request.lifecycle !== "in_review") return { kind: "unknown_entry" };
    const ledger = await entries.list(plan.hash);
    const made = ledger.filter(({ reviewOf }) => reviewOf === id);
    const stands = made.find(({ voided }) => voided === null);
    if (stands !== undefined) return { kind: "already_reviewed", request, decision: stands };
    if (!isOpenRequest(request, ledger)) return { kind: "outdated", request };
    const { reviewers } = await administration.current();
    const who = reviewersFor(request.author, { reviewers, administrators });
    const permission = mayReview({ person: by, reviewers: who, askedBy: request.author });
    if (permission.verdict === "refused") return { kind: "not_allowed", request, permission };
    const decided = decisionOn(request, verdict, { by, at: now(), language, earlier: made.length });
    const { entry: decision, isNew } = await entries.add(decided);
    if (!isNew) return { kind: "already_reviewed", request, decision };
    const after = (await standings(now())).find(({ task }) => task.number === request.task) ?? null;
    return { kind: "reviewed", request, decision, after } satisfies Reviewed;
  };
}

/** Whether an entry is the last word on its task's state, and asks for a review. */
function isOpenRequest(entry: Entry, ledger: readonly Entry[]): boolean {
  return openRequest(ledger.filter(({ task }) => task === entry.task))?.id === entry.id;
}

/** The entry that a task's review waits on: the last word on its state, where that is 待审核. `entries` are the task's. */
export function openRequest(entries: readonly Entry[]): Entry | null {
  const states = inLedgerOrder(validEntries(entries)).filter(
    ({ kind, targetId, lifecycle }) => kind === "lifecycle" && targetId === null && lifecycle !== null,
  );
  const last = states.at(-1);
  return last?.lifecycle === "in_review" ? last : null;
}

type Deciding = { by: string; at: Date; language: Language; earlier: number };

function decisionOn(request: Entry, verdict: Verdict, { by, at, language, earlier }: Deciding): NewEntry {
  const { id, sequence: _sequence, voided: _voided, ...base } = request;
  const today = dayIn(PLAN_ZONE, at);
  const text = verdictText(verdict, language);
  return {
    ...base,
    lifecycle: verdict.kind === "confirm" ? "done" : "in_progress",
    reason: verdict.kind === "confirm" ? null : verdict.reason,
    judgement: null,
    evidence: [],
    reviewOf: id,
    asOf: request.asOf > today ? request.asOf : today,
    reportedAt: at,
    author: by,
    source: verdict.kind === "confirm" ? "message" : "modal",
    channel: null,
    messageTs: null,
    // Where it was reported: the reviewer's card is Duban's own message.
    permalink: request.permalink,
    text,
    quotedWords: text,
    readBy: "rules",
    idempotencyKey: `review:${id}:${earlier}`,
    supersedes: null,
  };
}

function verdictText(verdict: Verdict, language: Language): string {
  const zh = language === "zh";
  if (verdict.kind === "confirm") return zh ? "审核通过，确认办结" : "Reviewed and confirmed as done";
  return zh ? `退回：${verdict.reason}` : `Returned: ${verdict.reason}`;
}
