import type { Language } from "../../language/detect-language.ts";
import type { WeeklySchedule } from "../periods/schedule.ts";

/** Active ones get digests; a paused one may be resumed; an ended one stays on record, so that no default renews it. */
type SubscriptionState = "active" | "paused" | "ended";

/** Who gets the weekly digest, when and in which language. */
export type Subscription = {
  /** A channel's or person's Slack id. */
  recipient: string;
  schedule: WeeklySchedule;
  language: Language;
  state: SubscriptionState;
  /** Digests that fall due after this moment are sent. */
  since: Date;
  /**
   * Who asked for it, or changed last what somebody asked for, a Slack user id; null where Duban subscribed the recipient
   * by itself, also after changes to that.
   */
  changedBy: string | null;
  changedAt: Date;
};

/** Whether a recipient is a person (a direct message) and no channel (https://docs.slack.dev/reference/objects/user-object). */
export function isPerson(recipient: string): boolean {
  return /^[UW][A-Z0-9]+$/.test(recipient);
}
