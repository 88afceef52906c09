import type { WebClient } from "@slack/web-api";
import type { PostFailure } from "../digest/runs/run-outcome.ts";
import { failureOf } from "./failure-of.ts";
import type { PersonDirectory } from "./people.ts";

/** The direct messages of Duban with people, as far as they are known. */
export type DirectMessages = {
  /** The channel that Slack keeps for the two. Throws what Slack refuses with. */
  channelWith(person: string): Promise<string>;
  /** Where to post to a person: the channel where it is known, else their id, which opens it without a call of its own. */
  placeOf(person: string): string;
  /** What an answer said is the channel with a person. */
  learn(person: string, channel: string): void;
  /** Why nothing can be posted to a person, or null. */
  problemWith(person: string): Promise<PostFailure | null>;
};

/** Kept while Duban runs: `conversations.open` takes about fifty calls a minute, and thousands are written to. */
export function createDirectMessages(client: WebClient, people: PersonDirectory): DirectMessages {
  const opened = new Map<string, string>();
  return {
    async channelWith(person) {
      const known = opened.get(person);
      if (known !== undefined) return known;
      const { channel } = await client.conversations.open({ users: person });
      if (channel?.id !== undefined) opened.set(person, channel.id);
      return channel?.id ?? person;
    },
    placeOf: (person) => opened.get(person) ?? person,
    learn: (person, channel) => void opened.set(person, channel),
    async problemWith(person) {
      try {
        await people.ask(client, person);
      } catch (error) {
        const failure = unposted(failureOf(error));
        // What else Slack will not tell of somebody is no reason not to try.
        if (failure.kind === "refused_for_now" || failure.reason === "user_not_found") return failure;
      }
      // Slack takes a message to a deactivated person without a word
      // (https://github.com/slackapi/python-slack-sdk/issues/1156).
      return people.isDeactivated(person) ? { kind: "refused_for_good", reason: "user_disabled" } : null;
    },
  };
}

const ASK_AGAIN_MS = 60_000;

/** However a call before the post ended, nothing was posted: it may be tried again without looking. */
function unposted(failure: PostFailure): PostFailure {
  if (failure.kind !== "unclear") return failure;
  return { kind: "refused_for_now", reason: failure.reason, retryAfterMs: ASK_AGAIN_MS };
}
