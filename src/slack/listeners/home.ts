import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { exampleTarget } from "../../plan/example-target.ts";
import { HOME_ACTIONS } from "../views/home/home-controls.ts";
import { HOME_START, homeFilter } from "../views/home/home-filter.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { clickedValue } from "./payloads.ts";

const opened = z.object({ user: z.string(), tab: z.string(), channel: z.string().optional() });

/** App Home, and the suggested prompts when somebody opens the agent pane. */
export function registerHome(dependencies: ListenerDependencies): void {
  const { app, people, homes } = dependencies;
  app.event("app_home_opened", async ({ event, client }) => {
    const { user, tab, channel } = opened.parse(event);
    await people.meet(client, user);
    const language = people.languageOf(user) ?? "zh";
    if (tab === "messages") return suggest(dependencies, client, channel, language);
    await homes.show(client, user, HOME_START);
  });
  app.action(HOME_ACTIONS.filter, async ({ ack, action, body, client }) => {
    await ack();
    const filter = homeFilter.parse(chosenFilter.parse(action).selected_option.value);
    await homes.show(client, clicker.parse(body).user.id, { filter, page: 0 });
  });
  app.action(new RegExp(`^${HOME_ACTIONS.page}:`), async ({ ack, action, body, client }) => {
    await ack();
    const state = clickedValue(action, homeState);
    await homes.show(client, clicker.parse(body).user.id, state);
  });
}

const clicker = z.object({ user: z.object({ id: z.string() }) });
const chosenFilter = z.object({ selected_option: z.object({ value: z.string() }) });
const homeState = z.object({ filter: homeFilter, page: z.int().min(0) });

/** At most four prompts (https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts). */
async function suggest(
  { plan, targets, english, logger }: ListenerDependencies,
  client: WebClient,
  channel: string | undefined,
  language: "zh" | "en",
): Promise<void> {
  if (channel === undefined) return;
  const target = exampleTarget(targets);
  const task = plan.chapters
    .flatMap((chapter) => chapter.tasks)
    .find(({ number }) => number === target?.task);
  const title =
    task === undefined ? "" : language === "en" ? (english.taskTitle(task.number) ?? task.title) : task.title;
  const messages =
    language === "zh"
      ? [`任务${task?.number ?? 1}的目标是什么`, title, "哪些任务要出台文件", "哪些任务落后"]
      : [
          `What are the targets for task ${task?.number ?? 1}?`,
          title,
          "Which documents are to be issued?",
          "Which tasks are behind?",
        ];
  const prompts = messages
    .filter((message) => message !== "")
    .map((message) => ({ title: message, message }));
  const [first, ...rest] = prompts;
  if (first === undefined) return;
  await client.assistant.threads
    .setSuggestedPrompts({ channel_id: channel, prompts: [first, ...rest] } as Parameters<
      typeof client.assistant.threads.setSuggestedPrompts
    >[0])
    .catch((error) => logger.debug({ error }, "suggested prompts could not be set"));
}
