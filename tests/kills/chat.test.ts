import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { startAnotherDuban } from "../support/another-duban.ts";
import { channel, dmOf, sport, staff, startTrial, type Trial } from "../support/duban.ts";
import { KILLS, PATIENCE_MS, randomFrom, SEED, tellProgress } from "./moments.ts";

/** Longer than anything waits before it is taken for lost. */
const NEXT_ROUND_MS = 4 * 60_000;
/** Reading, recording and answering take about as long in a process that has just started. */
const LONGEST_MS = 400;

type Said = { place: string; ts: string; text: string; inThread: boolean };

/** Two reports and a question, by two people, at the same time. */
async function sayAll(trial: Trial, round: number): Promise<Said[]> {
  const messages = [
    { user: sport, place: channel, text: `@督办 任务30本周新增1处（${round}甲）`, inThread: true },
    { user: sport, place: dmOf(sport), text: `任务30本周新增2处（${round}乙）`, inThread: false },
    { user: staff, place: channel, text: "@督办 任务31的目标是什么", inThread: true },
  ];
  return Promise.all(
    messages.map(async ({ user, ...said }) => ({
      ...said,
      ts: await trial.say(user, said.place, said.text),
    })),
  );
}

/** Resolves when Slack has been told that something arrived after a delivery, so that it will not send that again. */
async function somethingAcknowledged(trial: Trial, before: number): Promise<void> {
  await trial.until(async () =>
    (await deliveries(trial)).some(({ id, state }) => id > before && state === "acknowledged"),
  );
}

/** The workspace remembers the last ones only: they are told apart by their numbers, not counted. */
async function deliveries(trial: Trial): Promise<{ id: number; state: string }[]> {
  const { deliveries } = await trial.get("deliveries");
  return deliveries.map(({ id, state }: { id: string; state: string }) => ({ id: Number(id), state }));
}

/** A Duban is told things and killed at a moment of its own; another one comes after it, some minutes later. */
async function killWhileAnswering(trial: Trial, round: number, milliseconds: number): Promise<Said[]> {
  const { workspace, databaseUrl } = trial;
  const duban = await startAnotherDuban({ workspace, databaseUrl, channel: null });
  workspace.connectApp(duban.events);
  const before = Math.max(0, ...(await deliveries(trial)).map(({ id }) => id));
  const said = await sayAll(trial, round);
  await somethingAcknowledged(trial, before);
  await sleep(milliseconds);
  // What was not acknowledged by then is delivered again, to whoever is there.
  workspace.connectApp(`http://127.0.0.1:${trial.duban().port()}/slack/events`);
  await duban.kill();
  await trial.moveTo(new Date(workspace.now().getTime() + NEXT_ROUND_MS).toISOString());
  await trial.settled();
  return said;
}

/** Makes room under the target: a total past it would be asked about, not recorded. */
async function voidAll(trial: Trial): Promise<void> {
  const { entries, plan } = trial.duban().services;
  const marks = { by: sport, at: trial.workspace.now(), why: "腾出余量" };
  for (const { id } of await entries.list(plan.hash)) await entries.void(id, marks);
}

it(
  "kill -9 while Duban answers: what was acknowledged is recorded once and answered once",
  async () => {
    const random = randomFrom(SEED);
    const trial = await startTrial({ digest: false });
    onTestFinished(() => trial.close());
    const said: Said[] = [];
    for (let round = 1; round <= KILLS; round++) {
      said.push(...(await killWhileAnswering(trial, round, random() * LONGEST_MS)));
      await voidAll(trial);
      tellProgress(round);
    }
    const { entries, plan } = trial.duban().services;
    const recorded = (await entries.list(plan.hash)).map(({ text }) => text);
    const reports = said
      .map(({ text }) => text.replace(/^@督办 /, ""))
      .filter((text) => text.includes("新增"));
    expect(recorded.sort(), `DUBAN_SEED=${SEED}`).toEqual(reports.sort());
    for (const { place, ts, text, inThread } of said) {
      if (!inThread) continue;
      const replies = await trial.replies(sport, place, ts);
      expect([text, replies.length], `DUBAN_SEED=${SEED}`).toEqual([text, 1]);
    }
    // The newest page of the conversation: each report in it has its one answer.
    const direct = await trial.messages(sport, dmOf(sport));
    const asked = direct.filter(({ user }) => user === sport).length;
    expect(direct.length - asked, `DUBAN_SEED=${SEED}`).toBe(asked);
  },
  PATIENCE_MS,
);
