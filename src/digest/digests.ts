import type { Day } from "../calendar/day.ts";
import type { Language } from "../language/detect-language.ts";
import type { EnglishPlan } from "../plan/english.ts";
import type { Plan, Target } from "../plan/plan.ts";
import type { Entry } from "../progress/entries/entry.ts";
import type { TaskStanding } from "../progress/standing/standing.ts";
import { type DigestMessage, digestMessages, personalMessages } from "./blocks.ts";
import { buildFacts } from "./facts/build.ts";
import type { DigestFacts } from "./facts/facts.ts";
import type { People } from "./facts/people.ts";
import { namingOf } from "./naming.ts";
import { type DigestPeriod, digestOfLongPeriod, digestUpTo, type WorkingDays } from "./periods/due.ts";
import { type Period, weekOf } from "./periods/period.ts";
import type { WeeklySchedule } from "./periods/schedule.ts";
import type { RestIn } from "./phrases/phrases.ts";
import { plainText } from "./write/line.ts";
import { listsAsText } from "./write/lists-as-text.ts";
import type { WriteOptions } from "./write/written.ts";
import { personalLines, writeDigest, writePersonalDigest } from "./write.ts";

export type DigestParts = {
  plan: Plan;
  targets: Target[];
  english: EnglishPlan;
  ledger(): Promise<Entry[]>;
  standingsOf(ledger: Entry[], asOf: Day): TaskStanding[];
  people: People;
  /** Tasks with unanswered reminders at a moment, and how many in a row. */
  unanswered?(at: Date): Promise<Map<number, number>>;
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
  /** What the post leaves out, as text; empty where that is nothing. */
  lists: string;
  post: DigestMessage;
  thread: DigestMessage[];
};

export type Digests = {
  /** The running week's facts, with all that was recorded up to a moment. */
  upTo(moment: Date): Promise<DigestFacts>;
  of(period: DigestPeriod): Promise<DigestFacts>;
  /** The facts of a week, month or half-year: all of it, or up to a moment while it still runs. */
  ofPeriod(period: Period, now: Date): Promise<DigestFacts>;
  /** Everybody's digest, or a person's own where the facts are cut to one. */
  inWords(facts: DigestFacts, language: Language, options?: WordingOptions): WordedDigest;
};

type WordingOptions = {
  /** Marked 补发. */
  late?: boolean;
  /** Where what the post leaves out is found: its thread, unless told. */
  rest?: RestIn;
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
      unanswered: await parts.unanswered?.(period.cutOff),
    });
  return {
    of,
    upTo: (moment) => of(digestUpTo(moment, weekOf(moment), parts.schedule, parts.days)),
    ofPeriod: (period, now) =>
      of(
        period.kind === "week"
          ? digestUpTo(now, period, parts.schedule, parts.days)
          : digestOfLongPeriod(period, now),
      ),
    inWords(facts, language, wording = {}) {
      const options: WriteOptions = { language, naming: namingOf(parts, language), ...wording };
      return facts.audience.kind === "person" ? personalInWords(facts, options) : inWords(facts, options);
    },
  };
}

function inWords(facts: DigestFacts, options: WriteOptions): WordedDigest {
  const written = writeDigest(facts, options);
  const { post, thread } = digestMessages(facts, written);
  const text = plainText(written.post);
  return { facts, language: options.language, text, lists: listsAsText(written.thread), post, thread };
}

/** A person's digest is one message; what one cannot hold goes on in its thread. */
function personalInWords(facts: DigestFacts, options: WriteOptions): WordedDigest {
  const { language } = options;
  const written = writePersonalDigest(facts, options);
  const [post = { text: "", blocks: [] }, ...thread] = personalMessages(written, language);
  return { facts, language, text: plainText(personalLines(written)), lists: "", post, thread };
}
