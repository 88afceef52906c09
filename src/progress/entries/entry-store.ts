import type { Entry, EntryId, NewEntry } from "./entry.ts";

/** What the ledger needs of a database. Each call is durable when it returns. */
export type EntryStore = {
  /** Records once per idempotency key: a key that is there already gives back the entry it recorded. */
  add(entry: NewEntry): Promise<{ entry: Entry; isNew: boolean }>;
  find(id: EntryId): Promise<Entry | null>;
  /** All entries of a plan, voided ones too, in the order they were recorded. */
  list(planHash: string): Promise<Entry[]>;
  /** Sets the void marks; false where the entry was void already. */
  void(id: EntryId, mark: { by: string; at: Date; why: string }): Promise<boolean>;
};
