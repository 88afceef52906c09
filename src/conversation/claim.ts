/**
 * What Slack delivers may come twice: at once, after a minute, after five
 * (https://docs.slack.dev/apis/events-api/#retries). Whoever inserts the key first works on it. A claim that was
 * never marked done (the process was killed) is free again after a while, so that the next delivery is answered.
 */
export type ClaimStore = {
  /** True where the caller may work on it: nobody did before, or whoever did died over it. */
  claim(key: string, at: Date): Promise<boolean>;
  done(key: string, at: Date): Promise<void>;
  /** When the newest claim was made, or null. */
  last(): Promise<Date | null>;
  forgetBefore(at: Date): Promise<void>;
};

/** How long a claim without a done mark counts as being worked on; Slack's second redelivery comes after a minute. */
export const CLAIM_LEASE_MS = 45_000;

/** Does the work once per key; gives null where another delivery of the same thing has it. */
export async function once<Result>(
  claims: ClaimStore,
  key: string,
  now: () => Date,
  work: () => Promise<Result>,
): Promise<Result | null> {
  if (!(await claims.claim(key, now()))) return null;
  const result = await work();
  await claims.done(key, now());
  return result;
}
