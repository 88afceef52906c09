/** Something on its way to the app. */
export type Outgoing = {
  kind: "event" | "command" | "interaction";
  /** app_mention, /progress, block_actions … */
  name: string;
  payload: Record<string, unknown>;
};

/** The second and later deliveries of an event say which they are and why. */
export type RetryMark = { number: number; reason: string };

/** What came of handing it over once. */
export type Attempt =
  | { acknowledged: true; body: unknown }
  | { acknowledged: false; reason: FailureReason; status?: number; stop?: boolean };
export type FailureReason = "http_timeout" | "http_error" | "connection_failed" | "timeout" | "no_app";

/** Hands something over once and waits for the acknowledgement; never throws. */
export type Transport = (outgoing: Outgoing, retry: RetryMark | null) => Promise<Attempt>;
