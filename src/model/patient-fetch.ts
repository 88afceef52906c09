import { setTimeout as sleep } from "node:timers/promises";

type Patience = {
  /** How often a request is sent at most. */
  attempts: number;
  /** The longest wait before the next; an endpoint that asks for more is not waited for. */
  longestWaitMs: number;
  wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
};

/** Statuses after which the same request may work (OpenAI's error codes guide). */
const PASSING = new Set([408, 409, 429, 500, 502, 503, 504]);
const FIRST_WAIT_MS = 250;

/**
 * A fetch that sends a request again where the endpoint is busy or failing, after the time that its Retry-After asks
 * for. LangChain's own retries do not read that header.
 */
export function createPatientFetch(patience: Patience, send: typeof fetch = fetch): typeof fetch {
  const { attempts, longestWaitMs, wait = waitFor } = patience;
  return async (input, init) => {
    for (let attempt = 1; ; attempt++) {
      const response = await send(input, init);
      if (attempt >= attempts || !PASSING.has(response.status)) return response;
      const pause = askedWait(response.headers) ?? FIRST_WAIT_MS * 2 ** (attempt - 1);
      if (pause > longestWaitMs) return response;
      await response.body?.cancel();
      await wait(pause, init?.signal ?? undefined);
    }
  };
}

/** The wait that a response asks for in milliseconds, or null: seconds or a date (RFC 9110, 10.2.3), or milliseconds. */
export function askedWait(headers: Headers, now = Date.now()): number | null {
  const milliseconds = Number(headers.get("retry-after-ms") ?? Number.NaN);
  if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds);
  const asked = headers.get("retry-after");
  if (asked === null) return null;
  const seconds = Number(asked);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const until = Date.parse(asked);
  return Number.isNaN(until) ? null : Math.max(0, until - now);
}

async function waitFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, signal === undefined ? {} : { signal });
}
