import { mayVoid } from "../responsibility/permissions.ts";
import type { Ledger } from "./ledger.ts";
import type { LedgerParts } from "./ledger-parts.ts";
import { byNumber, type Standings } from "./ledger-standings.ts";

/** What the button 撤销 does: the entry is voided, and stays in the ledger with who voided it and why. */
export function createUndo(
  { entries, administration, administrators, now }: LedgerParts,
  standings: Standings,
): Ledger["undo"] {
  return async (id, by, why) => {
    const entry = await entries.find(id);
    if (entry === null) return { kind: "unknown_entry" };
    const owners = (await administration.current()).ownersOf(entry.task);
    const permission = mayVoid({ person: by, owners, administrators, author: entry.author });
    if (permission.verdict === "refused") return { kind: "not_yours", entry, permission };
    const isFirst = await entries.void(id, { by, at: now(), why });
    const after = byNumber(await standings(now())).get(entry.task) ?? null;
    return isFirst ? { kind: "voided", entry, after } : { kind: "already_void", entry };
  };
}
