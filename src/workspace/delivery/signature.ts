import { createHmac } from "node:crypto";

/**
 * The headers that prove a request comes from Slack: v0, HMAC-SHA256 over "v0:seconds:body". `seconds` is real
 * time, since the receiver compares it with its own clock.
 * https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function signatureHeaders(body: string, secret: string, seconds: number): Record<string, string> {
  const digest = createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": String(seconds), "x-slack-signature": `v0=${digest}` };
}
