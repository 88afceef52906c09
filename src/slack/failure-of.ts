import { ErrorCode } from "@slack/web-api";
import { z } from "zod";
import type { PostFailure } from "../digest/runs/run-outcome.ts";

/** Errors of Slack's own making: whether the message was stored is not said. */
const SLACK_FAULTS = ["internal_error", "fatal_error", "service_unavailable", "request_timeout"];

const platformError = z.object({
  code: z.literal(ErrorCode.PlatformError),
  data: z.object({ error: z.string() }),
});
const rateLimit = z.object({ code: z.literal(ErrorCode.RateLimitedError), retryAfter: z.number() });

/** What an error of Slack's client says about the message. */
export function failureOf(error: unknown): PostFailure {
  const reason = error instanceof Error ? error.message : String(error);
  const limited = rateLimit.safeParse(error);
  if (limited.success)
    return { kind: "refused_for_now", reason, retryAfterMs: limited.data.retryAfter * 1000 };
  const refused = platformError.safeParse(error);
  if (!refused.success || SLACK_FAULTS.includes(refused.data.data.error)) return { kind: "unclear", reason };
  return { kind: "refused_for_good", reason: refused.data.data.error };
}
