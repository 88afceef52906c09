import type { Context } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { Heard } from "../../conversation/conversation.ts";
import { detectLanguage, type Language } from "../../language/detect-language.ts";
import { replyView } from "../views/reply-view.ts";
import { createWorkingReply, type WorkingReply } from "../working-reply/working-reply.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { guarded } from "./guarded.ts";
import { blockAction, clickedButton } from "./payloads.ts";
import { isEphemeral, whisper } from "./whisper.ts";

/** Slack sends the value of the feedback button that was pressed. */
const feedbackClick = z.object({ value: z.string() });
const spokenSection = z.object({ type: z.literal("section"), text: z.object({ text: z.string() }) });
const feedbackValue = z.object({ verdict: z.string(), outcome: z.string(), question: z.string() });

/** Buttons that ask a question in their reader's name, and the feedback buttons under an answer. */
export function registerQuestions(dependencies: ListenerDependencies): void {
  const { app, conversation, people } = dependencies;
  app.action(/^ask:/, async ({ ack, action, body, client, context, respond }) => {
    await ack();
    const click = blockAction.parse(body);
    const { value } = clickedButton.parse(action);
    const language = detectLanguage(value);
    await guarded(
      dependencies,
      `action:${click.trigger_id}`,
      language,
      async () => {
        await people.meet(client, click.user.id);
        const reply = replyTo(dependencies, client, click, { language, ...context });
        const heard = { ...heardFrom(dependencies, click, value), onStep: reply?.tell };
        const said = await conversation.ask(heard);
        const view = replyView(said, dependencies, { ephemeral: isEphemeral(click) });
        if (view === null) return;
        await (reply === null ? whisper(respond, click, view) : reply.finish(view));
      },
      (text) => whisper(respond, click, { text }),
    );
  });
  app.action("answer_feedback", async ({ ack, action, body, respond }) => {
    await ack();
    const click = blockAction.parse(body);
    await keepFeedback(dependencies, click, action, (text) => whisper(respond, click, { text }));
  });
}

type Click = ReturnType<typeof blockAction.parse>;

/** The reply to a button that asks, for all to see; null where only one person saw the button. */
function replyTo(
  { wait, logger }: ListenerDependencies,
  client: WebClient,
  click: Click,
  { language, teamId, retryNum = 0 }: { language: Language } & Pick<Context, "teamId" | "retryNum">,
): WorkingReply | null {
  const { channel, message, trigger_id, user } = click;
  if (channel === undefined || message === undefined || isEphemeral(click)) return null;
  const thread_ts = message.thread_ts ?? (channel.id.startsWith("D") ? undefined : message.ts);
  return createWorkingReply({
    client,
    where: { channel: channel.id, ...(thread_ts === undefined ? {} : { thread_ts }) },
    mark: { event: "duban_reply", key: `action:${trigger_id}` },
    language,
    recipient: { user: user.id, team: teamId },
    mayBeThere: retryNum > 0,
    wait,
    logger,
  });
}

function heardFrom({ now }: ListenerDependencies, click: Click, text: string): Heard {
  const channel = click.channel?.id ?? "";
  const thread = click.message?.thread_ts ?? (channel.startsWith("D") ? "" : (click.message?.ts ?? ""));
  return {
    text,
    person: click.user.id,
    source: "message",
    channel,
    messageTs: null,
    permalink: null,
    key: `action:${click.trigger_id}`,
    at: now(),
    thread: isEphemeral(click) ? `${channel}:${click.user.id}` : `${channel}:${thread}`,
    addressed: true,
  };
}

/** The answer that a click was under: one that was streamed has its words in its blocks alone. */
function answerIn({ message }: Click): string {
  const { text = "", blocks = [] } = message ?? {};
  const sections = blocks.flatMap((block) => spokenSection.safeParse(block).data?.text.text ?? []);
  return text === "" ? sections.join("\n") : text;
}

async function keepFeedback(
  dependencies: ListenerDependencies,
  click: Click,
  action: unknown,
  thank: (text: string) => Promise<unknown>,
): Promise<void> {
  const { feedback, now } = dependencies;
  const given = feedbackValue.parse(JSON.parse(feedbackClick.parse(action).value));
  const language = detectLanguage(given.question);
  await guarded(
    dependencies,
    `action:${click.trigger_id}`,
    language,
    async () => {
      const answer = answerIn(click);
      await feedback.add({ ...given, answer, person: click.user.id, givenAt: now() });
      await thank(language === "zh" ? "已记下，谢谢。" : "Noted, thank you.");
    },
    thank,
  );
}
