import { createHash } from "node:crypto";
import { z } from "zod";
import type { EntryId } from "../entries/entry.ts";
import type { Statement } from "../entries/statement.ts";
import type { Reading } from "../reading/parse-update.ts";
import type { Pending } from "./pending-store.ts";

/** What one card waits for: the author's own yes, an owner's, the author's to a correction of an entry, or evidence. */
export type CardKind = "doubt" | "owner" | "revision" | "evidence";

export type Card = {
  kind: CardKind;
  statement: Statement;
  reading: Reading;
  /** The reading's place among those of its statement. */
  place: number;
  /** For a revision, the entry whose place the new one takes. */
  supersedes: EntryId | null;
};

const stored = z.object({
  kind: z.enum(["doubt", "owner", "revision", "evidence"]).default("doubt"),
  statement: z.custom<Statement>(isObject),
  reading: z.custom<Reading>(isObject),
  place: z.number(),
  supersedes: z.string().nullable().default(null),
});

/** A card as it is stored. */
export function cardContent(card: Card): string {
  return JSON.stringify(card);
}

/** A stored card, read again. */
export function readCard({ content }: Pending): Card {
  const { statement, reading, supersedes, ...rest } = stored.parse(JSON.parse(content));
  return {
    ...rest,
    // Cards of an earlier version know no judgement.
    reading: { ...reading, judgement: reading.judgement ?? null },
    statement: { ...statement, at: new Date(statement.at) },
    supersedes: supersedes as EntryId | null,
  };
}

/** The id of a card that its statement makes once, however often it is delivered or pressed. */
export function cardIdOf({ kind, statement, place }: Card): string {
  return createHash("sha256").update(`${kind}:${statement.key}:${place}`).digest("hex").slice(0, 32);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
