import type { Seed } from "../trial-seed.ts";
import { type AgentPanes, createAgentPanes } from "./agent-panes.ts";
import { type Clock, createClock } from "./clock.ts";
import { type Conversations, createConversations } from "./conversations.ts";
import { createFiles, type Files } from "./files.ts";
import { createIdentifiers, type Identifiers } from "./identifiers.ts";
import { createMessages, type Messages } from "./messages.ts";
import { createPeople, type People } from "./people.ts";
import { createResponseUrls, type ResponseUrls } from "./response-urls.ts";
import type { Stream } from "./streams.ts";
import { createTriggers, type Triggers } from "./triggers.ts";
import { createViews, type Views } from "./views.ts";

/** Everything a workspace remembers. A reset makes a new one. */
export type WorkspaceState = {
  clock: Clock;
  identifiers: Identifiers;
  people: People;
  conversations: Conversations;
  messages: Messages;
  /** Streams in progress, by "channel ts". */
  streams: Map<string, Stream>;
  files: Files;
  views: Views;
  triggers: Triggers;
  responseUrls: ResponseUrls;
  agentPanes: AgentPanes;
  /** Slack takes the bot's token no more: the app was uninstalled, or its token revoked. */
  isTokenRevoked: boolean;
};

/** `triggerLifetime` is real milliseconds, as `realNow`. */
export function createWorkspaceState(
  seed: Seed,
  triggerLifetime: number,
  realNow: () => number,
): WorkspaceState {
  const clock = createClock(new Date(seed.clock_starts), realNow);
  const identifiers = createIdentifiers();
  return {
    clock,
    identifiers,
    people: createPeople(seed),
    conversations: createConversations(seed, identifiers),
    messages: createMessages(),
    streams: new Map(),
    files: createFiles(),
    views: createViews(),
    triggers: createTriggers(triggerLifetime, realNow),
    responseUrls: createResponseUrls(clock.now),
    agentPanes: createAgentPanes(seed.suggested_prompts, clock.now),
    isTokenRevoked: false,
  };
}
