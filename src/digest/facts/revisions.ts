import type { Entry } from "../../progress/entries/entry.ts";
import type { DigestPeriod } from "../periods/due.ts";
import type { Revision } from "./fact-items.ts";
import type { LedgerWindow } from "./ledger-window.ts";
import { type People, sourceOf } from "./people.ts";

/** 更正与补报: what this period's entries change about what earlier digests said. */
export function revisions(window: LedgerWindow, period: DigestPeriod, people: People): Revision[] {
  const of = (entry: Entry, kind: Revision["kind"], amountBefore: number | null): Revision => ({
    kind,
    task: entry.task,
    asOf: entry.asOf,
    amount: entry.amount,
    amountBefore,
    unit: entry.unit,
    source: sourceOf(entry, people),
  });
  const recorded = window.recorded.flatMap((entry) => {
    const superseded = entry.supersedes ? window.byId.get(entry.supersedes) : undefined;
    const revisesEarlier = superseded ? superseded.reportedAt <= period.after : entry.kind === "correction";
    if (revisesEarlier) return [of(entry, "corrected", superseded?.amount ?? null)];
    return entry.asOf <= period.toldThrough && !superseded ? [of(entry, "late", null)] : [];
  });
  return [...recorded, ...window.withdrawn.map((entry) => of(entry, "withdrawn", null))];
}
