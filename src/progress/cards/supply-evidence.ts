import type { Ledger } from "../ledger/ledger.ts";
import type { LedgerActs, LedgerParts } from "../ledger/ledger-parts.ts";
import { readCard } from "./cards.ts";
import { isClosedSince } from "./closed-since.ts";
import { decidedAs, permissionFor } from "./decide.ts";

/** What the button 补充依据 does: the task is closed with what was handed over, or an owner is asked. */
export function createSupply(
  { pending, entries, plan, now }: LedgerParts,
  { proceed, permission }: LedgerActs,
): Ledger["supply"] {
  return async (id, evidence, by) => {
    const found = await pending.find(id);
    const card = found === null ? null : readCard(found);
    if (found === null || card === null || card.kind !== "evidence") return { kind: "unknown_card" };
    if (found.decision === "no") return { kind: "already_decided", decision: "no" };
    if (isClosedSince(card, await entries.list(plan.hash))) return { kind: "closed_since" };
    const statement = { ...card.statement, evidence: [...(card.statement.evidence ?? []), ...evidence] };
    const allowed = await permissionFor(permission, card, by);
    if (allowed.verdict === "refused") return { kind: "not_allowed", permission: allowed };
    const report = await proceed({ ...card, statement }, allowed);
    if (report.kind === "asks_evidence") return { kind: "asks_evidence", report };
    const isFirst = await pending.decide(id, "supplied", by, now());
    const isNew = report.kind === "recorded" ? report.isNew : isFirst;
    return isNew ? decidedAs(report) : { kind: "already_decided", decision: "supplied" };
  };
}
