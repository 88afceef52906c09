import { describe, expect, it, test } from "vitest";
import type { Heard } from "../../src/conversation/conversation.ts";
import { reportText } from "../../src/conversation/words/report-words.ts";
import type { Script } from "../support/scripted-model/reply.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";
import { NOW, openTestServices } from "../support/services.ts";

const UNCLEAR = "昨儿海滨那边把俩健身园拾掇利索了，算上这两处，家门口锻炼更方便了";
const UNCLEAR_EN = "Haibin has two parks finally sorted, those 2 sites are wonderful";
const PROPOSAL = {
  reports: true,
  task: 30,
  target: "30-1",
  kind: "delta",
  amount: 2,
  quoted_words: "算上这两处",
};

async function withModel(script: Script, env: Record<string, string> = {}) {
  const model = await startScriptedModel(script);
  const own = { OPENAI_API_KEY: "sk-test-key", OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: "scripted" };
  return { model, services: await openTestServices({ env: { ...own, ...env } }) };
}

function heard(text: string): Heard {
  return {
    text,
    person: "U0SPORT",
    source: "message",
    channel: "C0DUBAN",
    messageTs: "1.1",
    permalink: null,
    key: `message:${text}`,
    at: NOW,
    thread: "C0DUBAN:1.1",
    addressed: true,
  };
}

describe("an update in which the rules find nothing", () => {
  it("by /progress is read by the model, to be confirmed", async () => {
    const { services } = await withModel([{ kind: "hands_in", answer: PROPOSAL }]);
    const reply = await services.conversation.report(heard(UNCLEAR));
    expect(reply).toMatchObject({
      kind: "reports",
      reports: [{ kind: "to_confirm", reading: { amount: 2, readBy: "model" } }],
    });
  });

  it("in English is shown in English", async () => {
    const answer = { ...PROPOSAL, quoted_words: "those 2 sites" };
    const { services } = await withModel([{ kind: "hands_in", answer }]);
    const reply = await services.conversation.report(heard(UNCLEAR_EN));
    if (reply.kind !== "reports") throw new Error(reply.kind);
    expect(reply.reports.map((report) => reportText(report, "en", services))).toEqual([
      "Task 30: Speed up the building of sports facilities\nAs the language model reads it, you reported: +2 (“those 2 sites”), towards “Build 40 sports facilities, such as community fitness gardens and community sports parks”.\nIt may be wrong, and nothing has been recorded yet: please check and choose.",
    ]);
  });

  test.each([
    ["the endpoint fails", [{ kind: "fails", status: 500, headers: { "retry-after-ms": "1" } }], {}],
    ["the endpoint is too slow", [{ kind: "slow", milliseconds: 5000 }], { DUBAN_QUESTION_SECONDS: "1" }],
    ["nothing is reported", [{ kind: "hands_in", answer: { ...PROPOSAL, reports: false } }], {}],
    ["the amount is not the message's", [{ kind: "hands_in", answer: { ...PROPOSAL, amount: 5 } }], {}],
    ["it answers in prose", [{ kind: "says", text: "任务30新增2处" }], {}],
  ] satisfies [string, Script, Record<string, string>][])(
    "where %s, the rules' own reply stands",
    async (_, script, env) => {
      const { services } = await withModel(script, env);
      expect(await services.conversation.report(heard(UNCLEAR))).toEqual({
        kind: "problem",
        problem: { kind: "not_an_update", task: null },
        language: "zh",
      });
    },
  );

  it("counts against the day's tokens, and is not asked about once these are spent", async () => {
    const { services, model } = await withModel([{ kind: "hands_in", answer: PROPOSAL }], {
      DUBAN_DAILY_TOKENS: "900",
    });
    await services.conversation.report(heard(UNCLEAR));
    const sent = model.requests.length;
    expect(sent).toBe(1);
    expect(await services.conversation.report(heard(`${UNCLEAR}！`))).toMatchObject({ kind: "problem" });
    expect(model.requests).toHaveLength(sent);
  });

  it("e-mail addresses and tokens in it do not reach the endpoint", async () => {
    const { services, model } = await withModel([{ kind: "hands_in", answer: PROPOSAL }]);
    await services.conversation.report(heard(`${UNCLEAR} zhou@example.org xoxb-123456789012`));
    expect(JSON.stringify(model.requests)).toContain("算上这两处");
    expect(JSON.stringify(model.requests)).not.toMatch(/zhou@|xoxb-1/);
  });
});

describe("what the rules understand does not go to the model as an update", () => {
  it.each([
    "任务30本周新增3处",
    "任务30的目标是什么",
    "目前落后的任务",
    "15分钟健身圈",
    "今年已经完成的任务",
    "谢谢",
  ])("%s", async (words) => {
    const { services, model } = await withModel([{ kind: "hands_in", answer: PROPOSAL }]);
    await services.conversation.hear(heard(words));
    const tools = model.requests.flatMap((request) => request.tools.map((each) => each.function.name));
    expect(tools).not.toContain("report_progress");
  });
});
