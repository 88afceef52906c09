import type { Digests } from "../digests.ts";
import { groupBy } from "../facts/group-by.ts";
import type { WorkingDays } from "../periods/due.ts";
import type { Subscription } from "../subscriptions/subscription.ts";
import { wants } from "../subscriptions/subscription-defaults.ts";
import { type DueDigest, digestsDue } from "./catch-up.ts";
import { frozenOnce } from "./frozen-facts.ts";
import { newRun, skippedRun, TOO_LATE } from "./run-state.ts";
import type { NewRun, RunStore } from "./run-store.ts";
import { withUntold } from "./untold.ts";

/**
 * How long after the hour the facts are taken: an entry that was acknowledged at the last moment has reached the
 * ledger by then. Which entries are told is decided by when they were reported, not by this.
 */
const SETTLE_LEDGER_MS = 5_000;

export type BeginParts = {
  planHash: string;
  runs: RunStore;
  digests: Pick<Digests, "of">;
  days: WorkingDays;
  now: () => Date;
  wait: (milliseconds: number) => Promise<void>;
};

type Due = { subscription: Subscription; due: DueDigest };

/**
 * Begins a run for each digest that has fallen due, for all subscriptions at once; skipped ones are marked as such,
 * their period is told by the next. What is due follows from the calendar and the runs that are there, so that a
 * process that was down misses none and two processes begin one. Gives how many were begun.
 */
export async function beginDue(parts: BeginParts, subscriptions: Subscription[]): Promise<number> {
  const active = subscriptions.filter(({ state }) => state === "active");
  if (active.length === 0) return 0;
  const due = dueFor(active, await parts.runs.lastDues(parts.planHash), parts);
  await settled(due, parts);
  let begun = 0;
  for (const same of sameDigest(due)) begun += await beginSame(parts, same);
  return begun;
}

/** Subscriptions of one schedule look at the calendar once, however many they are. */
function dueFor(active: Subscription[], lastDues: Map<string, Date>, { now, days }: BeginParts): Due[] {
  const sinceOf = ({ recipient, since }: Subscription): Date => {
    const last = lastDues.get(recipient);
    return last === undefined || last < since ? since : last;
  };
  const bySchedule = groupBy(active, ({ schedule }) => JSON.stringify(schedule));
  return [...bySchedule.values()].flatMap((same) => {
    const schedule = same[0]?.schedule;
    if (schedule === undefined) return [];
    const oldest = new Date(Math.min(...same.map((each) => sinceOf(each).getTime())));
    const dues = digestsDue(oldest, now(), schedule, days);
    return same.flatMap((subscription) => {
      const since = sinceOf(subscription);
      return dues.filter(({ digest }) => digest.due > since).map((due) => ({ subscription, due }));
    });
  });
}

async function settled(due: Due[], { now, wait }: BeginParts): Promise<void> {
  const hours = due.map((each) => each.due.digest.due.getTime());
  const left = Math.max(0, ...hours) + SETTLE_LEDGER_MS - now().getTime();
  if (due.length > 0 && left > 0) await wait(left);
}

/** The oldest digest first: the next one asks what became of it. */
function sameDigest(due: Due[]): Due[][] {
  const hourOf = ([first]: Due[]): number => first?.due.digest.due.getTime() ?? 0;
  const same = groupBy(due, ({ due: { digest }, subscription }) =>
    [digest.key, digest.due.getTime(), JSON.stringify(subscription.schedule)].join(),
  );
  return [...same.values()].sort((one, other) => hourOf(one) - hourOf(other));
}

async function beginSame(parts: BeginParts, same: Due[]): Promise<number> {
  const [first] = same;
  if (first === undefined) return 0;
  const { digest, timeliness } = first.due;
  const subscriptions = same.map(({ subscription }) => subscription);
  const runOf = (subscription: Subscription, run: NewRun["run"], frozenId: string | null): NewRun => {
    const { recipient, language } = subscription;
    return { key: { planHash: parts.planHash, period: digest.key, recipient }, run, language, frozenId };
  };
  const known = await parts.runs.recipientsOf(parts.planHash, digest.key);
  const missing = subscriptions.filter(({ recipient }) => !known.has(recipient));
  if (timeliness === "too_late")
    return parts.runs.begin(missing.map((each) => runOf(each, skippedRun(digest.due, TOO_LATE), null)));
  const byRecipient = new Map(missing.map((each) => [each.recipient, each]));
  const asked = { ...parts, schedule: first.subscription.schedule };
  let begun = 0;
  for (const told of await withUntold(asked, digest, [...byRecipient.keys()])) {
    const { id, facts } = await frozenOnce(parts, told.digest);
    const wanted = told.recipients
      .flatMap((recipient) => byRecipient.get(recipient) ?? [])
      .filter(wants(facts));
    const run = newRun(digest.due, timeliness === "late");
    begun += await parts.runs.begin(wanted.map((each) => runOf(each, run, id)));
  }
  return begun;
}
