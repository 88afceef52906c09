import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { alex, channel, dmOf, sport, startTrial, type Trial } from "../support/duban.ts";
import { type Seen, shownText } from "../support/person.ts";

let trial: Trial;
beforeEach(async () => {
  trial = await startTrial();
});
afterEach(() => trial.close());

const lose = (table: string): Promise<unknown> =>
  trial.duban().services.database.client.$executeRawUnsafe(`ALTER TABLE "${table}" RENAME TO "Lost${table}"`);

/** The reference number of an apology, from its words. */
const referenceIn = (message: Seen | undefined): string =>
  /(?:编号 |reference )([0-9A-F]{6})/.exec(message?.text ?? "")?.[1] ?? "none";

async function firstReply(user: string, ts: string): Promise<Seen> {
  const replies = await trial.until(async () => {
    const found = await trial.replies(user, channel, ts);
    return found.length > 0 && found;
  });
  expect(replies).toHaveLength(1);
  return replies[0] as Seen;
}

describe("where something breaks, the person gets an apology with a number that the log bears too", () => {
  test.each([
    ["a mention, with the claims gone", "Claim"],
    ["a mention, with the threads' memory gone", "ThreadContext"],
    ["a mention, with the ledger gone", "Entry"],
  ])("%s", async (_, table) => {
    await lose(table);
    const reply = await firstReply(sport, await trial.say(sport, channel, "@督办 任务30本周新增3处"));
    expect(reply.text).toMatch(/^抱歉，这次没能办成/);
    const line = trial.log.find(({ reference }) => reference === referenceIn(reply));
    expect(line).toMatchObject({ level: 50, error: { message: expect.stringContaining(table) } });
  });

  test("in English, without words from inside the program", async () => {
    await lose("ThreadContext");
    const reply = await firstReply(alex, await trial.say(alex, channel, "@督办 how far is task 30?"));
    expect(reply.text).toMatch(/^Sorry, something went wrong \(reference [0-9A-F]{6}\)/);
    expect(reply.text).not.toMatch(/prisma|table|sqlite|undefined/i);
  });

  test("a command is apologised for to its sender alone", async () => {
    await lose("Claim");
    await trial.command(sport, channel, "/progress", "30 本周新增3处");
    const shown = await trial.until(async () => (await trial.messages(sport, channel)).at(-1));
    expect(shown).toMatchObject({ is_ephemeral: true, text: expect.stringMatching(/^抱歉/) });
  });

  test("a button too", async () => {
    const ts = await trial.say(sport, channel, "@督办 任务30本周新增3处");
    const receipt = await firstReply(sport, ts);
    await trial.settled();
    await lose("Entry");
    await trial.press(sport, receipt, "undo_entry");
    const apology = await trial.until(async () => (await trial.replies(sport, channel, ts))[1]);
    expect(apology).toMatchObject({ is_ephemeral: true, text: expect.stringMatching(/^抱歉/) });
  });

  test("talk among people in a thread gets no apology", async () => {
    const ts = await trial.say(sport, channel, "@督办 任务30的目标是什么");
    await firstReply(sport, ts);
    await trial.settled();
    await lose("ThreadContext");
    await trial.say(sport, channel, "下午谁有空去看场地？", ts);
    await trial.until(() => trial.log.some(({ level }) => level === 50));
    expect(await trial.replies(sport, channel, ts)).toHaveLength(2);
  });
});

test("Duban goes on working for others while one thing is broken", async () => {
  await lose("Feedback");
  const reply = await firstReply(sport, await trial.say(sport, channel, "@督办 任务30的目标是什么"));
  expect(shownText(reply)).toContain("40处");
});

test("what Slack refuses to take is told in the log, and the process lives", async () => {
  await trial.fault("chat.postMessage", "server_error", { times: 20 });
  await trial.say(sport, dmOf(sport), "任务30的目标是什么");
  await trial.until(() => trial.log.some(({ msg }) => msg === "nor could the apology be sent"));
  await fetch(new URL("/workspace/faults", trial.workspace.page), { method: "DELETE" });
  const reply = await firstReply(sport, await trial.say(sport, channel, "@督办 任务30的目标是什么"));
  expect(shownText(reply)).toContain("40处");
}, 60_000);
