import type { Language } from "../language/detect-language.ts";
import type { DueJob } from "../schedule/ticker.ts";
import type { SlackApp } from "../slack/create-slack-app.ts";
import { postDirect } from "../slack/listeners/post-direct.ts";
import type { Wait } from "../slack/patience.ts";
import type { PersonDirectory } from "../slack/people.ts";

/** Failures that one caller took, and when: the moment names the message that tells them. */
type Taken<Failure> = { at: Date; failed: Failure[] };

type FailureTelling<Failure> = {
  name: string;
  /** The first part of the message's key. */
  mark: string;
  administrators: readonly string[];
  client: SlackApp["app"]["client"];
  people: PersonDirectory;
  now: () => Date;
  wait: Wait;
  /** Failures that nobody took before, given to this caller alone. */
  take(at: Date): Promise<Failure[]>;
  /** What was taken between two moments, by this caller or another. */
  taken(from: Date, to: Date): Promise<Taken<Failure>[]>;
  /** Gives back what nobody could be told of. */
  giveBack(failed: Failure[]): Promise<void>;
  log(failure: Failure): void;
  /** The message, with its names. */
  inWords(failed: Failure[], language: Language): Promise<string>;
  logUntold(failures: number): void;
};

/** Who took failures is telling them within this time; after it whoever looks makes sure that they are told. */
const TELLING_MS = 5 * 60_000;
const LOOKED_BACK_MS = 86_400_000;

/**
 * Tells administrators of failures, each once. They are taken before the message leaves, and the message carries the
 * moment at which they were: after a kill in between, the next process looks for it and posts it where it is not there.
 */
export function failureTellingJob<Failure>(telling: FailureTelling<Failure>): DueJob {
  const told = new Set<number>();
  const tell = async (taken: Taken<Failure>): Promise<void> => {
    if (told.has(taken.at.getTime())) return;
    await tellEverybody(telling, taken);
    told.add(taken.at.getTime());
  };
  return {
    name: telling.name,
    async doOne() {
      const at = telling.now();
      const failed = await telling.take(at);
      for (const failure of failed) telling.log(failure);
      if (telling.administrators.length === 0) return false;
      if (failed.length > 0) await tell({ at, failed });
      const from = new Date(at.getTime() - LOOKED_BACK_MS);
      const to = new Date(at.getTime() - TELLING_MS);
      for (const taken of await telling.taken(from, to)) await tell(taken);
      return false;
    },
  };
}

async function tellEverybody<Failure>(
  telling: FailureTelling<Failure>,
  { at, failed }: Taken<Failure>,
): Promise<void> {
  const { administrators, client, people, mark } = telling;
  const told = await Promise.allSettled(
    administrators.map(async (person) => {
      await people.meet(client, person);
      const text = await telling.inWords(failed, people.languageOf(person) ?? "zh");
      const section = { type: "section" as const, text: { type: "mrkdwn" as const, text } };
      const view = { text, blocks: [section] };
      await postDirect(telling, client, { person, key: `${mark}:${at.toISOString()}`, view });
    }),
  );
  if (told.some(({ status }) => status === "fulfilled")) return;
  telling.logUntold(failed.length);
  await telling.giveBack(failed);
}
