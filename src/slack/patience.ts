import { ErrorCode } from "@slack/web-api";
import { z } from "zod";

/** How waiting is done before something is tried again. */
export type Wait = (milliseconds: number) => Promise<void>;

const TRIES = 5;
/** Many who ask at once in one channel wait for each other: a message a second. */
const MOST_LIMITS = 300;
const FIRST_WAIT_MS = 500;
const RATE_LIMITED = z.object({ code: z.literal(ErrorCode.RateLimitedError), retryAfter: z.number() });
const REFUSED = z.object({ code: z.literal(ErrorCode.PlatformError), data: z.object({ error: z.string() }) });

/** Whether Slack took nothing because too much was sent to it. */
export function isRateLimited(error: unknown): boolean {
  return RATE_LIMITED.safeParse(error).success;
}

/** The name of the error that Slack refused a call with ("message_not_found"), or null where it did not answer so. */
export function refusalOf(error: unknown): string | null {
  const read = REFUSED.safeParse(error);
  return read.success ? read.data.data.error : null;
}

/** Tries until it works: rate limits are waited out, failures a few times. What Slack refuses is thrown as it is. */
export async function patiently<Result>(wait: Wait, attempt: () => Promise<Result>): Promise<Result> {
  const waitAfter = createPatience();
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const milliseconds = waitAfter(error);
      if (milliseconds === null) throw error;
      await wait(milliseconds);
    }
  }
}

/** How long to wait after each failure before trying again; null where it is time to give up. */
function createPatience(): (error: unknown) => number | null {
  let limits = 0;
  let failures = 0;
  return (error) => {
    const limited = RATE_LIMITED.safeParse(error);
    if (limited.success) {
      limits += 1;
      return limits > MOST_LIMITS ? null : limited.data.retryAfter * 1000;
    }
    failures += 1;
    const isOver = refusalOf(error) !== null || failures >= TRIES;
    return isOver ? null : FIRST_WAIT_MS * 2 ** (failures - 1);
  };
}
