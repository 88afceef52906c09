import { z } from "zod";
import type { Heard } from "../../conversation/conversation.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { replyView } from "../views/reply-view.ts";
import { isEphemeral } from "./clicked-message.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { guarded } from "./guarded.ts";
import { guardedClick } from "./guarded-interactions.ts";
import { type BlockAction, blockAction, clickedButton } from "./payloads.ts";
import { replyToClick } from "./reply-to-click.ts";
import { whisper } from "./whisper.ts";

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
    await guardedClick(dependencies, { click, language, respond }, async () => {
      await people.meet(client, click.user.id);
      const { teamId, retryNum } = context;
      const clicking = { client, respond, asked: value, language, teamId, retryNum };
      const reply = replyToClick(dependencies, click, clicking);
      const said = await conversation.ask({ ...heardFrom(dependencies, click, value), onStep: reply.tell });
      const view = replyView(said, dependencies, { ephemeral: isEphemeral(click) });
      if (view !== null) await reply.finish(view);
    });
  });
  app.action("answer_feedback", async ({ ack, action, body, respond }) => {
    await ack();
    const click = blockAction.parse(body);
    await keepFeedback(dependencies, click, action, (text) => whisper(respond, click, { text }));
  });
}

function heardFrom({ now }: ListenerDependencies, click: BlockAction, text: string): Heard {
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
function answerIn({ message }: BlockAction): string {
  const { text = "", blocks = [] } = message ?? {};
  const sections = blocks.flatMap((block) => spokenSection.safeParse(block).data?.text.text ?? []);
  return text === "" ? sections.join("\n") : text;
}

async function keepFeedback(
  dependencies: ListenerDependencies,
  click: BlockAction,
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
