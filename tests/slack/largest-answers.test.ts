import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alex, channel, sport, startTrial, type Trial } from "../support/duban.ts";
import { type Seen, shownText } from "../support/person.ts";

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
});
afterAll(() => trial.close());

async function ask(user: string, text: string): Promise<string> {
  const ts = await trial.say(user, channel, `@督办 ${text}`);
  await trial.settled();
  const replies = await trial.replies(user, channel, ts);
  expect(replies).toHaveLength(1);
  expect(await refusedCalls()).toEqual([]);
  return shownText(replies[0] as Seen);
}

const refusedCalls = async (): Promise<object[]> => {
  const { calls } = await trial.get("calls");
  return calls.filter(({ ok, error }: { ok: boolean; error: string | null }) => !ok || error !== null);
};

describe("the largest answers are taken by Slack and lose nothing unsaid", () => {
  test.each([
    [sport, "列出所有任务"],
    [alex, "list all tasks"],
  ])("all titles: %s %s", async (user, text) => {
    const shown = await ask(user, text);
    for (const task of trial.duban().services.plan.chapters.flatMap(({ tasks }) => tasks)) {
      expect(shown).toMatch(new RegExp(`(?:任务|Task )${task.number}\\D`));
    }
  });

  test.each([
    [sport, "有哪些量化目标？"],
    [alex, "all numeric targets"],
    [sport, "要出台哪些文件？"],
    [alex, "which documents are to be issued?"],
  ])("all targets of a kind: %s %s", async (user, text) => {
    const shown = await ask(user, text);
    const said = Number(/\*(\d+)\*/.exec(shown)?.[1]);
    expect(said).toBeGreaterThan(10);
    expect(shown.match(/^• /gm)).toHaveLength(said);
    expect(shown).not.toContain("…");
  });

  test.each([
    [sport, "任务10原文"],
    [alex, "full text of task 10"],
  ])("the longest task's text, to its last word: %s %s", async (user, text) => {
    const shown = await ask(user, text);
    const task = trial
      .duban()
      .services.plan.chapters.flatMap(({ tasks }) => tasks)
      .find(({ number }) => number === 10);
    const plain = (words: string): string => words.replace(/^> /gm, "").replace(/\s/g, "");
    expect(plain(shown)).toContain(plain(task?.text ?? "none"));
  });

  test.each([
    [sport, "任务1-32"],
    [alex, "tasks 1-32"],
    [sport, "任务1-32原文"],
    [alex, "full text of tasks 1-32"],
  ])("many tasks at once: each is there, or said to be left out: %s %s", async (user, text) => {
    const shown = await ask(user, text);
    for (let number = 1; number <= 32; number++)
      expect(shown).toMatch(new RegExp(`(?:任务|Task )${number}\\D`));
  });

  test("progress of a task with many long entries", async () => {
    for (let count = 0; count < 3; count++) {
      await trial.command(
        sport,
        channel,
        "/progress",
        `30 新增1处，${"在场地协调、施工许可和验收方面做了大量工作，".repeat(120)}`,
      );
      await trial.settled();
    }
    const shown = await ask(sport, "任务30进展");
    expect(shown).toMatch(/已报 ?\*3处\*/);
    expect(shown.match(/“新增1处/g)).toHaveLength(3);
  });

  test("the digest and all that its button shows", async () => {
    const before = (await trial.messages(alex, channel)).length;
    await trial.command(alex, channel, "/digest");
    await trial.settled();
    const digest = (await trial.messages(alex, channel)).at(-1) as Seen;
    await trial.press(alex, digest, "digest_show_all");
    await trial.settled();
    const shown = (await trial.messages(alex, channel)).slice(before);
    expect(shown.length).toBeGreaterThan(1);
    const all = shown.map((each) => JSON.stringify(each.blocks)).join("\n");
    for (let number = 1; number <= 32; number++)
      expect(all).toMatch(new RegExp(`"${number}[".]|${number}\\. `));
    expect(trial.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  test("App Home, with every chapter in it", async () => {
    await trial.post("home", { user: alex, tab: "home" });
    const { home } = await trial.until(async () => {
      const opened = await trial.get(`home?user=${alex}`);
      return opened.home?.blocks?.length > 0 && opened;
    });
    expect(home.blocks.length).toBeLessThanOrEqual(100);
    const shown = shownText({ ...home, text: "" });
    expect(shown).toContain("32 Give sports associations stronger professional guidance");
    expect(shown).not.toMatch(/[处名所间项]/);
  });
});
