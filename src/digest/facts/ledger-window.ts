import type { Entry } from "../../progress/entries/entry.ts";
import type { DigestPeriod } from "../periods/due.ts";

/** The ledger as it stood at a moment: entries reported later are left out, and later voiding has not happened yet. */
export function ledgerAt(entries: Entry[], moment: Date): Entry[] {
  const known: Entry[] = [];
  for (const entry of entries) {
    if (entry.reportedAt > moment) continue;
    known.push(entry.voided && entry.voided.at > moment ? { ...entry, voided: null } : entry);
  }
  return known;
}

/** What the ledger gained in a period, of a ledger as it stood at the period's cut-off. */
export type LedgerWindow = {
  /** The ledger at the cut-off, by id. */
  byId: Map<string, Entry>;
  /** Entries recorded in the period and not voided, in the order recorded. */
  recorded: Entry[];
  /** The same, by task. */
  byTask: Map<number, Entry[]>;
  /** Entries of earlier periods that were voided in this one. */
  withdrawn: Entry[];
};

/** One pass over the ledger at the cut-off. */
export function ledgerWindow(ledger: Entry[], period: DigestPeriod): LedgerWindow {
  const window: LedgerWindow = { byId: new Map(), recorded: [], byTask: new Map(), withdrawn: [] };
  for (const entry of ledger) {
    window.byId.set(entry.id, entry);
    const isNew = entry.reportedAt > period.after;
    if (isNew && !entry.voided) window.recorded.push(entry);
    if (!isNew && entry.voided && entry.voided.at > period.after) window.withdrawn.push(entry);
  }
  window.recorded.sort((one, other) => one.sequence - other.sequence);
  for (const entry of window.recorded) {
    const ofTask = window.byTask.get(entry.task);
    if (ofTask) ofTask.push(entry);
    else window.byTask.set(entry.task, [entry]);
  }
  return window;
}
