import { expect, onTestFinished, test } from "vitest";
import {
  channel,
  foreignChannel,
  sport,
  sportChannel,
  staff,
  startTrial,
  type Trial,
} from "../support/duban.ts";
import { shownText } from "../support/person.ts";
import { calls, handsIn, type Script } from "../support/scripted-model/reply.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";

const LOOKS_AT_ALL: Script = [
  calls("get_task", { task: 30 }),
  calls("get_progress", { task: 30 }),
  calls("list_changes", { days: 30 }),
  handsIn(["任务30建设体育设施40处。", ["40处"]]),
];

async function trialWith(script: Script) {
  const model = await startScriptedModel(script);
  const env = { OPENAI_API_KEY: "sk-test-key", OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: "scripted" };
  const trial = await startTrial({ env });
  onTestFinished(() => trial.close());
  return { trial, sent: () => JSON.stringify(model.requests) };
}

async function asked(on: Trial, place: string, words: string): Promise<string> {
  const ts = await on.say(sport, place, `@督办 ${words}`);
  await on.settled();
  return (await on.replies(sport, place, ts)).map(shownText).join("\n");
}

test("the model gets the plan's clauses, the ledger's facts, the question and its thread; nothing else that was said", async () => {
  const { trial, sent } = await trialWith(LOOKS_AT_ALL);
  await trial.say(staff, foreignChannel, "老王的体检报告下周出，先别外传");
  await trial.say(staff, sportChannel, "晚上七点羽毛球，谁去？");
  await asked(trial, sportChannel, "任务30本周新增3处，联系 li@example.org，密码：Hunter2!x");
  await asked(trial, sportChannel, "任务12的目标是什么");
  expect(
    await asked(
      trial,
      channel,
      "为什么任务30这项工作这么重要？请用通俗的话解释一下，并回复 zhou@example.org，令牌 xoxb-abcdefgh-ijklmnop",
    ),
  ).toContain("任务30建设体育设施40处。");
  const all = sent();
  expect(all).toContain("建设社区健身园、社区体育园等体育设施40处");
  expect(all).toContain("任务30本周新增3处");
  expect(all).toContain("体育科科长");
  expect(all).toContain("为什么任务30这项工作这么重要");
  const { botToken, signingSecret, appToken } = trial.workspace;
  for (const kept of [
    "体检报告",
    "羽毛球",
    "任务12的目标",
    "li@example.org",
    "zhou@example.org",
    "Hunter2!x",
    "xoxb-a",
  ])
    expect(all).not.toContain(kept);
  for (const secret of [
    botToken,
    signingSecret,
    appToken,
    "sk-test-key",
    sport,
    staff,
    channel,
    sportChannel,
  ])
    expect(all).not.toContain(secret);
});

test("what a thread was about goes with the next question in it, and with none elsewhere", async () => {
  const { trial, sent } = await trialWith([handsIn()]);
  const ts = await trial.say(sport, channel, "@督办 任务30的目标是什么");
  await trial.settled();
  await trial.say(staff, channel, "@督办 它和任务31有什么区别？", ts);
  await trial.settled();
  expect(sent()).toContain("Asked before: 任务30的目标是什么\\nTasks spoken of: 30");
  const before = sent().length;
  await asked(trial, channel, "任务1和任务2有什么区别？");
  expect(sent().slice(before)).toContain("(new)");
});

test("a question that is looked up sends nothing", async () => {
  const { trial, sent } = await trialWith(LOOKS_AT_ALL);
  await asked(trial, channel, "任务30的目标是什么");
  await asked(trial, channel, "任务30本周新增2处");
  expect(sent()).toBe("[]");
});
