import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { Workspace } from "../../src/workspace/start-workspace.ts";
import { boltOverSocket, clientFor, duban, personOf, sport, startTrial, until } from "./trial.ts";

const running: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).toReversed()) await one.close();
});

async function trial(options = {}): Promise<Workspace> {
  const workspace = await startTrial(options);
  running.push(workspace);
  return workspace;
}

type Request = { headers: IncomingHttpHeaders; body: string };
/** An app that keeps each request and answers with the next of `statuses` (0: not at all), then 200. */
async function listenerOf(workspace: Workspace, statuses: number[] = []): Promise<Request[]> {
  const requests: Request[] = [];
  const server: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += part));
    request.on("end", () => {
      requests.push({ headers: request.headers, body });
      const status = statuses.shift() ?? 200;
      if (status > 0) response.writeHead(status).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  running.push({ close: () => server.close().closeAllConnections() });
  const address = server.address();
  workspace.connectApp(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
  return requests;
}

const say = (workspace: Workspace, text = "本周新增3处") =>
  personOf(workspace).post("messages", { user: sport, channel: duban, text });

describe("an event over HTTP", () => {
  test("is signed as Slack signs, in real time", async () => {
    const workspace = await trial();
    const requests = await listenerOf(workspace);
    await say(workspace);
    const { headers, body } = await until(() => requests[0]);
    const seconds = String(headers["x-slack-request-timestamp"]);
    const digest = createHmac("sha256", workspace.signingSecret)
      .update(`v0:${seconds}:${body}`)
      .digest("hex");
    expect(headers["x-slack-signature"]).toBe(`v0=${digest}`);
    expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(60);
  });
  test("not acknowledged in time, comes again with the same id, its number and the reason", async () => {
    const workspace = await trial({ acknowledgeWithin: 60 });
    const requests = await listenerOf(workspace, [0, 500, 500]);
    await say(workspace);
    await until(() => requests.length === 4);
    expect(
      requests.map(({ headers }) => [headers["x-slack-retry-num"], headers["x-slack-retry-reason"]]),
    ).toEqual([
      [undefined, undefined],
      ["1", "http_timeout"],
      ["2", "http_error"],
      ["3", "http_error"],
    ]);
    expect(new Set(requests.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1);
  });
  test("of the app's own message carries its bot_id, of one under another name the subtype bot_message", async () => {
    const workspace = await trial();
    const requests = await listenerOf(workspace);
    await clientFor(workspace).chat.postMessage({ channel: duban, text: "周报" });
    await clientFor(workspace).chat.postMessage({ channel: duban, text: "周报", username: "督办周报" });
    await until(() => requests.length === 2);
    const events = requests.map(({ body }) => JSON.parse(body).event);
    const renamed = events.find(({ username }) => username !== undefined);
    const own = events.find((event) => event !== renamed);
    expect(own).toMatchObject({ type: "message", bot_id: "B0DUBAN", user: "U0DUBAN", text: "周报" });
    expect(own.subtype).toBeUndefined();
    expect(renamed).toMatchObject({ subtype: "bot_message", username: "督办周报" });
  });
  test("has the envelope Bolt expects, with the trial's time", async () => {
    const workspace = await trial();
    const requests = await listenerOf(workspace);
    await say(workspace);
    const { body } = await until(() => requests[0]);
    const { event, ...envelope } = JSON.parse(body);
    expect(envelope).toMatchObject({
      type: "event_callback",
      team_id: "T0BINHAI",
      api_app_id: "A0DUBAN",
      event_id: expect.stringMatching(/^Ev/),
      authorizations: [{ user_id: "U0DUBAN", is_bot: true }],
    });
    expect(new Date(envelope.event_time * 1000).toISOString()).toMatch(/^2022-06-17T01:0/);
    expect(Math.abs(Number(event.ts) - envelope.event_time)).toBeLessThan(2);
  });
  test("is given up after the third repeat", async () => {
    const workspace = await trial();
    const requests = await listenerOf(workspace, [500, 500, 500, 500, 500]);
    await say(workspace);
    const given = async () =>
      (await personOf(workspace).get("deliveries")).deliveries[0].state === "given_up";
    await until(given);
    expect(requests).toHaveLength(4);
  });
  test("waits for an app that starts later", async () => {
    const workspace = await trial({ retryDelays: [0, 20, 300] });
    await say(workspace);
    const requests = await listenerOf(workspace);
    const { headers } = await until(() => requests[0]);
    expect(headers["x-slack-retry-reason"]).toBe("connection_failed");
  });
});

describe("a reset", () => {
  test("nothing of the past is sent again", async () => {
    const workspace = await trial({ retryDelays: [100, 100, 100] });
    await say(workspace);
    await personOf(workspace).post("reset", {});
    const requests = await listenerOf(workspace);
    await new Promise((done) => setTimeout(done, 200));
    expect(requests).toEqual([]);
  });
});

describe("Socket Mode", () => {
  test("each of several connections gets its share, no event twice", async () => {
    const workspace = await trial();
    const heard: string[] = [];
    for (const name of ["one", "two"]) {
      const app = await boltOverSocket(workspace, (bolt) =>
        bolt.message(async ({ message }) => void heard.push(`${name} ${"text" in message && message.text}`)),
      );
      running.push({ close: () => app.stop() });
    }
    for (const n of [1, 2, 3, 4]) await say(workspace, `${n}`);
    await until(() => heard.length >= 4);
    expect(heard.map((one) => one.split(" ")[1]).toSorted()).toEqual(["1", "2", "3", "4"]);
    expect(new Set(heard.map((one) => one.split(" ")[0]))).toEqual(new Set(["one", "two"]));
  });
  test("asked to reconnect, the app comes back and hears on", async () => {
    const workspace = await trial();
    const heard: string[] = [];
    const app = await boltOverSocket(workspace, (bolt) =>
      bolt.message(async ({ message }) => void heard.push(message.ts)),
    );
    running.push({ close: () => app.stop() });
    const openings = async () =>
      (await personOf(workspace).get("calls")).calls.filter(
        ({ method }: { method: string }) => method === "apps.connections.open",
      ).length;
    expect(await openings()).toBe(1);
    await personOf(workspace).post("socket/disconnect", {});
    await until(async () => (await openings()) === 2);
    await until(
      async () => (await personOf(workspace).get(`state?user=${sport}`)).app.connection.sockets === 1,
    );
    const { message } = await say(workspace);
    await until(() => heard.includes(message.ts));
  });
  test("an envelope not acknowledged comes again with its attempt", async () => {
    const workspace = await trial({ acknowledgeWithin: 60 });
    const { url } = await clientFor(workspace, workspace.appToken).apps.connections.open();
    const socket = new WebSocket(String(url));
    running.push({ close: () => socket.terminate() });
    // biome-ignore lint/suspicious/noExplicitAny: envelopes of several kinds
    const envelopes: any[] = [];
    socket.on("message", (data) => envelopes.push(JSON.parse(String(data))));
    await until(() => envelopes[0]?.type === "hello");
    await say(workspace);
    await until(() => envelopes.length >= 3);
    expect(envelopes.slice(1, 3)).toMatchObject([
      { type: "events_api", retry_attempt: 0, retry_reason: "", accepts_response_payload: false },
      { type: "events_api", retry_attempt: 1, retry_reason: "timeout" },
    ]);
  });
  test("a ticket opens one connection, a made-up one none", async () => {
    const workspace = await trial();
    const { url } = await clientFor(workspace, workspace.appToken).apps.connections.open();
    const opens = (address: string) =>
      new Promise<boolean>((tell) => {
        const socket = new WebSocket(address);
        running.push({ close: () => socket.terminate() });
        socket.on("open", () => tell(true));
        socket.on("error", () => tell(false));
      });
    expect(await opens(String(url))).toBe(true);
    expect(await opens(String(url))).toBe(false);
    expect(await opens(String(url).replace(/ticket=[^&]+/, "ticket=guess"))).toBe(false);
  });
});

describe("faults on demand", () => {
  const fault = (workspace: Workspace, given: object) => personOf(workspace).post("faults", given);
  const posted = async (workspace: Workspace) =>
    (await clientFor(workspace).conversations.history({ channel: duban })).messages?.length;
  const post = (workspace: Workspace) =>
    clientFor(workspace).chat.postMessage({ channel: duban, text: "周报" });

  test.each([
    ["server_error", 0],
    ["reset_before_store", 0],
    ["reset_after_store", 1],
    ["rate_limited", 0],
  ])("%s: the call fails, %i messages stored, and the next call works", async (kind, stored) => {
    const workspace = await trial();
    await fault(workspace, { method: "chat.postMessage", fault: kind });
    await expect(post(workspace)).rejects.toThrow();
    expect(await posted(workspace)).toBe(stored);
    await expect(post(workspace)).resolves.toBeDefined();
  });
  test("slow: the answer comes late, but comes", async () => {
    const workspace = await trial();
    await fault(workspace, { method: "*", fault: "slow", delay_ms: 30 });
    await expect(post(workspace)).resolves.toMatchObject({ ok: true });
  });
  test("after lets calls through first, and a fault can be taken back", async () => {
    const workspace = await trial();
    await fault(workspace, { method: "chat.postMessage", fault: "server_error", after: 1 });
    await expect(post(workspace)).resolves.toBeDefined();
    await fetch(`${workspace.page}workspace/faults`, { method: "DELETE" });
    await expect(post(workspace)).resolves.toBeDefined();
  });
  test("stream_died: the stream takes nothing more, and an update finishes its message", async () => {
    const workspace = await trial();
    const slack = clientFor(workspace);
    const { message } = await say(workspace, "目标是什么?");
    const recipient = { recipient_user_id: sport, recipient_team_id: "T0BINHAI" };
    const started = await slack.chat.startStream({ channel: duban, thread_ts: message.ts, ...recipient });
    const place = { channel: duban, ts: String(started.ts) };
    await fault(workspace, { method: "chat.appendStream", fault: "stream_died" });
    const append = slack.chat.appendStream({ ...place, markdown_text: "40" });
    await expect(append).rejects.toThrow("message_not_in_streaming_state");
    await expect(slack.chat.update({ ...place, text: "40处" })).resolves.toMatchObject({ text: "40处" });
  });
  test("deliver_twice: the same event arrives twice", async () => {
    const workspace = await trial();
    const requests = await listenerOf(workspace);
    await fault(workspace, { method: "event", fault: "deliver_twice" });
    await say(workspace);
    await until(() => requests.length === 2);
    expect(new Set(requests.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1);
  });
  test("drop_acknowledgement: an acknowledged event comes again", async () => {
    const workspace = await trial();
    const requests = await listenerOf(workspace);
    await fault(workspace, { method: "event", fault: "drop_acknowledgement" });
    await say(workspace);
    await until(() => requests.length === 2);
    expect(requests[1]?.headers["x-slack-retry-num"]).toBe("1");
  });
});
