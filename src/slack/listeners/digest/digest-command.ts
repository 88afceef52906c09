import type { RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { calendarKnown, isWorkingDay } from "../../../calendar/working-days.ts";
import type { DigestMessage } from "../../../digest/blocks.ts";
import { commandProblemWords, HOW_TO } from "../../../digest/subscriptions/command-words.ts";
import { type DigestCommand, readDigestCommand } from "../../../digest/subscriptions/subscription-command.ts";
import { outcomeWords } from "../../../digest/subscriptions/subscription-words.ts";
import type { Language } from "../../../language/detect-language.ts";
import { typedWords } from "../../typed-words.ts";
import { escaped } from "../../views/parts/markup.ts";
import type { ListenerDependencies } from "../dependencies.ts";
import { guarded } from "../guarded.ts";
import { meetNamed } from "../meet-named.ts";
import { type SlashCommandPayload, slashCommand } from "../payloads.ts";
import { pastDigests } from "./digest-history.ts";
import { digestOfPeriod, preview } from "./digest-on-request.ts";
import { type Asker, placeOf, placeProblemWords } from "./digest-places.ts";
import { digestStatus } from "./digest-status.ts";

/** `/digest …`: exactly one reply, seen by the writer alone, in the writer's language. */
export async function answerDigestCommand(
  dependencies: ListenerDependencies,
  command: unknown,
  client: WebClient,
  respond: RespondFn,
): Promise<void> {
  const typed = slashCommand.parse(command);
  await dependencies.people.meet(client, typed.user_id);
  const language = writersLanguage(dependencies, typed);
  const asker: Asker = { person: typed.user_id, channel: typed.channel_id, language };
  const say = (message: Partial<DigestMessage> & { text: string }) =>
    respond({ response_type: "ephemeral", ...message });
  await guarded(
    dependencies,
    `command:${typed.trigger_id}`,
    language,
    async () => {
      const calendar = { now: dependencies.now(), days: { isWorkingDay, calendarKnown } };
      await say(await replyTo(dependencies, client, asker, readDigestCommand(typed.text, calendar)));
    },
    (text) => say({ text }),
  );
}

/** Chinese words say Chinese; the command's English words are typed by everybody, so then it is the person's own. */
function writersLanguage({ people }: ListenerDependencies, { text, user_id }: SlashCommandPayload): Language {
  const own = people.languageOf(user_id);
  const words = text.replace(/<[^>]*>|#\S+/g, " ");
  if (/\p{Script=Han}/u.test(words)) return "zh";
  return own ?? (/\p{L}{2,}/u.test(words) ? "en" : "zh");
}

type Reply = Partial<DigestMessage> & { text: string };

async function replyTo(
  dependencies: ListenerDependencies,
  client: WebClient,
  asker: Asker,
  command: DigestCommand,
): Promise<Reply> {
  const { language } = asker;
  switch (command.kind) {
    case "preview":
      return preview(dependencies, client, command.language ?? language);
    case "period":
      return digestOfPeriod(dependencies, client, asker, command);
    case "status":
      return digestStatus(dependencies, client, asker);
    case "history":
      return pastDigests(dependencies, client, asker, command);
    case "help":
      return { text: HOW_TO[language] };
    case "problem":
      return { text: problemWords(command.problem, language) };
    default:
      return change(dependencies, client, asker, command);
  }
}

function problemWords(
  problem: Extract<DigestCommand, { kind: "problem" }>["problem"],
  language: Language,
): string {
  if (problem.kind === "schedule") return commandProblemWords(problem, language);
  const words = typedWords(problem.words, { botUserId: undefined, nameOf: (person) => person });
  return commandProblemWords({ ...problem, words: escaped(words) }, language);
}

type ChangeCommand = Extract<DigestCommand, { kind: "subscribe" | "pause" | "resume" | "unsubscribe" }>;

async function change(
  dependencies: ListenerDependencies,
  client: WebClient,
  asker: Asker,
  command: ChangeCommand,
): Promise<Reply> {
  const { subscriptions, overview, people } = dependencies;
  const { person, language } = asker;
  const isPosting = command.kind === "subscribe" || command.kind === "resume";
  const place = await placeOf(dependencies, client, asker, command.target, isPosting);
  if ("problem" in place) return { text: placeProblemWords(place, language) };
  const { recipient, name } = place;
  // What a pause passed over is kept with the names in it.
  if (isPosting) await meetNamed(dependencies, client);
  const own = recipient === person ? people.languageOf(person) : undefined;
  const outcome =
    command.kind === "subscribe"
      ? await subscriptions.subscribe(recipient, { ...command, languageElse: own ?? language }, person)
      : await subscriptions[command.kind](recipient, person);
  const isGoingOn = outcome.kind !== "not_subscribed" && outcome.subscription.state === "active";
  const next = isGoingOn ? overview.nextOf(outcome.subscription) : null;
  return { text: outcomeWords(outcome, language, name, next) };
}
