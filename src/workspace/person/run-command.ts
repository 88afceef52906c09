import type { z } from "zod";
import { respond } from "../acts/respond.ts";
import { showEphemeral } from "../acts/show-ephemeral.ts";
import type { WorkspaceContext } from "../context.ts";
import { activePerson, writableBy } from "../lookup.ts";
import type { runCommandSchema } from "../person-interface.ts";
import { Refusal } from "../refusal.ts";
import { keepTyped } from "../typed-text.ts";
import { channelName, responseUrl } from "./payload-parts.ts";

/**
 * A person runs a slash command; what the app answers at once is shown as its message. Where the app does not
 * answer, the person sees why, as in Slack. https://docs.slack.dev/interactivity/implementing-slash-commands
 */
export async function runCommand(context: WorkspaceContext, given: z.infer<typeof runCommandSchema>) {
  const person = activePerson(context, given.user);
  const conversation = writableBy(context, given.channel, person.id);
  const { seed, state } = context;
  const known = seed.commands.find(({ command }) => command === given.command);
  if (known === undefined) throw new Refusal("unknown_command");
  const target = { person: person.id, channel: conversation.id };
  const answer = await context.app.sendAndWait({
    kind: "command",
    name: given.command,
    payload: {
      token: "local-verification-token",
      team_id: seed.team.id,
      team_domain: seed.team.domain,
      channel_id: conversation.id,
      channel_name: channelName(conversation),
      user_id: person.id,
      user_name: person.name,
      command: given.command,
      text: known.should_escape ? withNames(context, given.text) : given.text,
      api_app_id: seed.app.id,
      is_enterprise_install: "false",
      response_url: responseUrl(context, target),
      trigger_id: state.triggers.issue(person.id),
    },
  });
  const error = answer.ok ? show(context, target, answer.body) : answer.error;
  if (error === undefined) return;
  const text = `${given.command} failed with the error "${error}"`;
  showEphemeral(context, conversation, person.id, {
    text,
    user: "USLACKBOT",
    bot_id: "B0SLACK",
    username: "Slackbot",
  });
  throw new Refusal(error);
}

/** Shows what a command was answered with; an empty answer shows nothing. */
function show(context: WorkspaceContext, target: { person: string; channel: string }, body: unknown) {
  if (body === undefined || body === "" || isEmptyObject(body)) return undefined;
  try {
    respond(context, target, body);
    return undefined;
  } catch (fault) {
    if (fault instanceof Refusal) return "invalid_command_response";
    throw fault;
  }
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** The text with people and channels as <@U…|name> and <#C…|name>, for a command with should_escape. */
function withNames({ state }: WorkspaceContext, typed: string): string {
  const channels = state.conversations.all().filter(({ kind }) => kind === "channel");
  const kept = keepTyped(typed, { people: state.people.all(), channels });
  return kept.replaceAll(/<@(\w+)>/g, (_, id: string) => `<@${id}|${state.people.find(id)?.name ?? id}>`);
}
