import { describe, expect, it } from "vitest";
import { MANNERS } from "../support/scripted-model/manners.ts";
import { calls, handsIn, type Reply, type Script } from "../support/scripted-model/reply.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";
import { askedModel } from "./model-for-tests.ts";

const COMPARE = "任务30和任务31有什么区别？";
const GOOD: Script = [
  calls("get_task", { task: 30 }),
  calls("get_task", { task: 31 }),
  handsIn(
    ["任务30建设体育设施40处，侧重场地。", ["40处"]],
    ["任务31组织开展35项次群体赛事活动，侧重赛事。", ["35项次"]],
  ),
];
const ANSWER = "任务30建设体育设施40处，侧重场地。任务31组织开展35项次群体赛事活动，侧重赛事。";

async function asked(script: Script, manner = {}) {
  const { baseUrl, requests } = await startScriptedModel(script, { manner });
  return { requests, ...(await askedModel({ baseUrl })) };
}

describe("a compatible server answers as OpenAI's own does, where it", () => {
  it.each(Object.entries(MANNERS))("%s", async (_, manner) => {
    const { ask, runs } = await asked(GOOD, manner);
    expect(await ask(COMPARE)).toContain(ANSWER);
    expect(runs).toMatchObject([{ outcome: "verified", lookUps: 2 }]);
  });
});

describe("a model that does not call the tool", () => {
  it("is told so once, and its next reply counts", async () => {
    const { ask, requests } = await asked([
      calls("get_task", { task: 30 }),
      { kind: "says", text: "任务30要建60处。" },
      handsIn(["任务30建设体育设施40处。", ["40处"]]),
    ]);
    expect(await ask(COMPARE)).toMatch(/^任务30建设体育设施40处。/);
    expect(requests.at(-1)?.messages.at(-1)?.content).toContain("Words outside a tool call are not read");
  });

  it("is told that its arguments could not be read", async () => {
    const { ask, requests } = await asked([
      { kind: "raw_call", name: "get_task", args: '{"task": 30' },
      calls("get_task", { task: 30 }),
      handsIn(["任务30建设体育设施40处。", ["40处"]]),
    ]);
    expect(await ask(COMPARE)).toMatch(/^任务30建设体育设施40处。/);
    expect(requests[1]?.messages.at(-1)?.content).toContain("not valid JSON");
  });
});

const failures: [string, Reply, object][] = [
  [
    "a failure that comes with status 200",
    { kind: "raw", body: { error: { message: "upstream", code: 503 } } },
    { kind: "server_fault", status: 503 },
  ],
  ["a stream that ends half-way", { kind: "cut", streamed: true }, { kind: "unreachable" }],
  ["an empty body of another kind", { kind: "raw", body: {} }, { kind: "no_answer" }],
];
it.each(failures)("%s ends in the built-in answer", async (_, reply, failure) => {
  const { ask, askBuiltIn, runs } = await asked([reply]);
  expect(await ask(COMPARE)).toBe(
    `${await askBuiltIn(COMPARE)}\n模型这次没有给出可用的答复，以上内容直接取自原文。`,
  );
  expect(runs[0]?.failure).toEqual(failure);
});

it("what a model thinks aloud is in no answer, also where it is the whole reply", async () => {
  const { ask, askBuiltIn } = await asked([{ kind: "says", text: "<think>体育设施60处" }]);
  expect(await ask(COMPARE)).toBe(
    `${await askBuiltIn(COMPARE)}\n模型这次没有给出可用的答复，以上内容直接取自原文。`,
  );
});
