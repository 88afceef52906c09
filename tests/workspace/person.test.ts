import { request as httpRequest } from "node:http";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateSchema, updateSchema } from "../../src/workspace/person-interface.ts";
import { trialSeed } from "../../src/workspace/trial-seed.ts";
import { bot, clientFor, duban, personOf, sport, sportDm, staff, startTrial, until } from "./trial.ts";

let workspace: Awaited<ReturnType<typeof startTrial>>;
let person: ReturnType<typeof personOf>;
beforeAll(async () => {
  workspace = await startTrial();
  person = personOf(workspace);
});
afterAll(() => workspace.close());

const conversation = async (user: string, id: string) =>
  (await person.get(`conversations?user=${user}`)).conversations.find((one: { id: string }) => one.id === id);
const say = (text: string, more = {}) =>
  person.post("messages", { user: sport, channel: duban, text, ...more });

describe("what a person sees", () => {
  test("the state fits its schema", async () => {
    expect(stateSchema.safeParse(await person.get(`state?user=${sport}`)).error).toBeUndefined();
  });
  test("others' messages are unread until read, one's own never", async () => {
    const { message } = await say("第30项新增3处 @科员");
    expect(await conversation(staff, duban)).toMatchObject({ unread: 1, mentions: 1 });
    expect(await conversation(sport, duban)).toMatchObject({ unread: 0 });
    await person.post("read", { user: staff, channel: duban, ts: message.ts });
    expect(await conversation(staff, duban)).toMatchObject({ unread: 0, mentions: 0 });
  });
  test("nobody sees another's direct message", async () => {
    const answer = await person.get(`conversations/${sportDm}/messages?user=${staff}`);
    expect(answer).toMatchObject({ ok: false, error: "channel_not_found" });
  });
  test("older messages come by pages", async () => {
    for (const n of [1, 2, 3]) await say(`第${n}条`);
    const last = await person.get(`conversations/${duban}/messages?user=${sport}&limit=2`);
    expect([last.messages.map(({ text }: { text: string }) => text), last.has_more]).toEqual([
      ["第2条", "第3条"],
      true,
    ]);
    const before = await person.get(
      `conversations/${duban}/messages?user=${sport}&limit=1&before=${last.messages[0].ts}`,
    );
    expect(before.messages[0].text).toBe("第1条");
  });
  test("live updates fit their schema and tell of a message, its edit and its deletion", async () => {
    const ended = new AbortController();
    const stream = await fetch(`${workspace.page}workspace/updates?user=${staff}`, { signal: ended.signal });
    let text = "";
    const reading = (async () => {
      for await (const part of stream.body ?? []) text += Buffer.from(part).toString();
    })().catch(() => {});
    const { message } = await say("看得见吗");
    await person.post("messages/edit", { user: sport, channel: duban, ts: message.ts, text: "改了" });
    await person.post("messages/delete", { user: sport, channel: duban, ts: message.ts });
    await until(() => text.includes("message_deleted"));
    ended.abort();
    await reading;
    const updates = [...text.matchAll(/^data: (.+)$/gm)].map(([, data]) => JSON.parse(data ?? ""));
    expect(updates.filter((update) => !updateSchema.safeParse(update).success)).toEqual([]);
    const kinds = updates.map(({ type }) => type).filter((type) => type.startsWith("message"));
    expect(kinds).toEqual(["message", "message_changed", "message_deleted"]);
  });
});

describe("what a person does", () => {
  test("only their own message can be edited or deleted", async () => {
    const { message } = await say("我的");
    const place = { user: staff, channel: duban, ts: message.ts };
    expect(await person.post("messages/edit", { ...place, text: "x" })).toMatchObject({
      error: "not_own_message",
    });
    expect(await person.post("messages/delete", place)).toMatchObject({ error: "not_own_message" });
  });
  test("a deleted message with replies leaves its thread reachable", async () => {
    const { message } = await say("讨论");
    await say("回复", { thread_ts: message.ts });
    await person.post("messages/delete", { user: sport, channel: duban, ts: message.ts });
    const { messages } = await person.get(`conversations/${duban}/threads/${message.ts}?user=${sport}`);
    expect(messages.map(({ subtype, text }: { subtype?: string; text: string }) => subtype ?? text)).toEqual([
      "tombstone",
      "回复",
    ]);
  });
  test("without an app a command fails as in Slack, and the person sees it", async () => {
    const answer = await person.post("commands", {
      user: sport,
      channel: duban,
      command: "/plan",
      text: "30",
    });
    expect(answer).toMatchObject({ status: 502, error: "dispatch_failed" });
    const { messages } = await person.get(`conversations/${duban}/messages?user=${sport}`);
    expect(messages.at(-1)).toMatchObject({
      is_ephemeral: true,
      text: '/plan failed with the error "dispatch_failed"',
    });
  });
  test("a command nobody declared is refused until it is declared", async () => {
    const echo = { user: sport, channel: duban, command: "/echo" };
    expect(await person.post("commands", echo)).toMatchObject({ status: 404, error: "unknown_command" });
    const declared = [...trialSeed.commands, { command: "/echo", description: "", usage_hint: "" }];
    await person.post("app", { commands: declared });
    expect(await person.post("commands", echo)).toMatchObject({ error: "dispatch_failed" });
  });
  test("a body that does not fit says what is wrong", async () => {
    const answer = await person.post("messages", { user: sport, text: "x" });
    expect(answer).toMatchObject({ status: 400, error: "invalid_request" });
    expect(answer.message).toContain("channel");
  });
  test("two people can talk beside the app, which hears nothing of it", async () => {
    const { conversation: dm } = await person.post("dms", { user: sport, with: staff });
    const before = (await person.get("deliveries")).deliveries.length;
    await person.post("messages", { user: staff, channel: dm.id, text: "私下说" });
    expect((await person.get("deliveries")).deliveries.length).toBe(before);
  });
  test("a new channel belongs to its maker", async () => {
    const { conversation: made } = await person.post("channels", { user: sport, name: "场馆建设" });
    expect(made).toMatchObject({ is_member: true, members: [sport] });
  });
});

describe("the trial's clock", () => {
  test("starts on Friday 17 June 2022 at nine in the morning and stamps messages", async () => {
    const trial = await startTrial();
    const early = new Date("2022-06-17T09:00:00+08:00").getTime();
    expect(trial.now().getTime() - early).toBeLessThan(60_000);
    const { ts } = await clientFor(trial).chat.postMessage({ channel: duban, text: "早" });
    expect(Number(ts) * 1000 - early).toBeLessThan(60_000);
    await trial.close();
  });
  test("moves forward, tells whoever listens, and never back", async () => {
    const heard: string[] = [];
    workspace.onClockMoved((now) => void heard.push(now.toISOString()));
    const answer = await person.post("clock", { to: "2022-06-20T09:00:00+08:00" });
    expect(answer.now).toMatch(/^2022-06-20T01:00:0/);
    expect(heard[0]).toMatch(/^2022-06-20T01:00:0/);
    const back = await person.post("clock", { to: "2022-06-18T09:00:00+08:00" });
    expect(back).toMatchObject({ status: 409, error: "clock_only_forward" });
  });
});

test("a reset forgets messages and moves the clock back to the start", async () => {
  const trial = await startTrial();
  const actor = personOf(trial);
  await actor.post("messages", { user: sport, channel: duban, text: "忘掉我" });
  await actor.post("clock", { forward_seconds: 86_400 });
  await actor.post("reset", {});
  expect((await actor.get(`conversations/${duban}/messages?user=${sport}`)).messages).toEqual([]);
  expect(trial.now().toISOString()).toMatch(/^2022-06-17T01/);
  await trial.close();
});

describe("who may use it", () => {
  const status = (headers: Record<string, string>, method = "POST", path = "/workspace/reset") =>
    new Promise<number | undefined>((tell, fail) => {
      const call = httpRequest(
        { host: "127.0.0.1", port: workspace.port, method, path, headers },
        (answer) => {
          answer.resume();
          tell(answer.statusCode);
        },
      );
      call.on("error", fail);
      call.end();
    });
  test("another Host is refused, whatever is asked", async () => {
    const headers = { host: `duban.example:${workspace.port}` };
    expect(await status(headers)).toBe(403);
    expect(await status(headers, "GET", "/")).toBe(403);
    expect(await status(headers, "GET", `/workspace/state?user=${sport}`)).toBe(403);
  });
  test("a post from another page is refused, also to the Web API", async () => {
    expect(await status({ origin: "http://elsewhere.example" })).toBe(403);
    expect(await status({ origin: "null" }, "POST", "/api/auth.test")).toBe(403);
  });
  test("its own page may post", async () => {
    const origin = `http://127.0.0.1:${workspace.port}`;
    expect(await status({ origin }, "POST", "/workspace/socket/disconnect")).toBe(200);
  });
  test("an app beyond this machine cannot be connected", async () => {
    expect(await person.post("app", { url: "http://example.com/" })).toMatchObject({ error: "not_local" });
    expect(() => workspace.connectApp("https://example.com/")).toThrow("on this machine");
  });
});

test("a taken port gives the next free one", async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, "127.0.0.1", done));
  const address = taken.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const trial = await startTrial({ port });
  expect(trial.port).toBeGreaterThan(port);
  await trial.close();
  taken.close();
});

test("without a built page there is a plain one", async () => {
  const page = await (await fetch(workspace.page)).text();
  expect(page).toContain('<form id="composer">');
  expect((await person.get("people")).people.map(({ id }: { id: string }) => id)).toContain(bot);
});
