/** Whether the endpoint is called: closed lets calls through, open since a moment does not until another (epoch milliseconds). */
export type Breaker = { kind: "closed"; failures: number } | { kind: "open"; since: number; until: number };

type BreakerRule = { failures: number; restMs: number };

/** Three failures in a row rest the endpoint for a minute; then one question tries it. */
const BREAKER_RULE: BreakerRule = { failures: 3, restMs: 60_000 };

export const CLOSED: Breaker = { kind: "closed", failures: 0 };

/**
 * Whether a call may be made, and the breaker after that: once its rest is over, one call tries for all. The others rest
 * on until it has ended, or for as long again: whoever tries may be killed over it.
 */
export function askBreaker(
  breaker: Breaker,
  now: Date,
  rule = BREAKER_RULE,
): { allowed: boolean; breaker: Breaker } {
  if (breaker.kind === "closed") return { allowed: true, breaker };
  if (now.getTime() < breaker.until) return { allowed: false, breaker };
  return { allowed: true, breaker: { ...breaker, until: now.getTime() + rule.restMs } };
}

/** The breaker after a call that ended well or not. */
export function afterCall(breaker: Breaker, worked: boolean, now: Date, rule = BREAKER_RULE): Breaker {
  if (worked) return CLOSED;
  const failures = breaker.kind === "open" ? rule.failures : breaker.failures + 1;
  if (failures < rule.failures) return { kind: "closed", failures };
  const since = breaker.kind === "open" ? breaker.since : now.getTime();
  return { kind: "open", since, until: now.getTime() + rule.restMs };
}
