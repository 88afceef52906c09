import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chat, clientFor, duban, personOf, refusalOf, sport, sportDm, startTrial } from "./trial.ts";

let workspace: Awaited<ReturnType<typeof startTrial>>;
let slack: ReturnType<typeof clientFor>;
beforeAll(async () => {
  workspace = await startTrial();
  slack = clientFor(workspace);
});
afterAll(() => workspace.close());

const errorOf = async (call: Promise<unknown>) => (await refusalOf(call)).error;
const post = async () => String((await slack.chat.postMessage({ channel: duban, text: "进展" })).ts);
const missing = "1655400000.000100";

describe("tokens", () => {
  test("no token is not_authed", async () => {
    expect(await errorOf(clientFor(workspace, "").auth.test())).toBe("not_authed");
  });
  test("a foreign token is invalid_auth", async () => {
    expect(await errorOf(clientFor(workspace, "xoxb-somebody-else").auth.test())).toBe("invalid_auth");
  });
  test("a bot token opens no socket, an app token posts nothing", async () => {
    expect(await errorOf(slack.apps.connections.open())).toBe("not_allowed_token_type");
    const asApp = clientFor(workspace, workspace.appToken);
    expect(await errorOf(asApp.chat.postMessage({ channel: duban, text: "x" }))).toBe(
      "not_allowed_token_type",
    );
  });
});

describe("calls", () => {
  test("a method that does not exist is unknown_method", async () => {
    expect(await errorOf(slack.apiCall("chat.sing"))).toBe("unknown_method");
  });
  test("a missing argument is named", async () => {
    expect(await refusalOf(slack.apiCall("chat.postMessage", { text: "x" }))).toEqual({
      error: "invalid_arguments",
      messages: ["[ERROR] missing required field: channel"],
    });
  });
});

describe("posting", () => {
  test.each([
    ["nothing to say", { channel: duban, text: "" }, "no_text"],
    ["an unknown channel", { channel: "C0NOWHERE", text: "x" }, "channel_not_found"],
    ["a channel the bot is not in", { channel: chat, text: "x" }, "not_in_channel"],
    ["a text past 40,000 characters", { channel: duban, text: "字".repeat(40_001) }, "msg_too_long"],
    [
      "markdown past 12,000 characters",
      { channel: duban, markdown_text: "字".repeat(12_001) },
      "msg_too_long",
    ],
    ["markdown beside a text", { channel: duban, markdown_text: "x", text: "x" }, "markdown_text_conflict"],
    ["a thread that does not exist", { channel: duban, text: "x", thread_ts: missing }, "invalid_thread_ts"],
    ["blocks that are no list", { channel: duban, text: "x", blocks: "no" }, "invalid_blocks_format"],
    [
      "metadata without a type",
      { channel: duban, text: "x", metadata: { event_payload: {} } },
      "invalid_metadata_format",
    ],
    [
      "metadata past 8,000 characters",
      { channel: duban, text: "x", metadata: { event_type: "a", event_payload: { b: "c".repeat(8_001) } } },
      "metadata_too_large",
    ],
  ])("%s", async (_, given, error) => {
    expect(await errorOf(slack.apiCall("chat.postMessage", given))).toBe(error);
  });
  test("an ephemeral message to somebody who is not in the channel", async () => {
    await personOf(workspace).post("members", { user: "U0ADMIN", channel: "C0SPORT", leave: true });
    const call = slack.chat.postEphemeral({ channel: "C0SPORT", user: "U0ADMIN", text: "x" });
    expect(await errorOf(call)).toBe("user_not_in_channel");
  });
});

describe("changing", () => {
  test("a message that is not there", async () => {
    expect(await errorOf(slack.chat.update({ channel: duban, ts: missing, text: "x" }))).toBe(
      "message_not_found",
    );
    expect(await errorOf(slack.chat.delete({ channel: duban, ts: missing }))).toBe("message_not_found");
    const link = slack.chat.getPermalink({ channel: duban, message_ts: missing });
    expect(await errorOf(link)).toBe("message_not_found");
    expect(await errorOf(slack.conversations.replies({ channel: duban, ts: missing }))).toBe(
      "thread_not_found",
    );
  });
  test("a person's message cannot be changed by the app", async () => {
    const { message } = await personOf(workspace).post("messages", {
      user: sport,
      channel: duban,
      text: "我的",
    });
    const place = { channel: duban, ts: message.ts };
    expect(await errorOf(slack.chat.update({ ...place, text: "x" }))).toBe("cant_update_message");
    expect(await errorOf(slack.chat.delete(place))).toBe("cant_delete_message");
  });
  test("an update's text past 4,000 characters is msg_too_long", async () => {
    const call = slack.chat.update({ channel: duban, ts: await post(), text: "字".repeat(4_001) });
    expect(await errorOf(call)).toBe("msg_too_long");
  });
  test("the same reaction twice, and one on nothing", async () => {
    const reaction = { channel: duban, timestamp: await post(), name: "eyes" };
    await slack.reactions.add(reaction);
    expect(await errorOf(slack.reactions.add(reaction))).toBe("already_reacted");
    expect(await errorOf(slack.reactions.add({ ...reaction, timestamp: missing }))).toBe("message_not_found");
    expect(await errorOf(slack.reactions.add({ ...reaction, name: ":eyes:" }))).toBe("invalid_name");
  });
});

describe("streams", () => {
  const recipient = { recipient_user_id: sport, recipient_team_id: "T0BINHAI" };
  test("in a channel the recipient must be named", async () => {
    const start = { channel: duban, thread_ts: await post() };
    expect(await errorOf(slack.chat.startStream(start))).toBe("missing_recipient_team_id");
    const half = slack.chat.startStream({ ...start, recipient_team_id: "T0BINHAI" });
    expect(await errorOf(half)).toBe("missing_recipient_user_id");
    const foreign = slack.chat.startStream({ ...start, ...recipient, recipient_team_id: "T0OTHER" });
    expect(await errorOf(foreign)).toBe("team_not_found");
  });
  test("in a direct message a thread must be named", async () => {
    expect(await errorOf(slack.apiCall("chat.startStream", { channel: sportDm }))).toBe("invalid_arguments");
  });
  test("a stopped stream takes nothing more", async () => {
    const started = await slack.chat.startStream({ channel: duban, thread_ts: await post(), ...recipient });
    const place = { channel: duban, ts: String(started.ts) };
    await slack.chat.stopStream(place);
    const append = slack.chat.appendStream({ ...place, markdown_text: "x" });
    expect(await errorOf(append)).toBe("message_not_in_streaming_state");
    expect(await errorOf(slack.chat.stopStream(place))).toBe("message_not_in_streaming_state");
  });
  test("a message being streamed cannot be updated", async () => {
    const started = await slack.chat.startStream({ channel: duban, thread_ts: await post(), ...recipient });
    const update = slack.chat.update({ channel: duban, ts: String(started.ts), text: "x" });
    expect(await errorOf(update)).toBe("streaming_state_conflict");
  });
  test("more than 12,000 characters at once is msg_too_long, a strange chunk invalid_chunks", async () => {
    const started = await slack.chat.startStream({ channel: duban, thread_ts: await post(), ...recipient });
    const place = { channel: duban, ts: String(started.ts) };
    const long = slack.chat.appendStream({ ...place, markdown_text: "字".repeat(12_001) });
    expect(await errorOf(long)).toBe("msg_too_long");
    const strange = slack.chat.appendStream({ ...place, chunks: [{ type: "song" } as never] });
    expect(await errorOf(strange)).toBe("invalid_chunks");
  });
});

describe("people, files, prompts", () => {
  test("an unknown person", async () => {
    expect(await errorOf(slack.users.info({ user: "U0NOBODY" }))).toBe("user_not_found");
    expect(await errorOf(slack.conversations.open({ users: "U0NOBODY" }))).toBe("user_not_found");
  });
  test("completing an upload whose bytes never came", async () => {
    const { file_id } = await slack.files.getUploadURLExternal({ filename: "a.txt", length: 5 });
    const call = slack.files.completeUploadExternal({ files: [{ id: String(file_id) }], channel_id: duban });
    expect(await errorOf(call)).toBe("file_not_found");
  });
  test("an upload of another length than announced", async () => {
    const { upload_url } = await slack.files.getUploadURLExternal({ filename: "a.txt", length: 5 });
    expect((await fetch(String(upload_url), { method: "POST", body: "123" })).status).toBe(400);
  });
  test("a fifth suggested prompt", async () => {
    const prompts = Array.from({ length: 5 }, (_, n) => ({ title: `问${n}`, message: "?" }));
    const call = slack.apiCall("assistant.threads.setSuggestedPrompts", { channel_id: sportDm, prompts });
    expect(await refusalOf(call)).toEqual({
      error: "invalid_arguments",
      messages: ["[ERROR] no more than 4 items allowed [json-pointer:/prompts]"],
    });
  });
});

describe("the rate of posting", () => {
  test("past a small burst, one message a second in a channel: Retry-After", async () => {
    const strict = await startTrial({ rateLimited: true });
    const client = clientFor(strict);
    const calls = await Promise.allSettled(
      Array.from({ length: 6 }, (_, n) => client.chat.postMessage({ channel: duban, text: `${n}` })),
    );
    const refused = calls.filter((call) => call.status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.reason).toMatchObject({ code: "slack_webapi_rate_limited_error", retryAfter: 1 });
    await expect(client.chat.postMessage({ channel: "C0SPORT", text: "另一个频道" })).resolves.toBeDefined();
    await strict.close();
  });
});
