import { join } from "node:path";
import { expect, it } from "vitest";
import { readModelSettings } from "../../src/model/model-settings.ts";
import { createUpdateProposer } from "../../src/model/update/propose-update.ts";
import { binhai } from "../support/binhai.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";
import { ROOT } from "../support/services.ts";

const MESSAGE = "昨儿海滨那边又弄好仨健身园，算上这3处，家门口锻炼更方便了";
const RIGHT = {
  reports: true,
  task: 30,
  target: "30-1",
  kind: "delta",
  amount: 3,
  quoted_words: "算上这3处",
};

async function proposed(answer: unknown, text = MESSAGE) {
  const { baseUrl } = await startScriptedModel([{ kind: "hands_in", answer }]);
  const settings = readModelSettings({ OPENAI_API_KEY: "sk-test-key", OPENAI_BASE_URL: baseUrl });
  if (settings === null) throw new Error("no key");
  const propose = await createUpdateProposer({ settings, prompts: join(ROOT, "prompts") });
  return propose({ text, ...binhai, now: new Date("2022-06-24T10:00:00+08:00") });
}

it("a proposal that the message bears out is a reading, to be confirmed", async () => {
  expect(await proposed(RIGHT)).toMatchObject({
    task: 30,
    targetId: "30-1",
    kind: "delta",
    amount: 3,
    unit: "处",
    asOf: "2022-06-24",
    quotedWords: "算上这3处",
    needsConfirmation: true,
  });
});

it.each([
  ["another amount than the message's", { ...RIGHT, amount: 5 }],
  ["words that the message does not say", { ...RIGHT, quoted_words: "建成3处" }],
  ["an amount outside the quoted words", { ...RIGHT, quoted_words: "家门口锻炼更方便了" }],
  ["a target of another task", { ...RIGHT, target: "31-1" }],
  ["a unit that is not the target's", { ...RIGHT, task: 32, target: "32-2" }],
  ["a task that the plan does not have", { ...RIGHT, task: 77, target: null }],
  ["a note with an amount", { ...RIGHT, kind: "note" }],
  ["no report at all", { ...RIGHT, reports: false }],
  ["something of another form", { reports: "yes" }],
])("%s is not taken", async (_, answer) => {
  expect(await proposed(answer)).toBeNull();
});

it("a figure is not cut: 13处 does not bear out 3", async () => {
  expect(await proposed({ ...RIGHT, quoted_words: "3处" }, "算上这13处，更方便了")).toBeNull();
});
