import { WebClient } from "@slack/web-api";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createLogger } from "../../src/logger.ts";
import { plainView } from "../../src/slack/views/reply-view.ts";
import { createWorkingReply } from "../../src/slack/working-reply/working-reply.ts";
import { channel, dmOf, sport, startTrial, type Trial } from "../support/duban.ts";
import { type Seen, shownText } from "../support/person.ts";

let trial: Trial;
let client: WebClient;
beforeAll(async () => {
  trial = await startTrial();
  const { webApi: slackApiUrl, botToken } = trial.workspace;
  client = new WebClient(botToken, {
    slackApiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
});
afterEach(async () => {
  await fetch(new URL("/workspace/faults", trial.workspace.page), { method: "DELETE" });
});
afterAll(() => trial.close());

const READING = { doing: "正在阅读任务30……", done: "已阅读任务30" };
const SEARCHING = { doing: "正在查找“健身”……", done: "已查找“健身”" };
const ANSWER = plainView("任务30建设体育设施40处。");

/** A question among people, which the running Duban leaves alone, and a reply to it. */
async function question(place = channel) {
  const ts = await trial.say(sport, place, place === channel ? "各位，任务30怎么样了" : "谢谢");
  await trial.settled();
  return ts;
}

function replyTo(ts: string, { place = channel, mayBeThere = false, onWarn = () => {} } = {}) {
  return createWorkingReply({
    client,
    where: { channel: place, ...(place === channel ? { thread_ts: ts } : {}) },
    mark: { event: "duban_reply", key: `${place}:${ts}` },
    language: "zh",
    recipient: { user: sport, team: "T0BINHAI" },
    mayBeThere,
    wait: async () => {},
    logger: createLogger("warn", { write: onWarn }),
  });
}

/** Waits until the reply is there, streamed. */
async function streaming(ts: string): Promise<void> {
  await trial.until(async () => (await seen(ts)).some((message) => planOf(message) !== undefined));
}

async function seen(ts: string): Promise<Seen[]> {
  return trial.replies(sport, channel, ts);
}
const planOf = ({ blocks = [] }: Seen) => blocks.find(({ type }) => type === "plan");
const stepsOf = (message: Seen) =>
  ((planOf(message)?.tasks ?? []) as { title: string; status: string }[]).map(
    ({ title, status }) => `${title} ${status}`,
  );

describe("a reply that takes a while, in a thread", () => {
  test("shows its steps as they are done, and the answer under them in the end", async () => {
    const ts = await question();
    const reply = replyTo(ts);
    reply.tell(READING);
    const [first] = await trial.until(async () => {
      const now = await seen(ts);
      return now.length > 0 && now;
    });
    expect(stepsOf(first as Seen)).toEqual(["正在阅读任务30…… in_progress"]);
    reply.tell(SEARCHING);
    await trial.until(async () => stepsOf((await seen(ts))[0] as Seen).length === 2);
    await reply.finish(ANSWER);
    const [message, ...others] = await seen(ts);
    expect(others).toEqual([]);
    expect(stepsOf(message as Seen)).toEqual(["已阅读任务30 complete", "已查找“健身” complete"]);
    expect(planOf(message as Seen)?.title).toBe("查阅过程");
    expect(shownText(message as Seen)).toContain("任务30建设体育设施40处。");
  });

  test("without a step it is an ordinary message", async () => {
    const ts = await question();
    await replyTo(ts).finish(ANSWER);
    const [message, ...others] = await seen(ts);
    expect(others).toEqual([]);
    expect(planOf(message as Seen)).toBeUndefined();
    expect(shownText(message as Seen)).toBe("任务30建设体育设施40处。");
  });

  test("nothing of the answer is there before it is finished", async () => {
    const ts = await question();
    const reply = replyTo(ts);
    reply.tell(READING);
    const [first] = await trial.until(async () => {
      const now = await seen(ts);
      return now.length > 0 && now;
    });
    expect(shownText(first as Seen)).not.toContain("40");
    await reply.finish(ANSWER);
  });
});

describe("a stream that Slack ends", () => {
  test.each(["chat.appendStream", "chat.stopStream"])(
    "at %s becomes the answer by an update",
    async (method) => {
      const ts = await question();
      const reply = replyTo(ts);
      reply.tell(READING);
      await streaming(ts);
      await trial.fault(method, "stream_died");
      reply.tell(SEARCHING);
      await reply.finish(ANSWER);
      const [message, ...others] = await seen(ts);
      expect(others).toEqual([]);
      expect(shownText(message as Seen)).toBe("任务30建设体育设施40处。");
      expect(message).not.toMatchObject({ streaming_state: "in_progress" });
    },
  );

  test.each(["reset_before_store", "reset_after_store", "server_error", "rate_limited"])(
    "an end of the last call that nobody knows of (%s) leaves one whole answer",
    async (fault) => {
      const ts = await question();
      const reply = replyTo(ts);
      reply.tell(READING);
      await streaming(ts);
      await trial.fault("chat.stopStream", fault, fault === "rate_limited" ? { retry_after: 1 } : {});
      await reply.finish(ANSWER);
      const [message, ...others] = await seen(ts);
      expect(others).toEqual([]);
      expect(shownText(message as Seen)).toContain("任务30建设体育设施40处。");
      expect(message).not.toMatchObject({ streaming_state: "in_progress" });
    },
  );
});

describe("a stream that cannot be begun", () => {
  test.each(["reset_before_store", "reset_after_store", "server_error", "rate_limited"])(
    "after %s there is one answer",
    async (fault) => {
      const ts = await question();
      const reply = replyTo(ts);
      await trial.fault("chat.startStream", fault, fault === "rate_limited" ? { retry_after: 1 } : {});
      reply.tell(READING);
      await reply.finish(ANSWER);
      const [message, ...others] = await seen(ts);
      expect(others).toEqual([]);
      expect(shownText(message as Seen)).toContain("任务30建设体育设施40处。");
      expect(message).not.toMatchObject({ streaming_state: "in_progress" });
    },
  );

  test("where Slack refuses it, one message says what is done and then becomes the answer", async () => {
    const ts = await question();
    const reply = createWorkingReply({
      client,
      where: { channel, thread_ts: ts },
      mark: { event: "duban_reply", key: `${channel}:${ts}` },
      language: "zh",
      // Streaming in a channel without a team is refused.
      recipient: { user: sport, team: undefined },
      mayBeThere: false,
      wait: async () => {},
      logger: createLogger("silent"),
    });
    reply.tell(READING);
    const [note] = await trial.until(async () => {
      const now = await seen(ts);
      return now.length > 0 && now;
    });
    expect(shownText(note as Seen)).toContain("正在阅读任务30……");
    reply.tell(SEARCHING);
    await reply.finish(ANSWER);
    const after = await seen(ts);
    expect(after.map(shownText)).toEqual(["任务30建设体育设施40处。"]);
    expect(after[0]?.ts).toBe(note?.ts);
  });

  test("at the top of a direct message, where nothing can be streamed, it is so too", async () => {
    const ts = await question(dmOf(sport));
    const before = (await trial.messages(sport, dmOf(sport))).length;
    const reply = replyTo(ts, { place: dmOf(sport) });
    reply.tell(READING);
    const told = await trial.until(async () => {
      const now = await trial.messages(sport, dmOf(sport));
      return now.length > before && now;
    });
    expect(shownText(told.at(-1) as Seen)).toContain("正在阅读任务30……");
    await reply.finish(ANSWER);
    const after = await trial.messages(sport, dmOf(sport));
    expect(after).toHaveLength(before + 1);
    expect(shownText(after.at(-1) as Seen)).toBe("任务30建设体育设施40处。");
  });
});

describe("a process that is killed over its reply", () => {
  test("while it streamed: the next delivery finishes the same message", async () => {
    const ts = await question();
    const killed = replyTo(ts);
    killed.tell(READING);
    await streaming(ts);
    const next = replyTo(ts, { mayBeThere: true });
    next.tell(READING);
    await next.finish(ANSWER);
    const [message, ...others] = await seen(ts);
    expect(others).toEqual([]);
    expect(shownText(message as Seen)).toBe("任务30建设体育设施40处。");
    expect(message).not.toMatchObject({ streaming_state: "in_progress" });
  });

  test("while it streamed, and the next one has no step to tell", async () => {
    const ts = await question();
    const killed = replyTo(ts);
    killed.tell(READING);
    await streaming(ts);
    await replyTo(ts, { mayBeThere: true }).finish(ANSWER);
    expect((await seen(ts)).map(shownText)).toEqual(["任务30建设体育设施40处。"]);
  });

  test("after it answered, before it could say that it had: nothing is said twice", async () => {
    const ts = await question();
    const killed = replyTo(ts);
    killed.tell(READING);
    await killed.finish(ANSWER);
    await replyTo(ts, { mayBeThere: true }).finish(ANSWER);
    expect((await seen(ts)).map(shownText)).toEqual([expect.stringContaining("任务30建设体育设施40处。")]);
  });
});
