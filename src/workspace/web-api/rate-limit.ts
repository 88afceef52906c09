/** Slack's limit for posting: one message a second in a channel, a few more in a burst. */
export type RateLimit = {
  /** 0 when a message may be posted now, else the whole seconds to wait. */
  secondsToWait(channel: string): number;
};

const burst = 4;

/** A bucket a channel that holds 4 and gains one a second of real time. https://docs.slack.dev/apis/web-api/rate-limits */
export function createRateLimit(realNow: () => number): RateLimit {
  const buckets = new Map<string, { held: number; at: number }>();
  return {
    secondsToWait(channel) {
      const now = realNow();
      const bucket = buckets.get(channel) ?? { held: burst, at: now };
      const held = Math.min(burst, bucket.held + (now - bucket.at) / 1000);
      const allowed = held >= 1;
      buckets.set(channel, { held: allowed ? held - 1 : held, at: now });
      return allowed ? 0 : Math.ceil(1 - held);
    },
  };
}

/** Lets everything through: a workspace that was started without a rate limit. */
export const noRateLimit: RateLimit = { secondsToWait: () => 0 };
