import { join } from "node:path";
import { expect, it } from "vitest";
import { plainText } from "../../src/answering/answer.ts";
import { calls, handsIn } from "../support/scripted-model/reply.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";
import { freshFolder, openTestServices } from "../support/services.ts";

async function servicesWith(script: Parameters<typeof startScriptedModel>[0]) {
  const model = await startScriptedModel(script);
  const env = { OPENAI_API_KEY: "sk-test-key", OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: "scripted" };
  return { model, services: await openTestServices({ env }) };
}

it("with a key an open question is answered by the model, verified, and its tokens are kept in the database", async () => {
  const { services } = await servicesWith([
    calls("get_task", { task: 30 }),
    calls("get_task", { task: 31 }),
    handsIn(
      ["任务30建设体育设施40处，侧重场地。", ["40处"]],
      ["任务31组织开展35项次群体赛事活动。", ["35项次"]],
    ),
  ]);
  const answer = await services.answerQuestion("任务30和任务31有什么区别？", { person: "U0ZHOU" });
  expect(answer.engine).toBe("model");
  expect(plainText(answer)).toContain("任务30建设体育设施40处，侧重场地。");
  expect(await services.database.client.tokenUse.count()).toBe(1);
});

it("with a key an exact question is still looked up, without a call", async () => {
  const { services, model } = await servicesWith([]);
  const answer = await services.answerQuestion("任务30的目标是什么", { person: "U0ZHOU" });
  expect(answer).toMatchObject({ engine: "built-in", outcome: "answered", tasks: [30] });
  expect(model.requests).toEqual([]);
});

const NOTES = {
  too_many: "十分钟内的提问已到上限",
  resting: "模型暂时不可用",
  failed: "模型这次没有给出可用的答复",
};
const COMPARE = "任务30和任务31有什么区别？";

/** Two Dubans on one database, with one model behind both. */
async function twoWith(script: Parameters<typeof startScriptedModel>[0], env: Record<string, string> = {}) {
  const model = await startScriptedModel(script);
  const own = { OPENAI_API_KEY: "sk-test-key", OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: "scripted" };
  const DATABASE_URL = `file:${join(freshFolder(), "duban.db")}`;
  const one = await openTestServices({ env: { ...own, ...env, DATABASE_URL } });
  const other = await openTestServices({ env: { ...own, ...env, DATABASE_URL } });
  const asks =
    ({ answerQuestion }: typeof one) =>
    async (person: string) =>
      plainText(await answerQuestion(COMPARE, { person }));
  return { model, one: asks(one), other: asks(other), status: () => other.model?.status() };
}

it("processes on one database count a person's questions together", async () => {
  const { one, other } = await twoWith([{ kind: "hands_in", answer: { answered: false, sentences: [] } }], {
    DUBAN_PERSON_QUESTIONS: "2",
  });
  expect(await one("U0ZHOU")).not.toContain(NOTES.too_many);
  expect(await other("U0ZHOU")).not.toContain(NOTES.too_many);
  expect(await one("U0ZHOU")).toContain(NOTES.too_many);
  expect(await other("U0ZHOU")).toContain(NOTES.too_many);
  expect(await other("U0LI")).not.toContain(NOTES.too_many);
});

it("an endpoint that failed one process rests for the others too", async () => {
  const { model, one, other, status } = await twoWith([
    { kind: "fails", status: 500, headers: { "retry-after-ms": "1" } },
  ]);
  for (let time = 0; time < 3; time++) expect(await one("U0ZHOU")).toContain(NOTES.failed);
  const sent = model.requests.length;
  expect(await other("U0LI")).toContain(NOTES.resting);
  expect(model.requests).toHaveLength(sent);
  expect(await status()).toMatchObject({ engine: "built-in", why: "resting" });
});
