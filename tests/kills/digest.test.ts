import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { calendarKnown, isWorkingDay } from "../../src/calendar/working-days.ts";
import { createEntryStore } from "../../src/database/entry-store.ts";
import { type DigestPeriod, digestOfWeek } from "../../src/digest/due.ts";
import { nextWeek, weekOf } from "../../src/digest/period.ts";
import { newEntry } from "../database/new-entry.ts";
import { buildDuban, type DubanProgram } from "../support/another-duban.ts";
import { type DatabaseKind, postgresql, postgresqlServer, sqlite } from "../support/databases.ts";
import { alex, channel, dmOf, sport, sportChannel, staff, startTrial, type Trial } from "../support/duban.ts";
import { KILLS, PATIENCE_MS, randomFrom, SEED } from "./moments.ts";

const PEOPLE = [sport, staff, alex];
const RECIPIENTS = [channel, sportChannel, ...PEOPLE];
const SCHEDULE = { weekday: 5, hour: 17, minute: 0 } as const;
/** Longer than a run's lease, so that what a killed process held is free. */
const NEXT_ROUND_MS = 6 * 60_000;
const ROUNDS_A_WEEK = 4;
/** Sending to all takes about as long in a process that has just started. */
const LONGEST_MS = 2500;

let program: DubanProgram;
beforeAll(async () => {
  program = await buildDuban();
});
afterAll(() => program.remove());

type Due = DigestPeriod & { due: Date };

/** The weeks with a digest, from the running one on. */
function* weeksFrom(moment: Date): Generator<Due, never> {
  for (let week = weekOf(moment); ; week = nextWeek(week)) {
    const digest = digestOfWeek(week, SCHEDULE, { isWorkingDay, calendarKnown });
    if (digest !== null && digest.due > moment) yield digest;
  }
}

/** A trial where two channels and three people get the digest in the week's last working hour. */
async function startSubscribed(kind: DatabaseKind): Promise<Trial> {
  const trial = await startTrial({ databaseUrl: await kind.freshUrl() });
  onTestFinished(() => trial.close());
  const { subscriptionStore, plan } = trial.duban().services;
  const now = trial.workspace.now();
  for (const recipient of RECIPIENTS)
    await subscriptionStore.save(plan.hash, {
      recipient,
      schedule: SCHEDULE,
      language: recipient === alex ? "en" : "zh",
      state: "active",
      since: now,
      changedBy: sport,
      changedAt: now,
    });
  return trial;
}

/** Starts processes that find the digest due, and kills each at a moment of its own while they send. */
async function killWhileSending(trial: Trial, moments: number[]): Promise<void> {
  const { workspace, databaseUrl } = trial;
  await Promise.all(
    moments.map(async (milliseconds) => {
      const duban = await program.start({ workspace, databaseUrl, channel });
      await sleep(milliseconds);
      await duban.kill();
    }),
  );
}

async function setClock(trial: Trial, moment: number): Promise<void> {
  await trial.post("clock", { to: new Date(moment).toISOString() });
}

/** Whoever comes after the killed ones does what is left. */
async function finish(trial: Trial, from: number): Promise<void> {
  for (let round = 0; round < 3; round++)
    await trial.moveTo(new Date(from + round * NEXT_ROUND_MS).toISOString());
}

/** The periods of the digests that a recipient has got, and the keys of what is in their threads. */
async function receivedBy(trial: Trial, recipient: string): Promise<{ periods: string[]; parts: string[] }> {
  const reader = PEOPLE.includes(recipient) ? recipient : sport;
  const place = PEOPLE.includes(recipient) ? dmOf(recipient) : recipient;
  const digests = (await trial.messages(reader, place)).filter(
    ({ metadata }) => metadata?.event_type === "duban_digest",
  );
  const threads = await Promise.all(digests.map(({ ts }) => trial.replies(reader, place, ts)));
  const keyOf = (metadata?: { event_payload: Record<string, unknown> }): string =>
    String(metadata?.event_payload.key);
  return {
    periods: digests.map(({ metadata }) => keyOf(metadata).split(":")[1] ?? ""),
    parts: threads.flat().flatMap(({ metadata }) => (metadata === undefined ? [] : [keyOf(metadata)])),
  };
}

async function killed(kind: DatabaseKind, processes: number): Promise<void> {
  const random = randomFrom(SEED);
  const trial = await startSubscribed(kind);
  const { services } = trial.duban();
  const expected: string[] = [];
  let kills = 0;
  for (const week of weeksFrom(trial.workspace.now())) {
    expected.push(week.key);
    const key = `kills:${week.key}`;
    await createEntryStore(services.database).add(
      newEntry(key, { reportedAt: new Date(+week.due - 86_400_000) }),
    );
    let moment = week.due.getTime() + 20_000;
    for (let round = 0; round < ROUNDS_A_WEEK && kills < KILLS; round++, moment += NEXT_ROUND_MS) {
      await setClock(trial, moment);
      const moments = Array.from({ length: processes }, () => random() * LONGEST_MS);
      await killWhileSending(trial, moments);
      kills += processes;
    }
    await finish(trial, moment);
    if (kills >= KILLS) break;
  }
  for (const recipient of RECIPIENTS) {
    const { periods, parts } = await receivedBy(trial, recipient);
    expect([recipient, ...periods], `DUBAN_SEED=${SEED}`).toEqual([recipient, ...expected]);
    expect(parts.length, `DUBAN_SEED=${SEED}`).toBe(new Set(parts).size);
  }
}

describe("kill -9 around the sending of digests: each recipient has one a period, never two, never none", () => {
  it("one process on SQLite", () => killed(sqlite, 1), PATIENCE_MS);
  it("two processes on SQLite", () => killed(sqlite, 2), PATIENCE_MS);
  it.skipIf(postgresqlServer === null)(
    "two processes on PostgreSQL",
    () => killed(postgresql, 2),
    PATIENCE_MS,
  );
});
