import type { Config } from "../config.ts";
import { createAuditStore } from "../database/audit-store.ts";
import { createEntryStore } from "../database/entry-store.ts";
import type { Database } from "../database/opening/open-database.ts";
import { createPendingStore } from "../database/pending-store.ts";
import { createLedger } from "../progress/ledger/create-ledger.ts";
import type { Ledger } from "../progress/ledger/ledger.ts";
import type { LedgerParts } from "../progress/ledger/ledger-parts.ts";
import { type Administration, createAdministration } from "../progress/responsibility/administration.ts";
import type { TaskStanding } from "../progress/standing/standing.ts";
import type { Book } from "./book.ts";

export type LedgerServices = {
  entries: ReturnType<typeof createEntryStore>;
  administration: Administration;
  ledger: Ledger;
  /** The standings of a day (YYYY-MM-DD), or now. */
  standings(day?: string): Promise<TaskStanding[]>;
};

type LedgerServicesParts = {
  book: Book;
  config: Pick<Config, "administrators">;
  database: Database;
  now: () => Date;
};

/** The ledger over the database, and who may do what with it. */
export function openLedger({ book, config, database, now }: LedgerServicesParts): LedgerServices {
  const entries = createEntryStore(database);
  const { administrators } = config;
  const administration = createAdministration({
    planHash: book.plan.hash,
    audit: createAuditStore(database),
    administrators,
    now,
  });
  const ledger = createLedger({
    ...book,
    englishLines: englishLinesOf(book),
    pending: createPendingStore(database),
    administration,
    administrators,
    entries,
    now,
  });
  const standings = (day?: string): Promise<TaskStanding[]> =>
    ledger.standings(day === undefined ? now() : new Date(`${day}T12:00:00+08:00`));
  return { entries, administration, ledger, standings };
}

function englishLinesOf({ targets, english }: Book): LedgerParts["englishLines"] {
  const lines = targets.flatMap((target) => {
    const line = english.targetLine(target);
    return line === null ? [] : [[target.id, line] as const];
  });
  return Object.fromEntries(lines);
}
