import type { RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { Reply } from "../../../conversation/conversation.ts";
import { refreshAfter } from "../../refresh-after.ts";
import { refreshReminder } from "../../refresh-reminder.ts";
import { WHICH_TASK, type WhichTaskButton } from "../../views/entries/which-task-view.ts";
import { replyView } from "../../views/reply-view.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guardedClick } from "../guarded-interactions.ts";
import { blockAction, clickedValue } from "../payloads.ts";
import { whisper } from "../whisper.ts";
import { involveOwners } from "./owners.ts";

const buttonValue: z.ZodType<WhichTaskButton> = z.object({
  card: z.string(),
  task: z.int().nullable(),
  language: z.enum(["zh", "en"]),
});

const WORDS = {
  zh: {
    notYours: "请由报送人选择。",
    chosen: (task: string) => `已记到任务${task}。`,
    dropped: "好的，没有记录。请写上任务编号再发一次。",
  },
  en: {
    notYours: "Only the person who wrote it can choose.",
    chosen: (task: string) => `It has been recorded for task ${task} already.`,
    dropped: "All right, nothing was recorded. Send it again with the task's number.",
  },
};

/** The buttons under "which task is this about?". */
export function registerWhichTask(dependencies: ListenerDependencies): void {
  const { app, conversation, people } = dependencies;
  app.action(new RegExp(`^${WHICH_TASK}:`), async ({ ack, action, body, client, respond }) => {
    await ack();
    const click = blockAction.parse(body);
    const { card, task, language } = clickedValue(action, buttonValue);
    const by = click.user.id;
    await guardedClick(dependencies, { click, language, respond }, async () => {
      await people.meet(client, by);
      const chosen = await conversation.chooseTask({ card, task, by });
      if (chosen.kind === "not_yours") return whisper(respond, click, { text: WORDS[language].notYours });
      if (chosen.kind === "already") {
        const { decision } = chosen;
        if (decision !== "none") return whisper(respond, click, { text: WORDS[language].chosen(decision) });
        return void (await respond({ replace_original: true, text: WORDS[language].dropped }));
      }
      await show(dependencies, client, chosen, respond);
      if (task !== null) await refreshReminder(dependencies, client, by, [task]);
      if (chosen.kind === "reports") await refreshAfter(dependencies, client, by, chosen.reports);
    });
  });
}

async function show(
  dependencies: ListenerDependencies,
  client: WebClient,
  reply: Reply,
  respond: RespondFn,
): Promise<void> {
  if (reply.kind === "reports") await involveOwners(dependencies, client, reply.reports);
  const view = replyView(reply, dependencies);
  if (view !== null) await respond({ replace_original: true, ...view });
}
