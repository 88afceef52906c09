import type { Subscription } from "./subscription.ts";

/** Subscriptions of one plan as they are kept: one a recipient. */
export type SubscriptionStore = {
  list(planHash: string): Promise<Subscription[]>;
  find(planHash: string, recipient: string): Promise<Subscription | null>;
  save(planHash: string, subscription: Subscription): Promise<void>;
  /** Keeps each one whose recipient has none yet, of whatever state. */
  addMissing(planHash: string, subscriptions: Subscription[]): Promise<void>;
};
