import { afterEach, describe, expect, test } from "vitest";
import { alex, channel, dmOf, sport, startTrial, type Trial } from "../support/duban.ts";
import { type Seen, shownText } from "../support/person.ts";
import { calls, handsIn, type Reply, type Script } from "../support/scripted-model/reply.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";

const COMPARE = "任务30和任务31有什么区别？";
const ANSWER = "任务30建设体育设施40处，侧重场地。";
const GOOD = handsIn([ANSWER, ["40处"]]);
const NOTE = ":hourglass_flowing_sand: 正在查阅，答案随后就到。";

let trial: Trial | null = null;
afterEach(async () => {
  await trial?.close();
  trial = null;
});

async function trialWith(script: Script) {
  const model = await startScriptedModel(script);
  const env = { OPENAI_API_KEY: "sk-test-key", OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: "scripted" };
  trial = await startTrial({ env });
  return { trial, model };
}

/** A reply that is kept back until the test lets it go. */
function held(reply: Script[number]): { step: Script[number]; asked: Promise<void>; letGo(): void } {
  let letGo = (): void => {};
  let begin = (): void => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    begin = resolve;
  });
  return {
    letGo: () => letGo(),
    asked,
    step: async (request): Promise<Reply> => {
      begin();
      await released;
      return typeof reply === "function" ? reply(request) : reply;
    },
  };
}

async function saidTo(on: Trial, who: string, place = channel): Promise<string[]> {
  const all = await on.messages(who, place);
  return all.filter(({ user }) => user !== who).map((message: Seen) => shownText(message));
}

describe("an open question typed after /plan", () => {
  test("is noted at once, and answered below the note, for its asker alone", async () => {
    const answer = held(GOOD);
    const { trial } = await trialWith([calls("get_task", { task: 30 }), answer.step]);
    await trial.command(sport, channel, "/plan", COMPARE);
    await answer.asked;
    expect(await trial.until(async () => (await saidTo(trial, sport)).at(-1))).toBe(NOTE);
    answer.letGo();
    await trial.settled();
    const [note, reply, ...others] = await saidTo(trial, sport);
    expect(note).toBe(NOTE);
    expect(reply).toContain(ANSWER);
    expect(others).toEqual([]);
    expect(await saidTo(trial, alex)).toEqual([]);
  });

  test("is noted in English to who asks in English", async () => {
    const { trial } = await trialWith([
      calls("get_task", { task: 30 }),
      handsIn(["Task 30 calls for 40 sports facilities.", ["40处"]]),
    ]);
    await trial.command(alex, channel, "/plan", "Explain task 30 in plain words");
    await trial.settled();
    const [note, reply] = await saidTo(trial, alex);
    expect(note).toBe(":hourglass_flowing_sand: Looking it up. The answer will follow.");
    expect(reply).toContain("Task 30 calls for 40 sports facilities.");
  });

  test("an exact question is answered without a note", async () => {
    const { trial, model } = await trialWith([GOOD]);
    await trial.command(sport, channel, "/plan", "任务30的目标是什么");
    await trial.settled();
    const [reply, ...others] = await saidTo(trial, sport);
    expect(reply).toContain("40处");
    expect(others).toEqual([]);
    expect(model.requests).toEqual([]);
  });

  test("is answered by direct message, once and with what was asked, where the command's address has run out", async () => {
    const answer = held(GOOD);
    const { trial } = await trialWith([calls("get_task", { task: 30 }), answer.step]);
    await trial.command(sport, channel, "/plan", COMPARE);
    await answer.asked;
    // A response_url serves for half an hour.
    await trial.post("clock", { to: new Date(trial.workspace.now().getTime() + 31 * 60_000).toISOString() });
    answer.letGo();
    await trial.settled();
    expect(await saidTo(trial, sport)).toEqual([NOTE]);
    const [reply, ...others] = await saidTo(trial, sport, dmOf(sport));
    expect(reply).toContain(`您此前发送的“/plan ${COMPARE}”，回复如下：`);
    expect(reply).toContain(ANSWER);
    expect(others).toEqual([]);
  });
});

describe("a command over which a process was killed, taken up after its address has run out", () => {
  /** What such a process leaves: the delivery that Slack was told had arrived. */
  async function leaveBehind(on: Trial, command: string, text: string): Promise<void> {
    const body = {
      command,
      text,
      user_id: sport,
      channel_id: channel,
      team_id: "T0BINHAI",
      trigger_id: "1.2.lost",
      response_url: `${new URL(on.workspace.webApi).origin}/respond/gone`,
    };
    await on.duban().services.database.client.received.create({
      data: { id: "lost", body: JSON.stringify(body), takenAt: on.workspace.now(), tries: 0 },
    });
    await on.moveTo(new Date(on.workspace.now().getTime() + 40 * 60_000).toISOString());
    await on.settled();
  }

  test("has its answer by direct message, once, and no note", async () => {
    const { trial } = await trialWith([calls("get_task", { task: 30 }), GOOD]);
    await leaveBehind(trial, "/plan", COMPARE);
    expect(await saidTo(trial, sport)).toEqual([]);
    const [reply, ...others] = await saidTo(trial, sport, dmOf(sport));
    expect(reply).toContain(ANSWER);
    expect(others).toEqual([]);
  });

  test("is told there too what was recorded", async () => {
    const { trial } = await trialWith([GOOD]);
    await leaveBehind(trial, "/progress", "30 新增2处");
    const [reply, ...others] = await saidTo(trial, sport, dmOf(sport));
    expect(reply).toContain("您此前发送的“/progress 30 新增2处”，回复如下：");
    expect(reply).toContain("本次 +2");
    expect(others).toEqual([]);
  });
});
