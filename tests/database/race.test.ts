import { afterAll, beforeAll, expect, it } from "vitest";
import { createClaimStore } from "../../src/database/claim-store.ts";
import { createEntryStore } from "../../src/database/entry-store.ts";
import { createPendingStore } from "../../src/database/pending-store.ts";
import { createRunStore } from "../../src/database/runs/run-store.ts";
import { newRun } from "../../src/digest/runs/run-state.ts";
import { binhai } from "../support/binhai.ts";
import { onEachDatabase } from "../support/databases.ts";
import { newEntry } from "../support/new-entry.ts";
import { NOW } from "../support/services.ts";
import { openUrl } from "./fresh-database.ts";
import { buildPrograms, type Programs } from "./programs.ts";
import { type Rival, startRival } from "./rivals.ts";

const KEYS = Array.from({ length: 30 }, (_, number) => `Ev${String(number).padStart(3, "0")}`);

let programs: Programs;
let rivals: Rival[];
beforeAll(async () => {
  programs = await buildPrograms(["race"]);
  rivals = [1, 2].map(() => startRival(programs.pathOf("race")));
});
afterAll(() => {
  for (const rival of rivals) rival.stop();
  programs.remove();
});

/** Two processes do the same to the same keys, from when both are ready; gives all that either was told it won. */
async function wonBy(url: string, race: string, keys: string[]): Promise<string[]> {
  await Promise.all(rivals.map((rival) => rival.takePlace({ url, race, keys })));
  const won = await Promise.all(rivals.map((rival) => rival.run()));
  return won.flat().sort();
}

onEachDatabase((kind) => {
  it("two processes that get the same events record each once, numbered without a gap", async () => {
    const url = await kind.freshUrl();
    const database = await openUrl(url);
    expect(await wonBy(url, "record", KEYS)).toEqual(KEYS);
    const kept = await createEntryStore(database).list(binhai.plan.hash);
    expect(kept.map(({ sequence }) => sequence)).toEqual(KEYS.map((_, index) => index + 1));
  });

  it("of two who void the same entry at once, one is told that it did", async () => {
    const url = await kind.freshUrl();
    const store = createEntryStore(await openUrl(url));
    const ids: string[] = [];
    for (const key of KEYS) ids.push((await store.add(newEntry(key))).entry.id);
    expect(await wonBy(url, "void", ids)).toEqual([...ids].sort());
  });

  it("of the questions a person may put to the model in ten minutes, two processes let through no more together", async () => {
    const url = await kind.freshUrl();
    await openUrl(url);
    expect(await wonBy(url, "ask", KEYS)).toHaveLength(10);
  });

  it("an event that reaches two processes is one's", async () => {
    const url = await kind.freshUrl();
    await openUrl(url);
    expect(await wonBy(url, "claim", KEYS)).toEqual(KEYS);
  });

  it("an abandoned event is taken over by one of two", async () => {
    const url = await kind.freshUrl();
    const claims = createClaimStore(await openUrl(url));
    for (const key of KEYS) await claims.claim(key, NOW);
    expect(await wonBy(url, "take over", KEYS)).toEqual(KEYS);
  });

  it("a card that two press at once is decided by one", async () => {
    const url = await kind.freshUrl();
    const cards = createPendingStore(await openUrl(url));
    const ids: string[] = [];
    for (const content of KEYS) ids.push((await cards.add(content, NOW)).id);
    expect(await wonBy(url, "decide", ids)).toEqual([...ids].sort());
  });

  it("a digest that two processes find due is begun once", async () => {
    const url = await kind.freshUrl();
    await openUrl(url);
    expect(await wonBy(url, "begin", KEYS)).toEqual(KEYS);
  });

  it("a digest that two processes would send is taken by one", async () => {
    const url = await kind.freshUrl();
    const runs = createRunStore(await openUrl(url));
    const run = newRun(NOW, false);
    const runKey = (recipient: string) => ({ planHash: binhai.plan.hash, period: "2022-W25", recipient });
    await runs.begin(
      KEYS.map((recipient) => ({ key: runKey(recipient), run, language: "zh" as const, frozenId: null })),
    );
    expect(await wonBy(url, "take run", KEYS)).toEqual(KEYS);
  });
});
