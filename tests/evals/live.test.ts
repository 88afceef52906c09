import { beforeAll, expect, it } from "vitest";
import { createAnswerer } from "../../src/answering/answer-question.ts";
import { readModelSettings } from "../../src/model/model-settings.ts";
import { calls, handsIn, type Script } from "../support/scripted-model/reply.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";
import { bookOfBinhai, sourcesFor } from "./answerer.ts";
import { openQuestions, scoreLive, spread, tabulateLive } from "./live.ts";
import type { ScorecardQuestion } from "./questions.ts";

const sources = sourcesFor(bookOfBinhai());
const builtIn = createAnswerer(sources);
beforeAll(async () => {
  await builtIn("校园欺凌");
});

function question(id: string, turn: string, more: Partial<ScorecardQuestion> = {}): ScorecardQuestion {
  return {
    id,
    language: "zh",
    kind: "topic",
    turns: [turn],
    outcome: "answered",
    tasks: [30],
    anyTask: [],
    holds: ["40处"],
    lacks: [],
    ...more,
  };
}

const EXPLAIN = question("a", "解释一下任务30");
const GOOD: Script = [calls("get_task", { task: 30 }), handsIn(["任务30建设体育设施40处。", ["40处"]])];
const HALF_GOOD: Script = [
  calls("get_task", { task: 30 }),
  handsIn(["任务30建设体育设施40处。", ["40处"]], ["全区每年新增60处。", ["40处"]]),
];

async function scored(script: Script, questions: ScorecardQuestion[], budget = 1e6) {
  const { baseUrl } = await startScriptedModel(script);
  const settings = readModelSettings({ OPENAI_API_KEY: "sk-test-key", OPENAI_BASE_URL: baseUrl });
  if (settings === null) throw new Error("no key");
  return scoreLive(
    { settings, sources, lexicon: sources.lexicon, builtIn, prompts: "prompts", budget },
    questions,
  );
}

it("only open questions are for a model", async () => {
  const exact = question("b", "任务30的目标是什么");
  const open = await openQuestions([EXPLAIN, exact], sources, builtIn);
  expect(open.map(({ id }) => id)).toEqual(["a"]);
});

it("a few questions are of all kinds and languages", () => {
  const many = ["1", "2", "3"].map((id) => question(id, "解释一下任务30"));
  const english = question("4", "explain task 30", { language: "en" });
  expect(spread([...many, english], 2).map(({ id }) => id)).toEqual(["1", "4"]);
});

it("right answers, dropped sentences, tokens and money are counted by kind and language", async () => {
  const rows = tabulateLive(await scored(HALF_GOOD, [EXPLAIN]), { input: 2, output: 10 });
  const row = {
    questions: 1,
    right: 1,
    verified: 1,
    built_in: 0,
    failed: 0,
    dropped: 1,
    tokens_in: 1800,
    tokens_out: 200,
    money: 0.0056,
  };
  expect(rows).toEqual([
    { name: "topic zh", ...row },
    { name: "all", ...row },
  ]);
});

it("an answer without what it must hold is not right", async () => {
  const wanted = question("a", "解释一下任务30", { holds: ["41处"] });
  const [row] = tabulateLive(await scored(GOOD, [wanted]), { input: 0, output: 0 });
  expect(row).toMatchObject({ questions: 1, right: 0, verified: 1, dropped: 0 });
});

it("an endpoint that fails is counted as failed", async () => {
  const [row] = tabulateLive(await scored([{ kind: "cut" }], [EXPLAIN]), { input: 0, output: 0 });
  expect(row).toMatchObject({ questions: 1, failed: 1 });
});

it("no question is begun once the budget is used", async () => {
  const three = ["1", "2", "3"].map((id) => question(id, "解释一下任务30"));
  expect(await scored([...GOOD, ...GOOD, ...GOOD], three, 2500)).toHaveLength(2);
});
