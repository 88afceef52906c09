import { afterAll, beforeAll, expect, it } from "vitest";
import { createClaimStore } from "../../src/database/claim-store.ts";
import { createEntryStore } from "../../src/database/entry-store.ts";
import { createPendingStore } from "../../src/database/pending-store.ts";
import { createRunStore } from "../../src/database/run-store.ts";
import { newRun } from "../../src/digest/run-state.ts";
import { binhai } from "../support/binhai.ts";
import { MIGRATIONS, NOW } from "../support/services.ts";
import { freshPath, openAt } from "./fresh-database.ts";
import { newEntry } from "./new-entry.ts";
import { buildPrograms, linesOf, type Programs } from "./programs.ts";

const RIVALS = 2;
const KEYS = Array.from({ length: 30 }, (_, number) => `Ev${String(number).padStart(3, "0")}`);
/** Time for both processes to have opened the database, so that they begin together. */
const HEAD_START_MS = 600;

let programs: Programs;
beforeAll(async () => {
  programs = await buildPrograms(["race"]);
});
afterAll(() => programs.remove());

/** Two processes do the same to the same keys from the same moment on; gives all that either was told it won. */
async function wonBy(path: string, race: string, keys: string[]): Promise<string[]> {
  const start = String(Date.now() + HEAD_START_MS);
  const rivals = Array.from({ length: RIVALS }, () =>
    programs.start("race", [path, MIGRATIONS, race, start, ...keys]),
  );
  const ends = await Promise.all(rivals.map(({ ended }) => ended));
  expect(ends.map(({ code, errors }) => [code, errors])).toEqual(ends.map(() => [0, ""]));
  return ends.flatMap(({ output }) => linesOf(output)).sort();
}

it("two processes that get the same events record each once, numbered without a gap", async () => {
  const path = freshPath();
  const database = await openAt(path);
  expect(await wonBy(path, "record", KEYS)).toEqual(KEYS);
  const kept = await createEntryStore(database).list(binhai.plan.hash);
  expect(kept.map(({ sequence }) => sequence)).toEqual(KEYS.map((_, index) => index + 1));
});

it("of two who void the same entry at once, one is told that it did", async () => {
  const path = freshPath();
  const store = createEntryStore(await openAt(path));
  const ids: string[] = [];
  for (const key of KEYS) ids.push((await store.add(newEntry(key))).entry.id);
  expect(await wonBy(path, "void", ids)).toEqual([...ids].sort());
});

it("an event that reaches two processes is one's", async () => {
  const path = freshPath();
  await openAt(path);
  expect(await wonBy(path, "claim", KEYS)).toEqual(KEYS);
});

it("an abandoned event is taken over by one of two", async () => {
  const path = freshPath();
  const claims = createClaimStore(await openAt(path));
  for (const key of KEYS) await claims.claim(key, NOW);
  expect(await wonBy(path, "take over", KEYS)).toEqual(KEYS);
});

it("a card that two press at once is decided by one", async () => {
  const path = freshPath();
  const cards = createPendingStore(await openAt(path));
  const ids: string[] = [];
  for (const content of KEYS) ids.push((await cards.add(content, NOW)).id);
  expect(await wonBy(path, "decide", ids)).toEqual([...ids].sort());
});

it("a digest that two processes find due is begun once", async () => {
  const path = freshPath();
  await openAt(path);
  expect(await wonBy(path, "begin", KEYS)).toEqual(KEYS);
});

it("a digest that two processes would send is taken by one", async () => {
  const path = freshPath();
  const runs = createRunStore(await openAt(path));
  for (const recipient of KEYS)
    await runs.begin({ planHash: binhai.plan.hash, period: "2022-W25", recipient }, newRun(NOW, false));
  expect(await wonBy(path, "take run", KEYS)).toEqual(KEYS);
});
