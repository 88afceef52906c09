import type { Attempt, Outgoing, RetryMark, Transport } from "./outgoing.ts";
import { signatureHeaders } from "./signature.ts";

/** Delivers to the app's HTTP address, signed; `acknowledgeWithin` is real milliseconds. */
export function httpTransport(url: string, signingSecret: string, acknowledgeWithin: number): Transport {
  return async (outgoing, retry) => {
    const { body, contentType } = encode(outgoing);
    try {
      const response = await fetch(url, {
        method: "POST",
        body,
        redirect: "manual",
        signal: AbortSignal.timeout(acknowledgeWithin),
        headers: {
          "content-type": contentType,
          "user-agent": "Slackbot 1.0 (local workspace)",
          ...signatureHeaders(body, signingSecret, Math.floor(Date.now() / 1000)),
          ...retryHeaders(retry),
        },
      });
      return await readAnswer(response);
    } catch (fault) {
      const timedOut = fault instanceof Error && fault.name === "TimeoutError";
      return { acknowledged: false, reason: timedOut ? "http_timeout" : "connection_failed" };
    }
  };
}

/** Events are JSON, commands a form, interactions a form with one JSON field. */
function encode(outgoing: Outgoing): { body: string; contentType: string } {
  if (outgoing.kind === "event")
    return { body: JSON.stringify(outgoing.payload), contentType: "application/json" };
  const fields =
    outgoing.kind === "command"
      ? Object.entries(outgoing.payload).map(([key, value]) => [key, String(value)])
      : [["payload", JSON.stringify(outgoing.payload)]];
  return {
    body: new URLSearchParams(fields).toString(),
    contentType: "application/x-www-form-urlencoded",
  };
}

function retryHeaders(retry: RetryMark | null): Record<string, string> {
  if (retry === null) return {};
  return { "x-slack-retry-num": String(retry.number), "x-slack-retry-reason": retry.reason };
}

async function readAnswer(response: Response): Promise<Attempt> {
  const text = await response.text();
  if (!response.ok)
    return {
      acknowledged: false,
      reason: "http_error",
      status: response.status,
      stop: response.headers.get("x-slack-no-retry") === "1",
    };
  return { acknowledged: true, body: parseIfJson(text) };
}

function parseIfJson(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
