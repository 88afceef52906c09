import type { Plan, Target } from "../../plan/plan.ts";
import type { Card } from "../cards/cards.ts";
import type { PendingStore } from "../cards/pending-store.ts";
import type { EntryStore } from "../entries/entry-store.ts";
import type { Statement } from "../entries/statement.ts";
import type { Reading } from "../reading/parse-update.ts";
import type { Administration } from "../responsibility/administration.ts";
import type { Permission } from "../responsibility/permissions.ts";
import type { AsksEvidence, Refused, Report, Waiting } from "./report.ts";

/** What the ledger works with: the plan, its stores, who may what, the clock. */
export type LedgerParts = {
  plan: Plan;
  targets: Target[];
  englishLines: Record<string, string>;
  entries: EntryStore;
  pending: PendingStore;
  administration: Pick<Administration, "current">;
  administrators: string[];
  now: () => Date;
};

/** What the ledger's use cases are made of: entries are written here and nowhere else. */
export type LedgerActs = {
  read(statement: Pick<Statement, "text" | "at" | "task">): Promise<Reading[]>;
  /** Records a card's reading as one entry, or finds the entry that it made before. */
  enter(card: Card): Promise<Extract<Report, { kind: "recorded" }>>;
  /** Makes the card that an owner decides. */
  passOn(card: Card, who: string[]): Promise<Waiting>;
  /** Makes the card that asks for what shows that a task is done. */
  askEvidence(card: Card): Promise<AsksEvidence>;
  /** What is certain by now: asks for evidence where it is wanted, asks an owner where one has to agree, or records. */
  proceed(card: Card, allowed: Exclude<Permission, Refused>): Promise<Report>;
  /** Whether a person may record a reading. */
  permission(reading: Reading, statement: Pick<Statement, "person" | "source">): Promise<Permission>;
};
