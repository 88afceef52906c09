import type { Message } from "../../person-interface.ts";
import { dayOf, instantOf } from "../state/times.ts";

/** One message with how it starts: a new day, the first unread one, and whether its author's name is shown again. */
interface GroupedMessage {
  message: Message;
  startsDay: boolean;
  firstUnread: boolean;
  startsGroup: boolean;
}

const groupSeconds = 300;

/**
 * Say which messages start a day, the unread part and a group: one author's messages within five minutes stand
 * under one name, as in Slack. `lastRead` is a ts, or null when nothing is to be marked.
 */
export function groupMessages(
  messages: Message[],
  tz: string,
  me: string,
  lastRead: string | null,
): GroupedMessage[] {
  const firstUnread = lastRead
    ? messages.find((message) => Number(message.ts) > Number(lastRead) && message.user !== me)?.ts
    : undefined;
  return messages.map((message, index) => {
    const previous = messages[index - 1];
    const startsDay = !previous || dayOf(instantOf(previous.ts), tz) !== dayOf(instantOf(message.ts), tz);
    const isFirstUnread = message.ts === firstUnread && previous !== undefined;
    return {
      message,
      startsDay,
      firstUnread: isFirstUnread,
      startsGroup: startsDay || isFirstUnread || !previous || !continuesGroup(previous, message),
    };
  });
}

function continuesGroup(previous: Message, message: Message): boolean {
  return (
    previous.user === message.user &&
    previous.bot_id === message.bot_id &&
    previous.username === message.username &&
    previous.is_ephemeral === message.is_ephemeral &&
    !previous.reply_count &&
    !isAnnouncement(previous) &&
    !isAnnouncement(message) &&
    Number(message.ts) - Number(previous.ts) < groupSeconds
  );
}

/** True of what Slack itself says about a conversation: somebody joined or left. */
export const isAnnouncement = (message: Message): boolean =>
  /^(channel|group)_(join|leave|topic|name|purpose)$/.test(message.subtype ?? "");
