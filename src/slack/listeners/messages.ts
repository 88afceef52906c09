import type { WebClient } from "@slack/web-api";
import type { Heard } from "../../conversation/conversation.ts";
import { detectLanguage, type Language } from "../../language/detect-language.ts";
import { handedOver } from "../handed-over.ts";
import { refreshAfter } from "../refresh-after.ts";
import { mentionedIn } from "../typed-words.ts";
import { plainView, replyView } from "../views/reply-view.ts";
import { createWorkingReply, type WorkingReply } from "../working-reply/working-reply.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { involveOwners } from "./entries/owners.ts";
import { guarded } from "./guarded.ts";
import { eventEnvelope, type SpokenEvent, spokenEvent } from "./payloads.ts";
import { type How, heardFrom, isMeant, languageWithout, permalinkOf, threadOf } from "./spoken.ts";

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

async function hear(
  dependencies: ListenerDependencies,
  client: WebClient,
  event: unknown,
  body: unknown,
  how: How,
): Promise<void> {
  const said = spokenEvent.safeParse(event);
  if (!said.success || !eventEnvelope.safeParse(body).success || !isMeant(said.data, how)) return;
  const spoken = said.data;
  const { people } = dependencies;
  for (const person of [spoken.user, ...mentionedIn(spoken.text)]) await people.meet(client, person);
  const heard = heardFrom(dependencies, spoken, how);
  const own = languageWithout(heard.text, people.languageOf(spoken.user));
  const language = own ?? detectLanguage(heard.text);
  const key = `${spoken.channel}:${spoken.ts}`;
  const reply = replyTo(dependencies, client, spoken, { ...how, key, language });
  await guarded(
    dependencies,
    `event:${key}`,
    language,
    () => answer(dependencies, client, spoken, { ...heard, language: own }, reply),
    // Talk among people in a thread gets no apology: they did not speak to Duban.
    async (text) => (heard.addressed ? reply.finish(plainView(text)) : null),
  );
}

/** The reply where it belongs; Slack may have it already where this is not the first delivery. */
function replyTo(
  { wait, logger }: ListenerDependencies,
  client: WebClient,
  spoken: SpokenEvent,
  { teamId, retryNum = 0, key, language }: How & { key: string; language: Language },
): WorkingReply {
  const { channel, user } = spoken;
  const thread_ts = threadOf(spoken);
  return createWorkingReply({
    client,
    where: { channel, ...(thread_ts === undefined ? {} : { thread_ts }) },
    mark: { event: "duban_reply", key },
    language,
    recipient: { user, team: teamId },
    mayBeThere: retryNum > 0,
    wait,
    logger,
  });
}

async function answer(
  dependencies: ListenerDependencies,
  client: WebClient,
  spoken: SpokenEvent,
  heard: Heard,
  reply: WorkingReply,
): Promise<void> {
  const permalink = await permalinkOf(client, spoken);
  const evidence = await handedOver(client, spoken);
  // Talk among people may be met with silence: then nobody must have seen Duban begin.
  const onStep = heard.addressed ? reply.tell : undefined;
  const said = await dependencies.conversation.hear({ ...heard, permalink, evidence, onStep });
  if (said.kind === "reports") await involveOwners(dependencies, client, said.reports);
  const view = replyView(said, dependencies);
  if (view !== null) await reply.finish(view);
  if (said.kind === "reports") await refreshAfter(dependencies, client, spoken.user, said.reports);
}
