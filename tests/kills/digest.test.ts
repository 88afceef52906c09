import { describe, expect, it, onTestFinished } from "vitest";
import { type DatabaseKind, postgresql, postgresqlServer, sqlite } from "../support/databases.ts";
import { alex, channel, dmOf, sport, sportChannel, staff, startTrial, type Trial } from "../support/duban.ts";
import { EVERY_VARIANT, PATIENCE_MS, SEED } from "./moments.ts";
import { keysOf, killWhileSending, SCHEDULE, type Week } from "./sending.ts";

const PEOPLE = [sport, staff, alex];
const RECIPIENTS = [channel, sportChannel, ...PEOPLE];

/** A trial where two channels and three people have asked for the digest. */
async function startSubscribed(kind: DatabaseKind): Promise<Trial> {
  const trial = await startTrial({ databaseUrl: await kind.freshUrl() });
  onTestFinished(() => trial.close());
  const { subscriptionStore, plan } = trial.duban().services;
  const now = trial.workspace.now();
  const common = {
    schedule: SCHEDULE,
    state: "active",
    since: now,
    changedBy: sport,
    changedAt: now,
  } as const;
  for (const recipient of RECIPIENTS) {
    const language = recipient === alex ? "en" : "zh";
    await subscriptionStore.save(plan.hash, { ...common, recipient, language });
  }
  return trial;
}

/** Each recipient has each week's digest once, and each part of its thread once. */
async function everybodyHasOne(trial: Trial, weeks: Week[]): Promise<void> {
  for (const recipient of RECIPIENTS) {
    const [reader, place] = PEOPLE.includes(recipient) ? [recipient, dmOf(recipient)] : [sport, recipient];
    const messages = await trial.messages(reader, place);
    const periods = keysOf(messages, "duban_digest").map((key) => key.split(":")[1]);
    expect([recipient, ...periods], `DUBAN_SEED=${SEED}`).toEqual([
      recipient,
      ...weeks.map(({ key }) => key),
    ]);
    const newest = messages.findLast(({ metadata }) => metadata?.event_type === "duban_digest");
    const parts = keysOf(newest === undefined ? [] : await trial.replies(reader, place, newest.ts));
    expect(parts, `DUBAN_SEED=${SEED}`).toEqual([...new Set(parts)]);
  }
}

async function killed(kind: DatabaseKind, processes: number): Promise<void> {
  const trial = await startSubscribed(kind);
  await killWhileSending({
    trial,
    processes,
    dueIn: ({ due }) => due,
    check: (weeks) => everybodyHasOne(trial, weeks),
  });
}

describe("kill -9 around the sending of digests: each recipient has one a period, never two, never none", () => {
  it.runIf(EVERY_VARIANT)("one process on SQLite", () => killed(sqlite, 1), PATIENCE_MS);
  it("two processes on SQLite", () => killed(sqlite, 2), PATIENCE_MS);
  it.skipIf(postgresqlServer === null)(
    "two processes on PostgreSQL",
    () => killed(postgresql, 2),
    PATIENCE_MS,
  );
});
