import { expect, onTestFinished, test } from "vitest";
import { channel, sport, startTrial } from "../support/duban.ts";
import { buttonsOf, type Seen } from "../support/person.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";

/** What the rules read nothing in: the amount is said with words they do not know. */
const UNCLEAR = "昨儿海滨那边把俩健身园拾掇利索了，算上这两处，家门口锻炼更方便了";

test("an update that only the model can read is shown as it reads it, and recorded after a yes, as read by the model", async () => {
  const answer = {
    reports: true,
    task: 30,
    target: "30-1",
    kind: "delta",
    amount: 2,
    quoted_words: "算上这两处",
  };
  const { baseUrl } = await startScriptedModel([{ kind: "hands_in", answer }]);
  const env = { OPENAI_API_KEY: "sk-test-key", OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: "scripted" };
  const trial = await startTrial({ env });
  onTestFinished(() => trial.close());
  const { entries, plan } = trial.duban().services;
  const ts = await trial.say(sport, channel, `@督办 ${UNCLEAR}`);
  await trial.settled();
  const [card, ...others] = await trial.replies(sport, channel, ts);
  expect(others).toEqual([]);
  expect(card?.text).toBe(
    "任务30 加快体育设施建设\n按模型的理解，您报的是：本次 +2 处（“算上这两处”），计入“社区健身园、社区体育园等体育设施”。\n模型可能理解有误，还没有记录，请核对后选一项。",
  );
  expect(buttonsOf(card as Seen).map(({ text }) => text?.text)).toEqual(["确认记录", "不记录"]);
  expect(await entries.list(plan.hash)).toEqual([]);
  await trial.press(sport, card as Seen, "decide_yes");
  await trial.settled();
  expect(await entries.list(plan.hash)).toMatchObject([
    { task: 30, kind: "delta", amount: 2, unit: "处", readBy: "model", quotedWords: "算上这两处" },
  ]);
});
