import { afterAll, beforeAll, expect, test } from "vitest";
import { alex, channel, sport, startTrial, type Trial } from "../support/duban.ts";
import { shownText } from "../support/person.ts";

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
});
afterAll(() => trial.close());

async function asked(who: string, words: string): Promise<string> {
  await trial.command(who, channel, "/plan", words);
  await trial.settled();
  const own = (await trial.messages(who, channel)).filter(({ is_ephemeral }) => is_ephemeral);
  const last = own.at(-1);
  return last === undefined ? "" : shownText(last);
}

test("/plan 状态 says which plan is in use and what answers, to who asked", async () => {
  expect(await asked(sport, "状态")).toMatch(
    /^当前工作要点：《滨海新区2022年教育体育工作要点》（版本 [0-9a-f]{8}，2022-06-17 09:\d\d 导入）\n8个部分、32项任务、\d+项目标；台账0条。\n没有配置模型：全部问题按原文直接回答。\n检索向量：内置。\n数据库：SQLite。$/,
  );
});

test("/plan status says it in the reader's language", async () => {
  expect(await asked(alex, "status")).toContain(
    "No model is set: all questions are answered straight from the plan.\nSearch vectors: built-in.\nDatabase: SQLite.",
  );
});

test("a question with the word in it is a question still", async () => {
  expect(await asked(sport, "任务30的状态")).toContain("任务30");
});
