import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { Pressed, ReminderPress } from "../../reminders/reminders.ts";
import { openForm } from "../record-form/open-form.ts";
import { refreshAfter } from "../refresh-after.ts";
import { redrawReminder } from "../reminder-delivery.ts";
import { reportsView } from "../views/entries/reports-view.ts";
import { REMINDER_ACTIONS, type ReminderButton } from "../views/reminders/reminder-view.ts";
import { REMINDER_WORDS } from "../views/reminders/reminder-words.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { involveOwners } from "./entries/owners.ts";
import { guardedClick } from "./guarded-interactions.ts";
import { type BlockAction, blockAction, clickedValue } from "./payloads.ts";
import { whisper } from "./whisper.ts";

const buttonValue: z.ZodType<ReminderButton> = z.object({ period: z.string(), task: z.int() });

/** The three buttons of each task in a reminder: update, nothing to report, remind me in a week. */
export function registerReminders(dependencies: ListenerDependencies): void {
  const { app, reminders } = dependencies;
  app.action(REMINDER_ACTIONS.update, async ({ ack, action, body, client }) => {
    await ack();
    const { trigger_id, user } = blockAction.parse(body);
    const { task } = clickedValue(action, buttonValue);
    await openForm(dependencies, client, { trigger_id, person: user.id, task });
  });
  for (const [name, act] of [
    [REMINDER_ACTIONS.nothing, reminders.answerNothing],
    [REMINDER_ACTIONS.snooze, reminders.snooze],
  ] as const) {
    app.action(name, async ({ ack, action, body, client, respond }) => {
      await ack();
      const click = blockAction.parse(body);
      await dependencies.people.meet(client, click.user.id);
      const language = dependencies.people.languageOf(click.user.id) ?? "zh";
      const press = await pressOf(client, click, clickedValue(action, buttonValue), language);
      const say = (message: Parameters<typeof whisper>[2]) => whisper(respond, click, message);
      await guardedClick(dependencies, { click, language, respond }, async () =>
        tell(dependencies, client, await act(press), { by: press.person, language }, say),
      );
    });
  }
}

type Say = (message: Parameters<typeof whisper>[2]) => Promise<void>;

/** The message itself shows what was answered; only what it cannot show is said beside it. */
async function tell(
  dependencies: ListenerDependencies,
  client: WebClient,
  pressed: Pressed,
  { by, language }: { by: string; language: ReminderPress["language"] },
  say: Say,
): Promise<void> {
  const words = REMINDER_WORDS[language];
  if (pressed.kind === "unknown") return say({ text: words.unknown });
  await redrawReminder({ ...dependencies, client }, pressed.shown);
  if (pressed.kind === "recorded") await refreshAfter(dependencies, client, by, pressed.reports);
  if (pressed.kind === "already") return say({ text: words.already });
  if (pressed.kind !== "recorded" || pressed.reports.every(({ kind }) => kind === "recorded")) return;
  await involveOwners(dependencies, client, pressed.reports);
  await say(reportsView(pressed.reports, language, dependencies));
}

async function pressOf(
  client: WebClient,
  click: BlockAction,
  { period, task }: ReminderButton,
  language: ReminderPress["language"],
): Promise<ReminderPress> {
  const channel = click.channel?.id ?? null;
  const message_ts = click.message?.ts;
  const found =
    channel === null || message_ts === undefined
      ? undefined
      : await client.chat.getPermalink({ channel, message_ts }).catch(() => undefined);
  const permalink = found?.permalink ?? null;
  return { period, task, person: click.user.id, channel, permalink, language };
}
