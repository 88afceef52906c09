import type { Language } from "../../language/detect-language.ts";
import type { AuditRecord } from "../../progress/responsibility/assignments.ts";
import type { DigestFacts } from "../facts/facts.ts";
import { hasTasks } from "../facts/personal.ts";
import type { WeeklySchedule } from "../periods/schedule.ts";
import { isPerson, type Subscription } from "./subscription.ts";

/** An owner named longer ago than this before Duban first saw it gets no digest of the time before. */
const LONGEST_LOOK_BACK_MS = 72 * 3_600_000;

/** The subscription that a recipient has without asking for it. */
export function defaultSubscription(given: {
  recipient: string;
  schedule: WeeklySchedule;
  language: Language;
  since: Date;
  now: Date;
}): Subscription {
  const { recipient, schedule, language, since, now } = given;
  return { recipient, schedule, language, state: "active", since, changedBy: null, changedAt: now };
}

/**
 * Owners without a subscription of any state, with the moment from which they get digests: when they were first named,
 * as the audit log says, so that one named while nobody ticked misses none. Names from the command line that are no
 * Slack user ids have no direct message and are left out.
 */
export function ownersWithout(
  subscribed: ReadonlySet<string>,
  owners: ReadonlySet<string>,
  log: readonly AuditRecord[],
  now: Date,
): { person: string; since: Date }[] {
  const earliest = new Date(now.getTime() - LONGEST_LOOK_BACK_MS);
  return [...owners]
    .filter((person) => isPerson(person) && !subscribed.has(person))
    .map((person) => {
      const named = namedAt(person, log);
      return { person, since: named === null || named < earliest ? earliest : named };
    });
}

function namedAt(person: string, log: readonly AuditRecord[]): Date | null {
  const naming = log.find(({ change }) => change.kind === "assigned" && change.owners?.includes(person));
  return naming?.at ?? null;
}

/**
 * Whom the digests go to now: of those subscribed by default only channels and people who own a task today. One who
 * asked for the digest gets it anyway.
 */
export function served(subscriptions: Subscription[], owners: ReadonlySet<string>): Subscription[] {
  return subscriptions.filter(
    ({ recipient, changedBy }) => changedBy !== null || !isPerson(recipient) || owners.has(recipient),
  );
}

/** Owners are subscribed without asking: one who owns nothing (any more) by these facts has nothing to be told. */
export function wants(facts: DigestFacts): (subscription: Subscription) => boolean {
  const isOwner = hasTasks(facts);
  return ({ recipient, changedBy }) => changedBy !== null || !isPerson(recipient) || isOwner(recipient);
}
