import { App, LogLevel } from "@slack/bolt";
import type { Workspace } from "../../../src/workspace/start-workspace.ts";
import { answerBlocks, entryModal, homeBlocks } from "./small-app-blocks.ts";

/** What the small app was told, in order. */
export type Told = { kind: string; value: unknown };
export type SmallApp = {
  app: App;
  told: Told[];
  /** Let the app go on where it waits for the test: it never goes on by itself, so that nothing is missed. */
  goOn: Record<Pause, () => void>;
  stop(): Promise<void>;
};
type Pause = "acknowledge" | "answer" | "finish";
type Pauses = Record<Pause, { reached: Promise<void>; goOn(): void }>;

function createPauses(): Pauses {
  const pause = () => {
    let goOn = () => {};
    const reached = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    return { reached, goOn };
  };
  return { acknowledge: pause(), answer: pause(), finish: pause() };
}

/** A small app made with the official Bolt, so that the page can be tried without Duban. */
export async function startSmallApp(workspace: Workspace): Promise<SmallApp> {
  const app = new App({
    token: workspace.botToken,
    appToken: workspace.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: workspace.webApi },
  });
  const told: Told[] = [];
  const pauses = createPauses();
  listen(app, told, pauses);
  listenToElements(app, told, pauses);
  await app.start();
  const { acknowledge, answer, finish } = pauses;
  const goOn = { acknowledge: acknowledge.goOn, answer: answer.goOn, finish: finish.goOn };
  return { app, told, goOn, stop: async () => void (await app.stop()) };
}

function listen(app: App, told: Told[], pauses: Pauses) {
  app.event("app_mention", async ({ event, say }) => {
    await say({ text: "第30项的目标是40处", blocks: answerBlocks, thread_ts: event.thread_ts ?? event.ts });
  });
  app.event("message", async ({ event, client }) => {
    if (event.subtype === "message_changed")
      told.push({ kind: "edited", value: "text" in event.message ? event.message.text : "" });
    if (event.subtype !== undefined || event.channel_type !== "im" || event.bot_id) return;
    await answerInAgentPane(client, event.channel, event.thread_ts ?? event.ts, event.user, pauses);
  });
  app.event("app_home_opened", async ({ event, client }) => {
    if (event.tab === "home")
      await client.views.publish({ user_id: event.user, view: { type: "home", blocks: homeBlocks } });
    else
      await client.assistant.threads.setSuggestedPrompts({
        channel_id: event.channel,
        title: "可以这样开始",
        prompts: [
          { title: "第30项任务的目标是什么?", message: "第30项任务的目标是什么?" },
          { title: "本周有什么要办?", message: "本周有什么要办?" },
        ],
      });
  });
  app.command("/progress", async ({ ack, client, body }) => {
    await ack();
    if (body.text === "私下")
      await client.chat.postEphemeral({
        channel: body.channel_id,
        user: body.user_id,
        text: "已记下,*只给您看*",
      });
    else await client.views.open({ trigger_id: body.trigger_id, view: entryModal });
  });
}

function listenToElements(app: App, told: Told[], pauses: Pauses) {
  app.action(/.*/, async ({ ack, action, body, client }) => {
    if ("action_id" in action && action.action_id === "record") await pauses.acknowledge.reached;
    await ack();
    told.push({ kind: "action", value: action });
    if (
      "action_id" in action &&
      action.action_id === "undo" &&
      body.type === "block_actions" &&
      body.channel &&
      body.message
    )
      await client.chat.update({
        channel: body.channel.id,
        ts: body.message.ts,
        text: "已撤销",
        blocks: [{ type: "section", text: { type: "mrkdwn", text: "已撤销 :leftwards_arrow_with_hook:" } }],
      });
  });
  app.view("entry", async ({ ack, view, client, body }) => {
    const amount = view.state.values.amount?.amount_input?.value;
    told.push({ kind: "submitted", value: view.state.values });
    if (Number(amount) > 40)
      return ack({ response_action: "errors", errors: { amount: "不能多于目标 40 处" } });
    await ack();
    await client.chat.postMessage({ channel: "C0DUBAN", text: `<@${body.user.id}> 记了一笔:+${amount} 处` });
  });
  app.shortcut("record_message", async ({ ack, client, body }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: entryModal });
  });
  app.shortcut("new_entry", async ({ ack, client, body }) => {
    await ack();
    await client.views.open({ trigger_id: body.trigger_id, view: entryModal });
  });
}

/** Work visibly, then stream an answer: status, task updates, text in pieces, feedback buttons. */
async function answerInAgentPane(
  client: App["client"],
  channel: string,
  thread_ts: string,
  user: string,
  pauses: Pauses,
) {
  await client.assistant.threads.setStatus({ channel_id: channel, thread_ts, status: "正在翻阅工作要点…" });
  await pauses.answer.reached;
  const stream = await client.chat.startStream({
    channel,
    thread_ts,
    recipient_user_id: user,
    recipient_team_id: "T0BINHAI",
  });
  const ts = stream.ts ?? "";
  await client.chat.appendStream({
    channel,
    ts,
    chunks: [{ type: "task_update", id: "find", title: "检索原文", status: "in_progress" }],
  });
  await client.chat.appendStream({
    channel,
    ts,
    chunks: [
      { type: "task_update", id: "find", title: "检索原文", status: "complete", output: "找到 2 处原文" },
    ],
  });
  for (const piece of [
    "第30项任务要求**新建、改建**体育设施 ",
    "40 处,",
    "截至目前累计 15 处。\n\n> 30.加快体育设施建设。",
  ]) {
    await client.chat.appendStream({ channel, ts, chunks: [{ type: "markdown_text", text: piece }] });
  }
  await pauses.finish.reached;
  await client.chat.stopStream({
    channel,
    ts,
    blocks: [
      {
        type: "context_actions",
        elements: [
          {
            type: "feedback_buttons",
            action_id: "feedback",
            positive_button: {
              text: { type: "plain_text", text: "有用" },
              value: "positive",
              accessibility_label: "有用",
            },
            negative_button: {
              text: { type: "plain_text", text: "没用" },
              value: "negative",
              accessibility_label: "没用",
            },
          },
        ],
      },
    ],
  });
  await client.assistant.threads.setTitle({ channel_id: channel, thread_ts, title: "第30项任务的目标" });
}
