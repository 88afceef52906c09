import type { App } from "@slack/bolt";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Workspace } from "../../src/workspace/start-workspace.ts";
import {
  boltOverHttp,
  boltOverSocket,
  bot,
  chat,
  clientFor,
  duban,
  personOf,
  sport,
  sportDm,
  startTrial,
  until,
} from "./trial.ts";

/** What a Bolt app heard, in order: "app_mention", "message.file_share", "block_actions" … */
// biome-ignore lint/suspicious/noExplicitAny: payloads of many kinds are looked into
type Heard = { name: string; payload: any };

const modal = {
  type: "modal" as const,
  callback_id: "entry",
  private_metadata: "30",
  notify_on_close: true,
  title: { type: "plain_text" as const, text: "记进展" },
  submit: { type: "plain_text" as const, text: "提交" },
  blocks: [
    {
      type: "input" as const,
      block_id: "amount",
      label: { type: "plain_text" as const, text: "数量" },
      element: { type: "number_input" as const, action_id: "number", is_decimal_allowed: false },
    },
  ],
};
const pushed = { ...modal, callback_id: "second", submit: undefined, blocks: [{ type: "divider" as const }] };
const buttons = [
  {
    type: "actions",
    block_id: "choose",
    elements: [
      { type: "button", action_id: "undo", text: { type: "plain_text", text: "撤销" }, value: "entry-1" },
      {
        type: "static_select",
        action_id: "task",
        options: [{ text: { type: "plain_text", text: "第30项" }, value: "30" }],
      },
    ],
  },
  {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        action_id: "feedback",
        positive_button: { text: { type: "plain_text", text: "好" }, value: "good" },
        negative_button: { text: { type: "plain_text", text: "差" }, value: "bad" },
      },
    ],
  },
];

describe.each([
  ["HTTP", boltOverHttp],
  ["Socket Mode", boltOverSocket],
])("a Bolt app over %s", (_, connect) => {
  let workspace: Workspace;
  let app: App;
  let person: ReturnType<typeof personOf>;
  let heard: Heard[] = [];
  const hear = (name: string, payload: unknown) => void heard.push({ name, payload });
  const named = (name: string) => until(() => heard.find((one) => one.name === name)?.payload);

  beforeAll(async () => {
    workspace = await startTrial({ acknowledgeWithin: 1_000 });
    person = personOf(workspace);
    app = await connect(workspace, (bolt) => listen(bolt, hear));
  });
  afterAll(async () => {
    await app.stop();
    await workspace.close();
  });
  beforeEach(() => {
    heard = [];
  });

  const say = (text: string, more = {}) =>
    person.post("messages", { user: sport, channel: duban, text, ...more });
  const showButtons = async () => {
    const { ts } = await clientFor(workspace).chat.postMessage({
      channel: duban,
      text: "已记录",
      blocks: buttons as never,
    });
    return { channel: duban, ts: String(ts) };
  };
  const openModal = async () => {
    await person.post("commands", { user: sport, channel: duban, command: "/progress", text: "modal" });
    const { view } = await named("opened");
    return String(view.id);
  };

  describe("events", () => {
    test("a mention comes as app_mention and as a message of the channel", async () => {
      await say("@督办 第30项?");
      expect(await named("app_mention")).toMatchObject({
        user: sport,
        text: `<@${bot}> 第30项?`,
        channel: duban,
      });
      expect(await named("message")).toMatchObject({
        channel_type: "channel",
        blocks: [{ type: "rich_text" }],
      });
    });
    test("a direct message comes as message.im, without app_mention", async () => {
      await person.post("messages", { user: sport, channel: sportDm, text: "@督办 第30项?" });
      expect(await named("message")).toMatchObject({ channel: sportDm, channel_type: "im" });
      expect(heard.map(({ name }) => name)).not.toContain("app_mention");
    });
    test("nothing is heard of a channel the bot is not in, until it is invited", async () => {
      await person.post("messages", { user: sport, channel: chat, text: "@督办 听得见吗?" });
      await person.post("members", { user: sport, channel: chat, member: bot });
      expect(await named("member_joined_channel")).toMatchObject({
        user: bot,
        channel: chat,
        inviter: sport,
      });
      expect(heard.map(({ name }) => name)).toEqual(["member_joined_channel"]);
      await person.post("members", { user: sport, channel: chat, member: bot, leave: true });
    });
    test("an edit is message_changed with the earlier message, a deletion message_deleted", async () => {
      const { message } = await say("新增2处");
      await person.post("messages/edit", { user: sport, channel: duban, ts: message.ts, text: "新增3处" });
      expect(await named("message.message_changed")).toMatchObject({
        message: { text: "新增3处", edited: { user: sport } },
        previous_message: { text: "新增2处" },
      });
      await person.post("messages/delete", { user: sport, channel: duban, ts: message.ts });
      expect(await named("message.message_deleted")).toMatchObject({ deleted_ts: message.ts });
    });
    test("a shared file comes as file_share and its bytes can be fetched with the token", async () => {
      const form = new FormData();
      form.set("user", sport);
      form.set("file", new File(["球场照片"], "球场.png", { type: "image/png" }));
      const sent = await fetch(`${workspace.page}workspace/files`, { method: "POST", body: form });
      const { file } = (await sent.json()) as { file: { id: string } };
      await say("竣工", { files: [file.id] });
      const event = await named("message.file_share");
      const headers = { authorization: `Bearer ${workspace.botToken}` };
      const got = await fetch(event.files[0].url_private, { headers });
      expect([got.headers.get("content-type"), await got.text()]).toEqual(["image/png", "球场照片"]);
    });
    test("Bolt knows the app's own message and does not answer it", async () => {
      const { ts } = await clientFor(workspace).chat.postMessage({ channel: duban, text: "自己的" });
      await say("别人的");
      await until(() => heard.some(({ payload }) => payload.text === "别人的"));
      expect(heard.filter(({ payload }) => payload.ts === ts)).toEqual([]);
    });
    test("opening App Home and the agent pane is app_home_opened with its tab", async () => {
      await person.post("home", { user: sport, tab: "messages" });
      expect(await named("app_home_opened")).toMatchObject({
        user: sport,
        tab: "messages",
        channel: sportDm,
      });
      heard = [];
      await person.post("home", { user: sport, tab: "home" });
      expect(await named("app_home_opened")).toMatchObject({ tab: "home" });
    });
    test("looking at another channel beside the agent pane is app_context_changed", async () => {
      await person.post("context", { user: sport, channel: duban });
      expect(await named("app_context_changed")).toMatchObject({ context: { entities: [{ value: duban }] } });
    });
    test("a reaction is reaction_added on the message", async () => {
      const { message } = await say("请看");
      await person.post("reactions", { user: "U0STAFF", channel: duban, ts: message.ts, name: "eyes" });
      expect(await named("reaction_added")).toMatchObject({ reaction: "eyes", item: { ts: message.ts } });
    });
  });

  describe("commands", () => {
    test("an answer given at once is shown to the person alone", async () => {
      await person.post("commands", {
        user: sport,
        channel: duban,
        command: "/progress",
        text: "30 本周新增3处",
      });
      expect(await named("/progress")).toMatchObject({
        text: "30 本周新增3处",
        user_id: sport,
        channel_name: "督办",
      });
      const { messages } = await person.get(`conversations/${duban}/messages?user=${sport}`);
      expect(messages.at(-1)).toMatchObject({ text: "收到:30 本周新增3处", is_ephemeral: true });
    });
    test("a response_url works five times, then no more", async () => {
      await person.post("commands", { user: sport, channel: duban, command: "/digest" });
      const { response_url } = await named("/digest");
      const answer = () => fetch(response_url, { method: "POST", body: JSON.stringify({ text: "周报" }) });
      const statuses = [];
      for (let use = 0; use < 6; use += 1) statuses.push((await answer()).status);
      expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
    });
    test("a response_url is dead after 30 minutes", async () => {
      await person.post("commands", { user: sport, channel: duban, command: "/digest" });
      const { response_url } = await named("/digest");
      await person.post("clock", { forward_seconds: 30 * 60 + 1 });
      const answer = await fetch(response_url, { method: "POST", body: JSON.stringify({ text: "周报" }) });
      expect(await answer.json()).toEqual({ ok: false, error: "expired_url" });
    });
    test("a command the app does not answer ends in operation_timeout", async () => {
      const answer = await person.post("commands", {
        user: sport,
        channel: duban,
        command: "/plan",
        text: "sleep",
      });
      expect(answer).toMatchObject({ status: 502, error: "operation_timeout" });
    });
  });

  describe("buttons and choices", () => {
    test("a button brings its value, the message and a response_url that replaces it", async () => {
      const container = await showButtons();
      await person.post("actions", { user: sport, container, action_id: "undo" });
      const { body, action } = await named("undo");
      expect(action).toMatchObject({ type: "button", value: "entry-1", block_id: "choose" });
      expect(body).toMatchObject({ message: { ts: container.ts }, channel: { id: duban } });
      await fetch(body.response_url, {
        method: "POST",
        body: JSON.stringify({ replace_original: true, text: "已撤销" }),
      });
      const { messages } = await person.get(`conversations/${duban}/messages?user=${sport}`);
      expect(messages.find(({ ts }: { ts: string }) => ts === container.ts).text).toBe("已撤销");
    });
    test("a choice brings the whole option, feedback the pressed button's value", async () => {
      const container = await showButtons();
      await person.post("actions", { user: sport, container, action_id: "task", value: "30" });
      expect((await named("task")).action.selected_option).toMatchObject({
        text: { text: "第30项" },
        value: "30",
      });
      await person.post("actions", { user: sport, container, action_id: "feedback", value: "negative" });
      expect((await named("feedback")).action.value).toBe("bad");
    });
    test("what is no option cannot be chosen", async () => {
      const container = await showButtons();
      const answer = await person.post("actions", { user: sport, container, action_id: "task", value: "99" });
      expect(answer).toMatchObject({ status: 400, error: "invalid_option" });
    });
  });

  describe("modals", () => {
    test("what the person fills in comes with the submission, and the modal closes", async () => {
      const id = await openModal();
      const answer = await person.post(`views/${id}/submit`, {
        user: sport,
        values: { amount: { number: "3" } },
      });
      expect(answer).toMatchObject({ outcome: "closed", modals: [] });
      const { view } = await named("submitted");
      expect(view).toMatchObject({ private_metadata: "30", callback_id: "entry" });
      expect(view.state.values.amount.number).toEqual({ type: "number_input", value: "3" });
    });
    test("a required field left empty is asked for before the app hears of it", async () => {
      const id = await openModal();
      const answer = await person.post(`views/${id}/submit`, { user: sport });
      expect(answer).toMatchObject({ outcome: "errors", errors: { amount: expect.any(String) } });
      expect(heard.map(({ name }) => name)).not.toContain("submitted");
    });
    test.each([
      ["100", "errors", 1],
      ["200", "updated", 1],
      ["300", "pushed", 2],
      ["400", "closed", 0],
    ])("the app may answer %s with %s", async (amount, outcome, open) => {
      const id = await openModal();
      const answer = await person.post(`views/${id}/submit`, {
        user: sport,
        values: { amount: { number: amount } },
      });
      expect([answer.outcome, answer.modals.length]).toEqual([outcome, open]);
      if (outcome === "errors") expect(answer.errors).toEqual({ amount: "超过目标" });
    });
    test("closing it is view_closed where the app asked to hear of it", async () => {
      const id = await openModal();
      await person.post(`views/${id}/close`, { user: sport });
      expect((await named("closed")).view.id).toBe(id);
    });
    test("views.push lays a second modal on the first with a trigger from inside it", async () => {
      await person.post("commands", { user: sport, channel: duban, command: "/progress", text: "pushable" });
      const { view } = await named("opened");
      await person.post("actions", { user: sport, container: { view_id: view.id }, action_id: "more" });
      await named("pushed");
      expect((await person.get(`modals?user=${sport}`)).modals).toHaveLength(2);
    });
  });

  test("an external select asks the app for its options, and what is chosen comes back", async () => {
    const select = { type: "external_select" as const, action_id: "find", min_query_length: 1 };
    const { ts } = await clientFor(workspace).chat.postMessage({
      channel: duban,
      text: "选任务",
      blocks: [{ type: "actions", elements: [select] }],
    });
    const container = { channel: duban, ts: String(ts) };
    const { options } = await person.post("options", {
      user: sport,
      container,
      action_id: "find",
      typed: "体育",
    });
    expect(options).toEqual([{ text: { type: "plain_text", text: "体育" }, value: "30" }]);
  });

  describe("shortcuts and Home", () => {
    test("a global shortcut and one on a message", async () => {
      await person.post("shortcuts", { user: sport, callback_id: "new_entry" });
      expect(await named("new_entry")).toMatchObject({ type: "shortcut", user: { id: sport } });
      const { message } = await say("本周新增3处");
      const place = { channel: duban, ts: message.ts };
      await person.post("shortcuts", { user: sport, callback_id: "record_message", message: place });
      expect(await named("record_message")).toMatchObject({
        type: "message_action",
        message: { text: "本周新增3处" },
      });
    });
    test("a published Home is what the person sees, and its buttons work", async () => {
      const view = { type: "home" as const, blocks: [buttons[0]] as never };
      await clientFor(workspace).views.publish({ user_id: sport, view });
      const { home } = await person.get(`home?user=${sport}`);
      await person.post("actions", { user: sport, container: { view_id: home.id }, action_id: "undo" });
      expect((await named("undo")).body.view.id).toBe(home.id);
    });
  });
});

function listen(bolt: App, hear: (name: string, payload: unknown) => void) {
  for (const name of [
    "app_mention",
    "app_home_opened",
    "app_context_changed",
    "member_joined_channel",
    "reaction_added",
  ])
    bolt.event(name, async ({ event }) => hear(name, event));
  bolt.event("message", async ({ event }) =>
    hear(event.subtype ? `message.${event.subtype}` : "message", event),
  );
  bolt.command(/^\/(progress|digest|plan)$/, async ({ command, ack, client, body }) => {
    hear(command.command, command);
    if (command.text === "sleep") return;
    if (command.text === "modal" || command.text === "pushable") {
      await ack();
      const more = { type: "button", action_id: "more", text: { type: "plain_text", text: "更多" } };
      const blocks =
        command.text === "modal" ? modal.blocks : ([{ type: "actions", elements: [more] }] as never);
      hear("opened", await client.views.open({ trigger_id: body.trigger_id, view: { ...modal, blocks } }));
      return;
    }
    await (command.text ? ack(`收到:${command.text}`) : ack());
  });
  bolt.action("more", async ({ ack, client, body }) => {
    await ack();
    if ("trigger_id" in body) await client.views.push({ trigger_id: body.trigger_id, view: pushed });
    hear("pushed", body);
  });
  bolt.action(/^(undo|task|feedback)$/, async ({ ack, action, body }) => {
    await ack();
    hear("action_id" in action ? action.action_id : "", { action, body });
  });
  bolt.view("entry", async ({ ack, view, body }) => {
    hear("submitted", body);
    const amount = view.state.values.amount?.number?.value;
    if (amount === "100") await ack({ response_action: "errors", errors: { amount: "超过目标" } });
    else if (amount === "200") await ack({ response_action: "update", view: pushed });
    else if (amount === "300") await ack({ response_action: "push", view: pushed });
    else if (amount === "400") await ack({ response_action: "clear" });
    else await ack();
  });
  bolt.view({ callback_id: "entry", type: "view_closed" }, async ({ ack, body }) => {
    await ack();
    hear("closed", body);
  });
  bolt.options("find", async ({ ack, options }) => {
    await ack({ options: [{ text: { type: "plain_text", text: options.value }, value: "30" }] });
  });
  bolt.shortcut(/^(new_entry|record_message)$/, async ({ ack, shortcut }) => {
    await ack();
    hear(shortcut.callback_id, shortcut);
  });
}
