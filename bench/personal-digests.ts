import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calendarKnown, isWorkingDay } from "../src/calendar/working-days.ts";
import { openDatabase } from "../src/database/opening/open-database.ts";
import { createPlanStore } from "../src/database/plan-store.ts";
import { createRunStore } from "../src/database/runs/run-store.ts";
import type { DigestFacts } from "../src/digest/facts/facts.ts";
import { factsFor } from "../src/digest/facts/personal.ts";
import { DEFAULT_SCHEDULE } from "../src/digest/periods/schedule.ts";
import { beginDue } from "../src/digest/runs/run-begin.ts";
import type { Subscription } from "../src/digest/subscriptions/subscription.ts";
import { toStoredPlan } from "../src/plan/import-plan.ts";
import { factsOf, JUNE, PLAN, weekly } from "../tests/digest/june-ledger.ts";

const OWNERS_A_TASK = 160;
const NOW = new Date("2022-06-24T17:00:30+08:00");
const BEFORE = new Date("2022-06-17T17:00:00+08:00");

export type PersonalPlanning = { recipients: number; beginMs: number; cutMs: number };

/**
 * How long it takes until the personal digests of thousands of owners are planned: what is due, the facts, a run each
 * in a SQLite file of its own (each write durable), and the facts of each person cut from the facts of all. Words are
 * written when a digest is sent.
 */
export async function planPersonalDigests(recipients: number): Promise<PersonalPlanning> {
  const folder = mkdtempSync(join(tmpdir(), "duban-bench-"));
  const database = await openDatabase({
    url: `file:${join(folder, "duban.db")}`,
    migrations: "prisma/migrations",
  });
  try {
    const document = { name: "binhai-2022", text: PLAN.text, english: null };
    await createPlanStore(database).save(toStoredPlan(document, BEFORE));
    const runs = createRunStore(database);
    const people = Array.from({ length: recipients }, (_, number) => `U${String(number).padStart(5, "0")}`);
    const begun = performance.now();
    const count = await beginDue(
      {
        planHash: PLAN.hash,
        runs,
        digests: { of: async () => ownedBy(people) },
        days: { isWorkingDay, calendarKnown },
        now: () => NOW,
        wait: async () => undefined,
      },
      people.map(subscribed),
    );
    const beginMs = performance.now() - begun;
    if (count !== recipients) throw new Error(`${count} of ${recipients} runs were begun.`);
    const facts = ownedBy(people);
    const cut = performance.now();
    for (const person of people) factsFor(facts, person);
    return { recipients, beginMs, cutMs: performance.now() - cut };
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The facts of a week whose tasks all these people own, each one or two. */
function ownedBy(people: string[]): DigestFacts {
  const facts = factsOf(JUNE, weekly("2022-W25"));
  const tasks = facts.tasks.map((task, place) => {
    const first = (place * OWNERS_A_TASK) % people.length;
    const ids = people.slice(first, first + OWNERS_A_TASK);
    return { ...task, owners: ids.map((id) => ({ id, name: `牵头人${id}` })) };
  });
  return { ...facts, tasks };
}

function subscribed(recipient: string): Subscription {
  const at = { since: BEFORE, changedAt: BEFORE };
  return { recipient, schedule: DEFAULT_SCHEDULE, language: "zh", state: "active", changedBy: "U0", ...at };
}
