import type { WebClient } from "@slack/web-api";
import type { Heard } from "../../conversation/conversation.ts";
import { hasWords } from "../../conversation/kind-of-talk.ts";
import { detectLanguage, type Language } from "../../language/detect-language.ts";
import { handedOver } from "../handed-over.ts";
import { refreshAfter } from "../refresh-after.ts";
import { mentionedIn, typedWords } from "../typed-words.ts";
import { plainView, replyView } from "../views/reply-view.ts";
import { createWorkingReply } from "../working-reply/working-reply.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { involveOwners } from "./entries/owners.ts";
import { guarded } from "./guarded.ts";
import { eventEnvelope, type SpokenEvent, spokenEvent } from "./payloads.ts";

/** Mentions, direct messages, and replies in threads that Duban takes part in. */
export function registerMessages(dependencies: ListenerDependencies): void {
  const { app } = dependencies;
  app.event("app_mention", async ({ event, body, client, context }) => {
    await hear(dependencies, client, event, body, { ...context, isMention: true });
  });
  app.event("message", async ({ event, body, client, context }) => {
    await hear(dependencies, client, event, body, { ...context, isMention: false });
  });
}

/** `retryNum` counts the deliveries before this one. */
type How = {
  botUserId?: string | undefined;
  teamId?: string | undefined;
  retryNum?: number | undefined;
  isMention: boolean;
};

async function hear(
  dependencies: ListenerDependencies,
  client: WebClient,
  event: unknown,
  body: unknown,
  how: How,
): Promise<void> {
  const said = spokenEvent.safeParse(event);
  const envelope = eventEnvelope.safeParse(body);
  if (!said.success || !envelope.success || !isMeant(said.data, how)) return;
  const spoken = said.data;
  const { conversation, people, wait, logger } = dependencies;
  const inThread = threadOf(spoken);
  const where = { channel: spoken.channel, ...(inThread === undefined ? {} : { thread_ts: inThread }) };
  const mark = { event: "duban_reply", key: `${spoken.channel}:${spoken.ts}` };
  for (const person of [spoken.user, ...mentionedIn(spoken.text)]) await people.meet(client, person);
  const heard = heardFrom(dependencies, spoken, how);
  const own = people.languageOf(spoken.user);
  const spokenLanguage = languageWithout(heard.text, own) ?? detectLanguage(heard.text);
  const reply = createWorkingReply({
    client,
    where,
    mark,
    language: spokenLanguage,
    recipient: { user: spoken.user, team: how.teamId },
    mayBeThere: (how.retryNum ?? 0) > 0,
    wait,
    logger,
  });
  // Talk among people may be met with silence: then nobody must have seen Duban begin.
  const onStep = heard.addressed ? reply.tell : undefined;
  await guarded(
    dependencies,
    `event:${mark.key}`,
    spokenLanguage,
    async () => {
      const permalink = await permalinkOf(client, spoken);
      const language = languageWithout(heard.text, own);
      const evidence = await handedOver(client, spoken);
      const said = await conversation.hear({ ...heard, permalink, evidence, language, onStep });
      if (said.kind === "reports") await involveOwners(dependencies, client, said.reports);
      const view = replyView(said, dependencies);
      if (view !== null) await reply.finish(view);
      if (said.kind === "reports") await refreshAfter(dependencies, client, spoken.user, said.reports);
    },
    // Talk among people in a thread gets no apology: they did not speak to Duban.
    async (text) => (heard.addressed ? reply.finish(plainView(text)) : null),
  );
}

/** Edits, deletions and bots are not spoken to; a mention in a channel comes as an event of its own. */
function isMeant(spoken: SpokenEvent, { botUserId, isMention }: How): boolean {
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
function threadOf(spoken: SpokenEvent): string | undefined {
  return spoken.channel_type === "im" ? spoken.thread_ts : (spoken.thread_ts ?? spoken.ts);
}

function heardFrom(
  { now, people }: ListenerDependencies,
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

async function permalinkOf(client: WebClient, { channel, ts }: SpokenEvent): Promise<string | null> {
  const { permalink } = await client.chat
    .getPermalink({ channel, message_ts: ts })
    .catch(() => ({ permalink: undefined }));
  return permalink ?? null;
}

/** A message without words ("👍", "？", a bare mention) says no language: then it is the person's own. */
function languageWithout(text: string, own: Language | undefined): Language | undefined {
  return hasWords(text) ? undefined : own;
}
