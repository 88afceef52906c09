import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bot, chat, clientFor, duban, personOf, sport, sportDm, startTrial, until } from "./trial.ts";

type Trial = Awaited<ReturnType<typeof startTrial>>;
let workspace: Trial;
let slack: ReturnType<typeof clientFor>;
beforeAll(async () => {
  workspace = await startTrial();
  slack = clientFor(workspace);
});
afterAll(() => workspace.close());

const post = async (text = "本周新增3处", more = {}) => {
  const { ts } = await slack.chat.postMessage({ channel: duban, text, ...more });
  return String(ts);
};

describe("who and where", () => {
  test("auth.test names the team and the bot", async () => {
    expect(await slack.auth.test()).toMatchObject({ team_id: "T0BINHAI", user_id: bot, bot_id: "B0DUBAN" });
  });
  test("apps.connections.open gives a WebSocket address to the app token", async () => {
    const { url } = await clientFor(workspace, workspace.appToken).apps.connections.open();
    expect(url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/link\/\?ticket=/);
  });
  test("conversations.list tells which channels the bot is in, and lists direct messages when asked", async () => {
    const { channels } = await slack.conversations.list();
    expect(channels?.map(({ name, is_member }) => [name, is_member])).toEqual([
      ["督办", true],
      ["体育科", true],
      ["随便聊聊", false],
    ]);
    const direct = await slack.conversations.list({ types: "im" });
    expect(direct.channels?.map(({ user }) => user)).toContain(sport);
  });
  test("a long list comes in pages", async () => {
    const first = await slack.conversations.list({ limit: 2 });
    const cursor = first.response_metadata?.next_cursor ?? "";
    const second = await slack.conversations.list({ limit: 2, cursor });
    expect([first.channels?.length, second.channels?.length]).toEqual([2, 1]);
    expect(second.response_metadata?.next_cursor).toBe("");
  });
  test("conversations.info and members describe a channel", async () => {
    expect((await slack.conversations.info({ channel: duban })).channel).toMatchObject({ name: "督办" });
    expect((await slack.conversations.members({ channel: duban })).members).toContain(bot);
  });
  test("conversations.open gives the direct message with a person", async () => {
    expect((await slack.conversations.open({ users: sport })).channel?.id).toBe(sportDm);
  });
  test("users.info tells a person's language and time zone", async () => {
    const { user } = await slack.users.info({ user: "U0READER", include_locale: true });
    expect(user).toMatchObject({ locale: "en-US", tz: "Asia/Shanghai", tz_offset: 28_800 });
    expect((await slack.users.list({})).members?.find(({ id }) => id === bot)?.is_bot).toBe(true);
  });
});

describe("messages", () => {
  test("a posted message is in the history, with its metadata when asked for", async () => {
    const metadata = { event_type: "entry_recorded", event_payload: { task: 30 } };
    const ts = await post("第30项:本次 +3", { metadata });
    const plain = await slack.conversations.history({ channel: duban, limit: 1 });
    expect(plain.messages?.[0]).toMatchObject({ ts, text: "第30项:本次 +3", bot_id: "B0DUBAN" });
    expect(plain.messages?.[0]?.metadata).toBeUndefined();
    const whole = await slack.conversations.history({ channel: duban, limit: 1, include_all_metadata: true });
    expect(whole.messages?.[0]?.metadata).toEqual(metadata);
  });
  test("history is newest first, within the times asked for, without replies", async () => {
    const [one, two] = [await post("一"), await post("二")];
    await post("回复", { thread_ts: two });
    const { messages } = await slack.conversations.history({ channel: duban, oldest: one, inclusive: true });
    expect(messages?.map(({ text }) => text)).toEqual(["二", "一"]);
  });
  test("replies come with their parent, oldest first, and the parent counts them", async () => {
    const parent = await post("讨论");
    await post("第一条", { thread_ts: parent });
    await post("第二条", { thread_ts: parent });
    const { messages } = await slack.conversations.replies({ channel: duban, ts: parent });
    expect(messages?.map(({ text }) => text)).toEqual(["讨论", "第一条", "第二条"]);
    expect(messages?.[0]).toMatchObject({ reply_count: 2, thread_ts: parent });
  });
  test("a reply to a reply joins the same thread", async () => {
    const parent = await post("讨论");
    const reply = await post("第一条", { thread_ts: parent });
    await post("接着说", { thread_ts: reply });
    expect((await slack.conversations.replies({ channel: duban, ts: parent })).messages).toHaveLength(3);
  });
  test("text stays escaped as given, and stray marks are escaped", async () => {
    const ts = await post("a &lt;b&gt; & <c <@U0SPORT> <https://a.cn|site>");
    const { messages } = await slack.conversations.history({
      channel: duban,
      latest: ts,
      inclusive: true,
      limit: 1,
    });
    expect(messages?.[0]?.text).toBe("a &lt;b&gt; &amp; &lt;c <@U0SPORT> <https://a.cn|site>");
  });
  test("chat.update replaces text and blocks and marks it edited", async () => {
    const ts = await post("旧", { blocks: [{ type: "divider" }] });
    await slack.chat.update({ channel: duban, ts, text: "新" });
    const { messages } = await slack.conversations.history({
      channel: duban,
      latest: ts,
      inclusive: true,
      limit: 1,
    });
    expect(messages?.[0]).toMatchObject({ text: "新", edited: { user: bot } });
    expect(messages?.[0]?.blocks).toBeUndefined();
  });
  test("chat.delete takes the message away", async () => {
    const ts = await post("误发");
    await slack.chat.delete({ channel: duban, ts });
    const { messages } = await slack.conversations.history({ channel: duban });
    expect(messages?.map((message) => message.ts)).not.toContain(ts);
  });
  test("an ephemeral message is seen by one person only", async () => {
    const { message_ts } = await slack.chat.postEphemeral({ channel: duban, user: sport, text: "只给你看" });
    const seen = async (user: string) =>
      (await personOf(workspace).get(`conversations/${duban}/messages?user=${user}`)).messages.map(
        ({ ts }: { ts: string }) => ts,
      );
    expect(await seen(sport)).toContain(message_ts);
    expect(await seen("U0STAFF")).not.toContain(message_ts);
  });
  test("a permalink leads to the page, at the message", async () => {
    const ts = await post();
    const { permalink } = await slack.chat.getPermalink({ channel: duban, message_ts: ts });
    const { status, headers } = await fetch(String(permalink), { redirect: "manual" });
    expect([status, headers.get("location")]).toEqual([302, `/?channel=${duban}&ts=${ts}`]);
  });
  test("the app may post to a person by their id", async () => {
    expect((await slack.chat.postMessage({ channel: sport, text: "周报" })).channel).toBe(sportDm);
  });
  test("a reaction counts its people", async () => {
    const timestamp = await post();
    await slack.reactions.add({ channel: duban, timestamp, name: "white_check_mark" });
    const { messages } = await slack.conversations.history({ channel: duban, limit: 1 });
    expect(messages?.[0]?.reactions).toEqual([{ name: "white_check_mark", users: [bot], count: 1 }]);
  });
  test("timestamps strictly increase", async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => post()));
    expect(new Set(all).size).toBe(20);
  });
});

describe("streams", () => {
  const start = { channel: duban, recipient_user_id: sport, recipient_team_id: "T0BINHAI" };
  test("the official streamer's text and task updates become one message", async () => {
    const thread_ts = await post("第三十项任务的目标是什么?");
    const stream = slack.chatStream({ ...start, thread_ts });
    const task = { type: "task_update" as const, id: "look", title: "查第30项" };
    await stream.append({ chunks: [{ ...task, status: "in_progress" as const }] });
    await stream.append({ chunks: [{ ...task, status: "complete" as const }] });
    await stream.append({ markdown_text: "**40处**" });
    await stream.stop({ blocks: [{ type: "divider" }] });
    const { messages } = await slack.conversations.replies({ channel: duban, ts: thread_ts });
    expect(messages?.[1]).toMatchObject({
      text: "**40处**",
      streaming_state: "completed",
      blocks: [
        { type: "task_card", task_id: "look", status: "complete" },
        { type: "markdown", text: "**40处**" },
        { type: "divider" },
      ],
    });
  });
  test("in plan mode the tasks stand together under the plan's title", async () => {
    const chunks = [
      { type: "plan_update" as const, title: "两步" },
      { type: "task_update" as const, id: "1", title: "查", status: "complete" as const },
    ];
    const { ts } = await slack.chat.startStream({
      ...start,
      thread_ts: await post(),
      task_display_mode: "plan",
      chunks,
    });
    const { message } = await slack.chat.stopStream({ channel: duban, ts: String(ts) });
    expect(message?.blocks).toMatchObject([{ type: "plan", title: "两步", tasks: [{ title: "查" }] }]);
  });
  test("a watching person sees a stream grow", async () => {
    const ended = new AbortController();
    const updates = await fetch(`${workspace.page}workspace/updates?user=${sport}`, { signal: ended.signal });
    let seen = "";
    const reading = (async () => {
      for await (const part of updates.body ?? []) seen += Buffer.from(part).toString();
    })().catch(() => {});
    const { ts } = await slack.chat.startStream({ ...start, thread_ts: await post(), markdown_text: "先" });
    await slack.chat.appendStream({ channel: duban, ts: String(ts), markdown_text: "后" });
    await until(() => seen.includes('"先后"'));
    ended.abort();
    await reading;
    expect(seen).toContain('"streaming_state":"in_progress"');
  });
});

describe("files", () => {
  test("an uploaded file is shared in the channel and served to the app and the page", async () => {
    const content = Buffer.from("序号,场地\n1,滨海文化中心\n");
    await slack.filesUploadV2({
      channel_id: duban,
      filename: "场地.csv",
      file: content,
      initial_comment: "新增场地",
    });
    const { messages } = await slack.conversations.history({ channel: duban, limit: 1 });
    const file = messages?.[0]?.files?.[0];
    expect(messages?.[0]).toMatchObject({ subtype: "file_share", text: "新增场地" });
    const authorized = { headers: { authorization: `Bearer ${workspace.botToken}` } };
    expect(await (await fetch(String(file?.url_private), authorized)).text()).toBe(content.toString());
    expect((await fetch(String(file?.url_private))).status).toBe(403);
    const seen = await personOf(workspace).get(`conversations/${duban}/messages?user=${sport}`);
    const { view_url } = seen.messages.at(-1).files[0];
    expect(await (await fetch(new URL(view_url, workspace.page))).text()).toBe(content.toString());
  });
});

describe("the agent pane", () => {
  test("prompts, title and status are what the person sees, and an answer ends the status", async () => {
    const { message } = await personOf(workspace).post("messages", {
      user: sport,
      channel: sportDm,
      text: "30",
    });
    const thread = { channel_id: sportDm, thread_ts: message.ts };
    const prompts: [{ title: string; message: string }] = [{ title: "第30项", message: "第30项的目标?" }];
    await slack.assistant.threads.setSuggestedPrompts({
      channel_id: sportDm,
      prompts,
      title: "试试",
    } as never);
    await slack.assistant.threads.setTitle({ ...thread, title: "第30项" });
    await slack.assistant.threads.setStatus({ ...thread, status: "正在查…", loading_messages: ["翻原文"] });
    const pane = async () => (await personOf(workspace).get(`agent?user=${sport}`)).agent;
    expect(await pane()).toMatchObject({
      channel: sportDm,
      prompts: { title: "试试", prompts },
      threads: [{ title: "第30项", status: "正在查…", loading_messages: ["翻原文"] }],
    });
    await slack.chat.postMessage({ channel: sportDm, thread_ts: message.ts, text: "40处" });
    expect((await pane()).threads[0].status).toBeNull();
  });
});

test("a status that no answer ends goes by itself after two minutes", async () => {
  const trial = await startTrial();
  const actor = personOf(trial);
  const { message } = await actor.post("messages", { user: sport, channel: sportDm, text: "30" });
  const thread = { channel_id: sportDm, thread_ts: message.ts };
  await clientFor(trial).assistant.threads.setStatus({ ...thread, status: "正在查…" });
  const status = async () => (await actor.get(`agent?user=${sport}`)).agent.threads[0].status;
  expect(await status()).toBe("正在查…");
  await actor.post("clock", { forward_seconds: 121 });
  expect(await status()).toBeNull();
  await trial.close();
});

describe("request forms", () => {
  const call = (body: BodyInit, headers: Record<string, string>) =>
    fetch(`${workspace.webApi}chat.postMessage`, { method: "POST", body, headers }).then((answer) =>
      answer.json(),
    );
  test("JSON with a token in the header is understood", async () => {
    const headers = { "content-type": "application/json", authorization: `Bearer ${workspace.botToken}` };
    expect(await call(JSON.stringify({ channel: duban, text: "JSON" }), headers)).toMatchObject({ ok: true });
  });
  test("a form with the token among its fields is understood", async () => {
    const form = new URLSearchParams({ token: workspace.botToken, channel: duban, text: "form" });
    expect(await call(form, {})).toMatchObject({ ok: true });
  });
  test("what is no JSON is invalid_json", async () => {
    expect(await call("{", { "content-type": "application/json" })).toEqual({
      ok: false,
      error: "invalid_json",
    });
  });
});

test("a channel the bot is not in cannot be read", async () => {
  await expect(slack.conversations.history({ channel: chat })).rejects.toThrow("not_in_channel");
});
