import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bot, clientFor, duban, personOf, refusalOf, sport, sportDm, startTrial } from "./trial.ts";

const admin = "U0ADMIN";
let workspace: Awaited<ReturnType<typeof startTrial>>;
let slack: ReturnType<typeof clientFor>;
let person: ReturnType<typeof personOf>;
beforeAll(async () => {
  workspace = await startTrial();
  slack = clientFor(workspace);
  person = personOf(workspace);
});
afterAll(() => workspace.close());

const errorOf = async (call: Promise<unknown>) => (await refusalOf(call)).error;
const say = (channel: string) => slack.chat.postMessage({ channel, text: "进展" });

describe("an archived channel", () => {
  test("takes no message, no change and no reaction, and can still be read", async () => {
    const { ts = "" } = await say(duban);
    await person.post("channels/archive", { user: admin, channel: duban });
    expect(await errorOf(say(duban))).toBe("is_archived");
    expect(await errorOf(slack.chat.update({ channel: duban, ts, text: "x" }))).toBe("is_inactive");
    expect(await errorOf(slack.reactions.add({ channel: duban, timestamp: ts, name: "eyes" }))).toBe(
      "is_archived",
    );
    expect((await slack.conversations.history({ channel: duban })).messages?.[0]?.ts).toBe(ts);
    expect((await slack.conversations.info({ channel: duban })).channel?.is_archived).toBe(true);
    const listed = await slack.conversations.list({ exclude_archived: true });
    expect(listed.channels?.map(({ id }) => id)).not.toContain(duban);
  });
  test("takes nobody's word, and says how to bring it back", async () => {
    const said = await person.post("messages", { user: sport, channel: duban, text: "在吗" });
    expect(said).toMatchObject({ status: 400, error: "is_archived" });
    expect(said.message).toContain("undo");
  });
  test("is as before once it is brought back", async () => {
    await person.post("channels/archive", { user: admin, channel: duban, undo: true });
    expect((await say(duban)).ok).toBe(true);
    const again = await person.post("channels/archive", { user: admin, channel: duban, undo: true });
    expect(again.error).toBe("not_archived");
  });
});

describe("a person whose account is deactivated", () => {
  test("is marked as deleted, and no direct message with them is opened", async () => {
    await person.post("people/deactivate", { user: admin, person: sport });
    expect((await slack.users.info({ user: sport })).user?.deleted).toBe(true);
    const { members = [] } = await slack.users.list({});
    expect(members.filter(({ deleted }) => deleted).map(({ id }) => id)).toEqual([sport]);
    expect(await errorOf(slack.conversations.open({ users: sport }))).toBe("user_disabled");
  });
  test("is posted to without an error where the direct message is there already", async () => {
    expect((await say(sportDm)).ok).toBe(true);
  });
  test("says and runs nothing", async () => {
    const said = await person.post("messages", { user: sport, channel: duban, text: "在吗" });
    const ran = await person.post("commands", { user: sport, channel: duban, command: "/plan" });
    expect([said.error, ran.error]).toEqual(["user_disabled", "user_disabled"]);
  });
  test("is back when the account is activated again", async () => {
    await person.post("people/deactivate", { user: admin, person: sport, undo: true });
    expect((await slack.conversations.open({ users: sport })).channel?.id).toBe(sportDm);
  });
});

describe("a revoked token", () => {
  test("is refused by every method until there is one again", async () => {
    await person.post("token", { revoked: true });
    expect([await errorOf(slack.auth.test()), await errorOf(say(duban))]).toEqual([
      "token_revoked",
      "token_revoked",
    ]);
    await person.post("token", { revoked: false });
    expect((await slack.auth.test()).user_id).toBe(bot);
  });
});

describe("a refusal that a trial asks for", () => {
  test("strikes as often as told, only the calls that name the place, with the given code", async () => {
    const fault = { method: "chat.postMessage", fault: "refused", error: "restricted_action", times: 2 };
    await person.post("faults", { ...fault, about: duban });
    expect((await say(sportDm)).ok).toBe(true);
    expect([await errorOf(say(duban)), await errorOf(say(duban))]).toEqual([
      "restricted_action",
      "restricted_action",
    ]);
    expect((await say(duban)).ok).toBe(true);
  });
});
