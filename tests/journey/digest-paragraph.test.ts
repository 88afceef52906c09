import { expect, onTestFinished, test } from "vitest";
import { channel, sport, startTrial } from "../support/duban.ts";
import { type Seen, shownText } from "../support/person.ts";
import { handsIn, type Script, textOfRequest } from "../support/scripted-model/reply.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";

const CHINESE = "任务30加快体育设施建设滞后，累计3处，目标40处。";
const ENGLISH = "Task 30 (Speed up the building of sports facilities) has reported 3 facilities so far.";

/** Answers in the language it is asked in. */
const writes =
  (zh: string, en: string): Script[number] =>
  (request) => {
    const inChinese = textOfRequest(request).includes("Write in Chinese");
    const answer = handsIn([inChinese ? zh : en, ["任务30 "]]);
    return typeof answer === "function" ? answer(request) : answer;
  };

async function friday(script: Script) {
  const model = await startScriptedModel(script);
  const env = { OPENAI_API_KEY: "sk-test-key", OPENAI_BASE_URL: model.baseUrl };
  const trial = await startTrial({ env });
  onTestFinished(() => trial.close());
  await trial.command(sport, channel, "/progress", "30 本周新增3处");
  await trial.settled();
  model.requests.length = 0;
  await trial.moveTo("2022-06-17T17:00:20+08:00");
  const digest: Seen = await trial.until(async () =>
    (await trial.messages(sport, channel)).find(({ metadata }) => metadata?.event_type === "duban_digest"),
  );
  return { trial, model, shown: shownText(digest) };
}

test("a digest begins with the model's paragraph, and shown again it has the same one", async () => {
  const { trial, model, shown } = await friday([writes(CHINESE, ENGLISH)]);
  expect(shown.split("\n").slice(0, 4).join("\n")).toContain(CHINESE);
  expect(model.requests.map(textOfRequest).filter((text) => text.includes("<evidence"))).toHaveLength(2);
  model.play([writes("任务30加快体育设施建设累计3处。", ENGLISH)]);
  await trial.restart();
  const again = await trial.duban().services.overview.again("2022-W24", channel);
  expect(again?.text).toContain(CHINESE);
  expect(again?.text.split("\n").length).toBeLessThanOrEqual(15);
  expect(model.requests).toHaveLength(2);
});

test("a digest whose paragraph does not hold goes out without it, and the log says why", async () => {
  const { trial, shown } = await friday([writes("任务30加快体育设施建设累计13处。", ENGLISH)]);
  expect(shown).not.toContain("13处");
  expect(shown).toContain("3/40处");
  expect(trial.log).toContainEqual(
    expect.objectContaining({ outcome: "unverified", language: "zh", faults: ["figure_not_in_evidence"] }),
  );
  expect(JSON.stringify(trial.log)).not.toContain("13处");
});

test("a digest goes out without a paragraph where the endpoint is down", async () => {
  const { trial, shown } = await friday([{ kind: "fails", status: 503 }]);
  expect(shown).toContain("3/40处");
  expect(trial.log).toContainEqual(
    expect.objectContaining({ outcome: "failed", failure: { kind: "server_fault", status: 503 } }),
  );
});
