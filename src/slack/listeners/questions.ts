import { z } from "zod";
import type { Heard } from "../../conversation/conversation.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { postOnce } from "../post-once.ts";
import { replyView } from "../views/reply-view.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { guarded } from "./guarded.ts";
import { blockAction, clickedButton } from "./payloads.ts";
import { isEphemeral, whisper } from "./whisper.ts";

/** Slack sends the value of the feedback button that was pressed. */
const feedbackClick = z.object({ value: z.string() });
const feedbackValue = z.object({ verdict: z.string(), outcome: z.string(), question: z.string() });

/** Buttons that ask a question in their reader's name, and the feedback buttons under an answer. */
export function registerQuestions(dependencies: ListenerDependencies): void {
  const { app, conversation, people, wait } = dependencies;
  app.action(/^ask:/, async ({ ack, action, body, client, respond }) => {
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
        const reply = await conversation.ask(heardFrom(dependencies, click, value));
        const view = replyView(reply, dependencies, { ephemeral: isEphemeral(click) });
        if (view === null) return;
        if (click.channel === undefined || click.message === undefined || isEphemeral(click))
          return whisper(respond, click, view);
        const thread_ts =
          click.message.thread_ts ?? (click.channel.id.startsWith("D") ? undefined : click.message.ts);
        const mark = { event: "duban_reply", key: `action:${click.trigger_id}` };
        await postOnce(
          client,
          { channel: click.channel.id, ...(thread_ts === undefined ? {} : { thread_ts }), ...view },
          mark,
          wait,
        );
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
      const answer = click.message?.text ?? "";
      await feedback.add({ ...given, answer, person: click.user.id, givenAt: now() });
      await thank(language === "zh" ? "已记下，谢谢。" : "Noted, thank you.");
    },
    thank,
  );
}
