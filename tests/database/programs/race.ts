import { createInterface } from "node:readline";
import { z } from "zod";
import { CLAIM_LEASE_MS } from "../../../src/conversation/claim.ts";
import { createClaimStore } from "../../../src/database/claim-store.ts";
import { createEntryStore } from "../../../src/database/entry-store.ts";
import { type Database, openDatabase } from "../../../src/database/opening/open-database.ts";
import { createPendingStore } from "../../../src/database/pending-store.ts";
import { createRunStore } from "../../../src/database/runs/run-store.ts";
import { createSharedStateStore } from "../../../src/database/shared-state-store.ts";
import { claim, newRun } from "../../../src/digest/runs/run-state.ts";
import type { NewRun } from "../../../src/digest/runs/run-store.ts";
import { createSharedLimits } from "../../../src/model/limits/shared-limits.ts";
import type { EntryId } from "../../../src/progress/entries/entry.ts";
import { binhai } from "../../support/binhai.ts";
import { newEntry } from "../../support/new-entry.ts";

// node race.mjs MIGRATIONS: a rival in races. Each line on stdin is a race: it opens the database and prints "ready"; at
// the next line, which its rivals get at the same moment, it does the same to each key as they do, and prints the keys
// that it was told it won.
const migrations = process.argv[2] ?? "";
const asked = z.object({ url: z.string(), race: z.string(), keys: z.array(z.string()) });
const now = new Date("2022-06-24T10:00:00+08:00");
const afterLease = new Date(now.getTime() + CLAIM_LEASE_MS + 1);
const runKey = (recipient: string) => ({ planHash: binhai.plan.hash, period: "2022-W25", recipient });

const begunAt = (recipient: string): NewRun => ({
  key: runKey(recipient),
  run: newRun(now, false),
  language: "zh",
  frozenId: null,
});

function racesOn(database: Database): Record<string, (key: string) => Promise<boolean>> {
  const entries = createEntryStore(database);
  const claims = createClaimStore(database);
  const cards = createPendingStore(database);
  const runs = createRunStore(database);
  const shared = createSharedStateStore(database);
  const rates = { person: 10, workspace: 20 };
  const limits = createSharedLimits({ shared, rates, endpoint: "scripted", now: () => now });
  return {
    record: async (key) => (await entries.add(newEntry(key))).isNew,
    void: (id) => entries.void(id as EntryId, { by: "U0ZHOU", at: now, why: "重复" }),
    claim: (key) => claims.claim(key, now),
    "take over": (key) => claims.claim(key, afterLease),
    decide: (id) => cards.decide(id, "yes", "U0ZHOU", now),
    begin: async (recipient) => (await runs.begin([begunAt(recipient)])) === 1,
    ask: () => limits.takeTurn("U0ZHOU"),
    async "take run"(recipient) {
      const found = await runs.find(runKey(recipient));
      const taken = found === null ? null : claim(found.run, now);
      if (found === null || taken?.kind !== "claimed") return false;
      return runs.save(runKey(recipient), taken.run, found.run.fence);
    },
  };
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
for (let line = await lines.next(); !line.done; line = await lines.next()) {
  const { url, race, keys } = asked.parse(JSON.parse(line.value));
  const database = await openDatabase({ url, migrations });
  const run = racesOn(database)[race];
  if (run === undefined) throw new Error(`no such race: ${race}`);
  console.log("ready");
  await lines.next();
  const won: string[] = [];
  for (const key of keys) if (await run(key)) won.push(key);
  console.log(JSON.stringify(won));
  await database.close();
}
