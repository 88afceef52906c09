import type { Ledger } from "../ledger/ledger.ts";
import type { LedgerActs, LedgerParts } from "../ledger/ledger-parts.ts";
import type { OpenCard } from "./card-decisions.ts";

/**
 * What waits for an owner's yes and is said no longer: its message was deleted, or edited so that it reads otherwise.
 * It is withdrawn, so that no owner says yes to words that their author took back. Nothing of it was in the ledger.
 */
export function createWithdraw(
  { pending, now }: LedgerParts,
  { read }: LedgerActs,
  openCards: Ledger["openCards"],
): Ledger["withdrawWaiting"] {
  return async ({ channel, messageTs, text, at }) => {
    const waiting = (await openCards()).filter(
      ({ kind, statement }) =>
        kind === "owner" && statement.channel === channel && statement.messageTs === messageTs,
    );
    const withdrawn: OpenCard[] = [];
    for (const card of waiting) {
      const { reading, statement } = card;
      const readings = text === null ? [] : await read({ text, at, task: reading.task });
      const isSaid = readings.some(
        ({ task, kind, amount, lifecycle, judgement }) =>
          task === reading.task &&
          (kind === reading.kind || kind === "ambiguous") &&
          amount === reading.amount &&
          lifecycle === reading.lifecycle &&
          judgement?.level === reading.judgement?.level,
      );
      if (!isSaid && (await pending.decide(card.id, "no", statement.person, now()))) withdrawn.push(card);
    }
    return withdrawn;
  };
}
