import type { Language } from "../../language/detect-language.ts";
import type { WeeklySchedule } from "../periods/schedule.ts";
import { PAUSED } from "../runs/run-state.ts";
import type { RunStore } from "../runs/run-store.ts";
import { keepPausedOver, type PausedOverParts } from "./paused-over.ts";
import { isPerson, type Subscription } from "./subscription.ts";
import type { SubscriptionStore } from "./subscription-store.ts";

/** What became of a wish about a subscription. */
export type SubscriptionOutcome =
  | { kind: "changed" | "paused" | "ended"; subscription: Subscription }
  /** `passedOver`: the periods whose digest it did not get while it was paused, oldest first. */
  | { kind: "subscribed" | "resumed"; subscription: Subscription; passedOver: string[] }
  /** It was so already. */
  | { kind: "unchanged"; subscription: Subscription }
  | { kind: "not_subscribed" };

export type Subscriptions = {
  list(): Promise<Subscription[]>;
  /** Subscribes, or changes what is given of a subscription that is there; a paused or ended one begins anew. */
  subscribe(recipient: string, wish: Wish, by: string): Promise<SubscriptionOutcome>;
  pause(recipient: string, by: string): Promise<SubscriptionOutcome>;
  resume(recipient: string, by: string): Promise<SubscriptionOutcome>;
  unsubscribe(recipient: string, by: string): Promise<SubscriptionOutcome>;
};

/** Null leaves what is there, or takes the default. */
type Wish = { schedule: WeeklySchedule | null; language: Language | null; languageElse: Language };

type SubscriptionParts = PausedOverParts & {
  store: SubscriptionStore;
  runs: Pick<RunStore, "skipUnposted">;
  /** The schedule of whoever names none. */
  schedule: WeeklySchedule;
};

/** Who gets the digests of one plan. Who may change what is asked elsewhere. */
export function createSubscriptions(parts: SubscriptionParts): Subscriptions {
  const { planHash, store, now } = parts;
  const save = async (subscription: Subscription): Promise<Subscription> => {
    await store.save(planHash, subscription);
    return subscription;
  };
  return {
    list: () => store.list(planHash),
    async subscribe(recipient, wish, by) {
      const there = await store.find(planHash, recipient);
      const wanted = wanting(parts, recipient, there, wish, by);
      if (there !== null && isSame(there, wanted)) return { kind: "unchanged", subscription: there };
      if (there?.state === "active") return { kind: "changed", subscription: await save(wanted) };
      const passedOver = there?.state === "paused" ? await keepPausedOver(parts, there) : [];
      return { kind: "subscribed", subscription: await save(wanted), passedOver };
    },
    async pause(recipient, by) {
      const there = await store.find(planHash, recipient);
      if (there === null || there.state === "ended") return { kind: "not_subscribed" };
      if (there.state === "paused") return { kind: "unchanged", subscription: there };
      const changedBy = stillDefault(there) ? null : by;
      const subscription = await save({ ...there, state: "paused", changedBy, changedAt: now() });
      await parts.runs.skipUnposted(planHash, recipient, PAUSED);
      return { kind: "paused", subscription };
    },
    async resume(recipient, by) {
      const there = await store.find(planHash, recipient);
      if (there === null || there.state === "ended") return { kind: "not_subscribed" };
      if (there.state === "active") return { kind: "unchanged", subscription: there };
      const begun = { since: now(), changedBy: stillDefault(there) ? null : by, changedAt: now() };
      const passedOver = await keepPausedOver(parts, there);
      const subscription = await save({ ...there, ...begun, state: "active" });
      return { kind: "resumed", subscription, passedOver };
    },
    async unsubscribe(recipient, by) {
      const there = await store.find(planHash, recipient);
      if (there?.state === "ended" || (there === null && !isPerson(recipient)))
        return { kind: "not_subscribed" };
      // Also where there is none yet: an owner who says no beforehand is not subscribed by default later.
      const ending = there ?? defaultOf(parts, recipient, by);
      const subscription = await save({ ...ending, state: "ended", changedBy: by, changedAt: now() });
      await parts.runs.skipUnposted(planHash, recipient, "unsubscribed");
      return there === null ? { kind: "not_subscribed" } : { kind: "ended", subscription };
    },
  };
}

function wanting(
  parts: SubscriptionParts,
  recipient: string,
  there: Subscription | null,
  { schedule, language, languageElse }: Wish,
  by: string,
): Subscription {
  const now = parts.now();
  const isActive = there?.state === "active";
  const isOnlyChanged = there !== null && stillDefault(there) && (schedule !== null || language !== null);
  return {
    recipient,
    schedule: schedule ?? there?.schedule ?? parts.schedule,
    language: language ?? there?.language ?? languageElse,
    state: "active",
    since: isActive ? there.since : now,
    changedBy: isOnlyChanged ? null : by,
    changedAt: now,
  };
}

/**
 * An owner's digest comes and goes with their tasks. Another hour or language, a pause and its end leave it so; it stays
 * for somebody who asked for the digest as such.
 */
function stillDefault({ changedBy, state }: Subscription): boolean {
  return changedBy === null && state !== "ended";
}

function defaultOf({ schedule, now }: SubscriptionParts, recipient: string, by: string): Subscription {
  const at = now();
  return { recipient, schedule, language: "zh", state: "ended", since: at, changedBy: by, changedAt: at };
}

/** A default that somebody asks for is a change: it then stays, whatever they own. */
function isSame(one: Subscription, other: Subscription): boolean {
  const shown = ({ schedule: { weekday, hour, minute }, language, state, changedBy }: Subscription): string =>
    [weekday, hour, minute, language, state, changedBy !== null].join();
  return shown(one) === shown(other);
}
