import { expect, test } from "vitest";
import { createReminderStore } from "../../src/database/runs/reminder-store.ts";
import { newRun } from "../../src/digest/runs/run-state.ts";
import { openTestServices } from "../support/services.ts";

const WEEK_MS = 7 * 86_400_000;

test("reminders left unanswered since spring are all counted in autumn", async () => {
  const services = await openTestServices();
  const { plan, database, reminders } = services;
  const store = createReminderStore(database);
  const first = new Date("2022-03-10T10:00:00+08:00").getTime();
  for (let week = 0; week < 30; week++) {
    const askedAt = new Date(first + week * WEEK_MS);
    const key = { planHash: plan.hash, period: `2022-W${10 + week}`, person: "U0SPORT" };
    const run = { ...newRun(askedAt, false), state: "sent" as const, messageTs: "1.0" };
    await store.begin({ key, tasks: [30], askedAt, run });
  }
  const counts = await reminders.unanswered(new Date("2022-10-01T17:00:00+08:00"));
  expect(counts.get(30)).toBe(30);
});
