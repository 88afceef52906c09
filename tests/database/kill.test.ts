import { afterAll, beforeAll, expect, it } from "vitest";
import { createEntryStore } from "../../src/database/entry-store.ts";
import { KILLS, PATIENCE_MS, randomFrom, SEED, tellProgress } from "../kills/moments.ts";
import { binhai } from "../support/binhai.ts";
import { MIGRATIONS } from "../support/services.ts";
import { freshPath, openAt } from "./fresh-database.ts";
import { buildPrograms, linesOf, type Programs } from "./programs.ts";

const AT_ONCE = 4;
const ROUNDS = Math.max(2, KILLS / AT_ONCE);
const LONGEST_MS = 120;

let programs: Programs;
beforeAll(async () => {
  programs = await buildPrograms(["record"]);
});
afterAll(() => programs.remove());

/** Starts a process that records and is killed a while after its first acknowledged entry; gives what it acknowledged. */
async function recordUntilKilled(path: string, name: string, milliseconds: number): Promise<string[]> {
  const running = programs.start("record", [`file:${path}`, MIGRATIONS, name, "100000"]);
  await running.begun;
  setTimeout(running.kill, milliseconds);
  const { code, output, errors } = await running.ended;
  if (code !== null) throw new Error(`${name} ended by itself with ${code}: ${errors}`);
  return linesOf(output);
}

it(
  "an acknowledged entry survives kill -9 at any moment, with other processes recording at the same time",
  async () => {
    const path = freshPath();
    await (await openAt(path)).close();
    const random = randomFrom(SEED);
    const acknowledged: string[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      const killed = Array.from({ length: AT_ONCE }, (_, place) =>
        recordUntilKilled(path, `${round}-${place}`, random() * LONGEST_MS),
      );
      acknowledged.push(...(await Promise.all(killed)).flat());
      tellProgress(round * AT_ONCE);
    }
    const database = await openAt(path);
    const kept = await createEntryStore(database).list(binhai.plan.hash);
    const inFile = new Set(kept.map(({ id, idempotencyKey }) => `${id} ${idempotencyKey}`));
    expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * AT_ONCE);
    expect(
      acknowledged.filter((each) => !inFile.has(each)),
      `DUBAN_SEED=${SEED}`,
    ).toEqual([]);
    expect(kept.map(({ sequence }) => sequence)).toEqual(kept.map((_, index) => index + 1));
    expect(await database.client.$queryRawUnsafe("PRAGMA integrity_check")).toEqual([
      { integrity_check: "ok" },
    ]);
  },
  PATIENCE_MS,
);
