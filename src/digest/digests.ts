import type { Day } from "../calendar/day.ts";
import type { Language } from "../language/detect-language.ts";
import type { EnglishPlan } from "../plan/english.ts";
import type { Plan, Target } from "../plan/plan.ts";
import type { Entry } from "../progress/entry.ts";
import type { TaskStanding } from "../progress/standing.ts";
import { type DigestMessage, digestMessages } from "./blocks.ts";
import { buildFacts } from "./build.ts";
import { type DigestPeriod, digestUpTo, type WorkingDays } from "./due.ts";
import type { DigestFacts } from "./facts.ts";
import { namingOf } from "./naming.ts";
import type { People } from "./people.ts";
import { weekOf } from "./period.ts";
import type { WeeklySchedule } from "./schedule.ts";
import { plainText } from "./write/line.ts";
import { writeDigest } from "./write.ts";

export type DigestParts = {
  plan: Plan;
  targets: Target[];
  english: EnglishPlan;
  ledger(): Promise<Entry[]>;
  standingsOf(ledger: Entry[], asOf: Day): TaskStanding[];
  people: People;
  days: WorkingDays;
  schedule: WeeklySchedule;
};

/**
 * A digest in a language: as text for the command line, and as the messages that Slack is sent; with the facts it
 * was written from, for the pictures and tables that go with it.
 */
export type WordedDigest = {
  facts: DigestFacts;
  language: Language;
  text: string;
  post: DigestMessage;
  thread: DigestMessage[];
};

export type Digests = {
  /** The running week's facts, with all that was recorded up to a moment. */
  upTo(moment: Date): Promise<DigestFacts>;
  of(period: DigestPeriod): Promise<DigestFacts>;
  inWords(facts: DigestFacts, language: Language, late?: boolean): WordedDigest;
};

/** Digests of one plan: facts from the ledger, and their words. */
export function createDigests(parts: DigestParts): Digests {
  const of = async (period: DigestPeriod): Promise<DigestFacts> =>
    buildFacts({
      plan: parts.plan,
      ledger: await parts.ledger(),
      period,
      standingsOf: parts.standingsOf,
      people: parts.people,
    });
  return {
    of,
    upTo: (moment) => of(digestUpTo(moment, weekOf(moment), parts.schedule, parts.days)),
    inWords(facts, language, late = false) {
      const written = writeDigest(facts, { language, late, naming: namingOf(parts, language) });
      const { post, thread } = digestMessages(facts, written);
      return { facts, language, text: plainText(written.post), post, thread };
    },
  };
}
