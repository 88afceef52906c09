import type { RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Heard, Reply } from "../../conversation/conversation.ts";
import { detectLanguage, type Language } from "../../language/detect-language.ts";
import { linksIn } from "../../progress/cards/evidence.ts";
import { refreshAfter } from "../refresh-after.ts";
import { typedWords } from "../typed-words.ts";
import { plainView, replyView } from "../views/reply-view.ts";
import { createPrivateReply, type PrivateReply } from "../working-reply/private-reply.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { involveOwners } from "./entries/owners.ts";
import { guarded } from "./guarded.ts";
import { type SlashCommandPayload, slashCommand } from "./payloads.ts";
import { answerAssignment } from "./plan/assignments.ts";
import { withStanding } from "./plan/history.ts";
import { answerMilestones } from "./plan/milestones.ts";
import { answerStatus } from "./plan/status.ts";
import { postDirect } from "./post-direct.ts";

/** The slash commands /plan and /progress; `digests.ts` has /digest. */
export function registerCommands(dependencies: ListenerDependencies): void {
  const { app, conversation } = dependencies;
  app.command("/plan", async ({ ack, command, client, respond, context: { retryNum } }) => {
    await ack();
    if (await answerStatus(dependencies, command, client, respond)) return;
    if (await answerAssignment(dependencies, command, client, respond)) return;
    if (await answerMilestones(dependencies, command, client, respond)) return;
    await answer(dependencies, command, { client, respond, retryNum }, (heard) => conversation.ask(heard));
  });
  app.command("/progress", async ({ ack, command, client, respond, context: { retryNum } }) => {
    await ack();
    await answer(dependencies, command, { client, respond, retryNum }, (heard) => conversation.report(heard));
  });
}

/** `retryNum` counts the deliveries before this one. */
type Using = { client: WebClient; respond: RespondFn; retryNum?: number | undefined };

async function answer(
  dependencies: ListenerDependencies,
  command: unknown,
  using: Using,
  useCase: (heard: Heard) => Promise<Reply>,
): Promise<void> {
  const { client } = using;
  const typed = slashCommand.parse(command);
  const language = await languageFor(dependencies, client, typed);
  const privateReply = replyToCommand(dependencies, typed, using, language);
  await guarded(
    dependencies,
    keyOf(typed),
    language,
    async () => {
      const heard = { ...heardFrom(dependencies, typed, language), onStep: privateReply.tell };
      const reply = await useCase(heard);
      if (reply.kind === "reports") await involveOwners(dependencies, client, reply.reports);
      const said = replyView(reply, dependencies, { ephemeral: true });
      const isAnswer = said !== null && reply.kind === "answer";
      const view = isAnswer ? await withStanding(dependencies, client, said, { ...heard, language }) : said;
      // What was recorded is for all to see; answers and mistakes are only for who asked.
      const forAll = reply.kind === "reports" && reply.reports.some((report) => report.kind === "recorded");
      if (view !== null) await privateReply.finish(view, forAll);
      if (reply.kind === "reports") await refreshAfter(dependencies, client, typed.user_id, reply.reports);
    },
    (text) => privateReply.finish(plainView(text)),
  );
}

function keyOf({ trigger_id }: SlashCommandPayload): string {
  return `command:${trigger_id}`;
}

function replyToCommand(
  dependencies: ListenerDependencies,
  typed: SlashCommandPayload,
  { client, respond, retryNum = 0 }: Using,
  language: Language,
): PrivateReply {
  return createPrivateReply({
    say: (message, forAll) => respond({ response_type: forAll ? "in_channel" : "ephemeral", ...message }),
    sayDirectly: (view) =>
      postDirect(dependencies, client, { person: typed.user_id, key: keyOf(typed), view }),
    asked: `${typed.command} ${typed.text}`.trim(),
    language,
    mayBeThere: retryNum > 0,
    logger: dependencies.logger,
  });
}

/** The words' own language, else the person's. */
async function languageFor(
  { people }: ListenerDependencies,
  client: WebClient,
  typed: SlashCommandPayload,
): Promise<Language> {
  await people.meet(client, typed.user_id);
  const hasWords = /\p{L}{2,}/u.test(typed.text);
  return hasWords ? detectLanguage(typed.text) : (people.languageOf(typed.user_id) ?? "zh");
}

function heardFrom(
  { now, people }: ListenerDependencies,
  typed: SlashCommandPayload,
  language: Language,
): Heard {
  return {
    text: typedWords(typed.text, { botUserId: undefined, nameOf: people.nameOf }),
    person: typed.user_id,
    source: "command",
    channel: typed.channel_id,
    messageTs: null,
    permalink: null,
    evidence: linksIn(typed.text),
    key: `command:${typed.trigger_id}`,
    at: now(),
    thread: `${typed.channel_id}:${typed.user_id}`,
    addressed: true,
    language,
  };
}
