import { expect, it } from "vitest";
import { createReminderStore } from "../../src/database/runs/reminder-store.ts";
import { newRun } from "../../src/digest/runs/run-state.ts";
import type { Reminder, Snooze } from "../../src/reminders/reminder.ts";
import { binhai } from "../support/binhai.ts";
import { onEachDatabase } from "../support/databases.ts";
import { NOW } from "../support/services.ts";
import { freshDatabase } from "./fresh-database.ts";

const planHash = binhai.plan.hash;
const DUE = new Date("2022-06-23T10:00:00+08:00");
const reminderTo = (person: string, period = "2022-W25"): Reminder => ({
  key: { planHash, period, person },
  tasks: [30, 31],
  askedAt: DUE,
  run: newRun(DUE, false),
});
const snooze: Snooze = { period: "2022-W25", person: "U_LEAD", task: 30, until: "2022-06-30", at: NOW };

onEachDatabase((kind) => {
  const open = async () => createReminderStore(await freshDatabase(kind));

  it("a period's reminder to a person is begun once, and comes back as it was", async () => {
    const store = await open();
    expect(await store.begin(reminderTo("U_LEAD"))).toBe(true);
    expect(await store.begin({ ...reminderTo("U_LEAD"), tasks: [1] })).toBe(false);
    expect(await store.begin(reminderTo("U_HELP"))).toBe(true);
    expect(await store.find(reminderTo("U_LEAD").key)).toEqual(reminderTo("U_LEAD"));
    expect(await store.find({ planHash, period: "2022-W26", person: "U_LEAD" })).toBeNull();
  });

  it("of two senders only the one whose fence was read last saves", async () => {
    const store = await open();
    const { key, run } = reminderTo("U_LEAD");
    await store.begin(reminderTo("U_LEAD"));
    expect(await store.save(key, { ...run, fence: 1, state: "sending" }, 0)).toBe(true);
    expect(await store.save(key, { ...run, fence: 1, state: "sending" }, 0)).toBe(false);
  });

  it("what waits is what is neither finished nor held back", async () => {
    const store = await open();
    const { run } = reminderTo("U");
    for (const person of ["U_SENT", "U_LATER", "U_NOW"]) await store.begin(reminderTo(person));
    await store.save(reminderTo("U_SENT").key, { ...run, state: "sent", messageTs: "1.0" }, 0);
    await store.save(reminderTo("U_LATER").key, { ...run, notBefore: new Date(NOW.getTime() + 1000) }, 0);
    expect((await store.unfinished(planHash, NOW)).map(({ key }) => key.person)).toEqual(["U_NOW"]);
  });

  it("a failure is told once, and again where nobody could be told", async () => {
    const store = await open();
    const { key, run } = reminderTo("U_GONE");
    await store.begin(reminderTo("U_GONE"));
    await store.save(key, { ...run, state: "failed", reason: "user_not_found" }, 0);
    expect(await store.takeFailures(planHash, NOW)).toHaveLength(1);
    expect(await store.takeFailures(planHash, NOW)).toEqual([]);
    await store.returnFailures([key]);
    expect(await store.takeFailures(planHash, NOW)).toHaveLength(1);
  });

  it("a task of a reminder is put off once", async () => {
    const store = await open();
    expect(await store.snooze(planHash, snooze)).toBe(true);
    expect(await store.snooze(planHash, { ...snooze, until: "2022-07-07" })).toBe(false);
    expect(await store.snoozes(planHash, NOW)).toEqual([snooze]);
    expect(await store.snoozes(planHash, new Date(NOW.getTime() + 1))).toEqual([]);
  });
});
