import type { WebClient } from "@slack/web-api";
import type { Heard } from "../../conversation/conversation.ts";
import { hasWords } from "../../conversation/kind-of-talk.ts";
import type { Language } from "../../language/detect-language.ts";
import { typedWords } from "../typed-words.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import type { SpokenEvent } from "./payloads.ts";

/** How a message came. `retryNum` counts the deliveries before this one. */
export type How = {
  botUserId?: string | undefined;
  teamId?: string | undefined;
  retryNum?: number | undefined;
  isMention: boolean;
};

/** Edits, deletions and bots are not spoken to; a mention in a channel comes as an event of its own. */
export function isMeant(spoken: SpokenEvent, { botUserId, isMention }: How): boolean {
  if (spoken.bot_id !== undefined) return false;
  if (
    spoken.subtype !== undefined &&
    spoken.subtype !== "file_share" &&
    spoken.subtype !== "thread_broadcast"
  )
    return false;
  if (isMention) return spoken.channel_type !== "im";
  if (spoken.channel_type === "im") return true;
  const mentionsDuban = botUserId !== undefined && spoken.text.includes(`<@${botUserId}>`);
  return spoken.thread_ts !== undefined && !mentionsDuban;
}

/** In a channel Duban answers in the thread of what it was asked; in a direct message where the question stands. */
export function threadOf(spoken: SpokenEvent): string | undefined {
  return spoken.channel_type === "im" ? spoken.thread_ts : (spoken.thread_ts ?? spoken.ts);
}

/** What was said, as it is heard: people are called by their names in it. */
export function heardFrom(
  { now, people }: Pick<ListenerDependencies, "now" | "people">,
  spoken: SpokenEvent,
  { botUserId, isMention }: How,
): Heard {
  const thread = threadOf(spoken);
  return {
    text: typedWords(spoken.text, { botUserId, nameOf: people.nameOf }),
    person: spoken.user,
    source: isMention || spoken.thread_ts === undefined ? "message" : "thread",
    channel: spoken.channel,
    messageTs: spoken.ts,
    permalink: null,
    key: `message:${spoken.channel}:${spoken.ts}`,
    at: now(),
    thread: `${spoken.channel}:${thread ?? ""}`,
    addressed: isMention || spoken.channel_type === "im",
  };
}

/** The message's own link; null where Slack gives none. */
export async function permalinkOf(client: WebClient, { channel, ts }: SpokenEvent): Promise<string | null> {
  const { permalink } = await client.chat
    .getPermalink({ channel, message_ts: ts })
    .catch(() => ({ permalink: undefined }));
  return permalink ?? null;
}

/** A message without words ("👍", "？", a bare mention) says no language: then it is the person's own. */
export function languageWithout(text: string, own: Language | undefined): Language | undefined {
  return hasWords(text) ? undefined : own;
}
