import type { RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Heard, Reply } from "../../conversation/conversation.ts";
import { detectLanguage, type Language } from "../../language/detect-language.ts";
import { linksIn } from "../../progress/cards/evidence.ts";
import { refreshAfter } from "../refresh-after.ts";
import { typedWords } from "../typed-words.ts";
import { replyView } from "../views/reply-view.ts";
import type { ListenerDependencies } from "./dependencies.ts";
import { involveOwners } from "./entries/owners.ts";
import { guarded } from "./guarded.ts";
import { type SlashCommandPayload, slashCommand } from "./payloads.ts";
import { answerAssignment } from "./plan/assignments.ts";
import { withStanding } from "./plan/history.ts";
import { answerMilestones } from "./plan/milestones.ts";
import { answerStatus } from "./plan/status.ts";

/** The slash commands /plan and /progress; `digests.ts` has /digest. */
export function registerCommands(dependencies: ListenerDependencies): void {
  const { app, conversation } = dependencies;
  app.command("/plan", async ({ ack, command, client, respond }) => {
    await ack();
    if (await answerStatus(dependencies, command, client, respond)) return;
    if (await answerAssignment(dependencies, command, client, respond)) return;
    if (await answerMilestones(dependencies, command, client, respond)) return;
    await answer(dependencies, command, client, respond, (heard) => conversation.ask(heard));
  });
  app.command("/progress", async ({ ack, command, client, respond }) => {
    await ack();
    await answer(dependencies, command, client, respond, (heard) => conversation.report(heard));
  });
}

async function answer(
  dependencies: ListenerDependencies,
  command: unknown,
  client: WebClient,
  respond: RespondFn,
  useCase: (heard: Heard) => Promise<Reply>,
): Promise<void> {
  const typed = slashCommand.parse(command);
  const language = await languageFor(dependencies, client, typed);
  await guarded(
    dependencies,
    `command:${typed.trigger_id}`,
    language,
    async () => {
      const heard = heardFrom(dependencies, typed, language);
      const reply = await useCase(heard);
      if (reply.kind === "reports") await involveOwners(dependencies, client, reply.reports);
      const said = replyView(reply, dependencies, { ephemeral: true });
      const isAnswer = said !== null && reply.kind === "answer";
      const view = isAnswer ? await withStanding(dependencies, client, said, { ...heard, language }) : said;
      // What was recorded is for all to see; answers and mistakes are only for who asked.
      const isPublic = reply.kind === "reports" && reply.reports.some((report) => report.kind === "recorded");
      if (view !== null) await respond({ response_type: isPublic ? "in_channel" : "ephemeral", ...view });
      if (reply.kind === "reports") await refreshAfter(dependencies, client, typed.user_id, reply.reports);
    },
    (text) => respond({ response_type: "ephemeral", text }),
  );
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
