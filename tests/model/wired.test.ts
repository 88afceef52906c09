import { expect, it } from "vitest";
import { plainText } from "../../src/answering/answer.ts";
import { calls, handsIn } from "../support/scripted-model/reply.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";
import { openTestServices } from "../support/services.ts";

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
