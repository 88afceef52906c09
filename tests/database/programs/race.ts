import { setTimeout as sleep } from "node:timers/promises";
import { CLAIM_LEASE_MS } from "../../../src/conversation/claim.ts";
import { createClaimStore } from "../../../src/database/claim-store.ts";
import { createEntryStore } from "../../../src/database/entry-store.ts";
import { openDatabase } from "../../../src/database/open-database.ts";
import { createPendingStore } from "../../../src/database/pending-store.ts";
import { createRunStore } from "../../../src/database/run-store.ts";
import { claim, newRun } from "../../../src/digest/runs/run-state.ts";
import type { NewRun } from "../../../src/digest/runs/run-store.ts";
import type { EntryId } from "../../../src/progress/entries/entry.ts";
import { binhai } from "../../support/binhai.ts";
import { newEntry } from "../new-entry.ts";

// node race.mjs URL MIGRATIONS RACE START KEY…: from the moment START on (milliseconds since 1970) does the same
// to each key as its rivals do, and prints the keys that it was told it won.
const [url = "", migrations = "", race = "", start = "0", ...keys] = process.argv.slice(2);
const database = await openDatabase({ url, migrations });
const entries = createEntryStore(database);
const claims = createClaimStore(database);
const cards = createPendingStore(database);
const runs = createRunStore(database);
const now = new Date("2022-06-24T10:00:00+08:00");
const afterLease = new Date(now.getTime() + CLAIM_LEASE_MS + 1);
const runKey = (recipient: string) => ({ planHash: binhai.plan.hash, period: "2022-W25", recipient });

const begunAt = (recipient: string): NewRun => ({
  key: runKey(recipient),
  run: newRun(now, false),
  language: "zh",
  frozenId: null,
});

async function takeRun(recipient: string): Promise<boolean> {
  const found = await runs.find(runKey(recipient));
  const taken = found === null ? null : claim(found.run, now);
  if (found === null || taken?.kind !== "claimed") return false;
  return runs.save(runKey(recipient), taken.run, found.run.fence);
}

const RACES: Record<string, (key: string) => Promise<boolean>> = {
  record: async (key) => (await entries.add(newEntry(key))).isNew,
  void: (id) => entries.void(id as EntryId, { by: "U0ZHOU", at: now, why: "重复" }),
  claim: (key) => claims.claim(key, now),
  "take over": (key) => claims.claim(key, afterLease),
  decide: (id) => cards.decide(id, "yes", "U0ZHOU", now),
  begin: async (recipient) => (await runs.begin([begunAt(recipient)])) === 1,
  "take run": takeRun,
};

const run = RACES[race];
if (run === undefined) throw new Error(`no such race: ${race}`);
await sleep(Math.max(0, Number(start) - Date.now()));
for (const key of keys) if (await run(key)) console.log(key);
await database.close();
