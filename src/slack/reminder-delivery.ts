import type { WebClient } from "@slack/web-api";
import type { EnglishPlan } from "../plan/english.ts";
import type { Lights } from "../progress/standing/lights.ts";
import type { ReminderDelivery, ReminderShown } from "../reminders/parts.ts";
import type { Reminder } from "../reminders/reminder.ts";
import type { DirectMessages } from "./direct-messages.ts";
import { failureOf } from "./failure-of.ts";
import type { PersonDirectory } from "./people.ts";
import { findPosted, metadataOf, type PostMark } from "./post-once.ts";
import { reminderView } from "./views/reminders/reminder-view.ts";

/** What a reminder's message is made with. */
type ReminderShowing = {
  client: WebClient;
  people: PersonDirectory;
  english: EnglishPlan;
  lights: Lights;
};

type ReminderDeliveryParts = ReminderShowing & {
  direct: DirectMessages;
  /** Makes Duban take replies to a message as being about these tasks. */
  listen(channel: string, ts: string, about: { person: string; tasks: number[] }): Promise<void>;
};

/** Reminders into people's direct messages. Each carries its plan, period and person, and is never repeated blindly. */
export function createReminderDelivery(parts: ReminderDeliveryParts): ReminderDelivery {
  const { client, direct } = parts;
  const tried = async <Result>(work: () => Promise<Result>) => {
    try {
      return await work();
    } catch (error) {
      return { failure: failureOf(error) };
    }
  };
  return {
    post: (shown) =>
      tried(async () => {
        const { person } = shown.reminder.key;
        const failure = await direct.problemWith(person);
        if (failure !== null) return { failure };
        const message = { channel: direct.placeOf(person), ...(await messageOf(parts, shown)) };
        const { ts, channel } = await client.chat.postMessage({ ...message, unfurl_links: false });
        if (channel !== undefined) direct.learn(person, channel);
        return { ts: ts ?? "" };
      }),
    look: (reminder) =>
      tried(async () => {
        const channel = await direct.channelWith(reminder.key.person);
        return { ts: await findPosted(client, { channel }, markOf(reminder)) };
      }),
    async listen({ key, tasks }, ts) {
      const channel = await direct.channelWith(key.person);
      await parts.listen(channel, ts, { person: key.person, tasks });
    },
  };
}

/** Shows in a reminder that was sent what became of its tasks since. */
export async function redrawReminder(parts: ReminderShowing, shown: ReminderShown): Promise<void> {
  const { messageTs } = shown.reminder.run;
  if (messageTs === null) return;
  const channel = await directMessageOf(parts.client, shown.reminder.key.person);
  await parts.client.chat.update({ channel, ts: messageTs, ...(await messageOf(parts, shown)) });
}

async function messageOf({ client, people, english, lights }: ReminderShowing, shown: ReminderShown) {
  const { person } = shown.reminder.key;
  const authors = shown.asked.flatMap((asked) => ("author" in asked ? [asked.author] : []));
  for (const each of new Set([person, ...authors])) await people.meet(client, each);
  const view = reminderView(shown, people.languageOf(person) ?? "zh", {
    english,
    lights,
    nameOf: people.nameOf,
  });
  return { ...view, metadata: metadataOf(markOf(shown.reminder)) };
}

function markOf({ key: { planHash, period, person } }: Reminder): PostMark {
  return { event: "duban_reminder", key: `${planHash.slice(0, 12)}:${period}:${person}` };
}

async function directMessageOf(client: WebClient, person: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: person });
  return channel?.id ?? person;
}
