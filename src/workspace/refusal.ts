/**
 * A refusal in Slack's words: `code` is what goes into `error`. Thrown by methods and acts, turned into an
 * answer at the edge (HTTP status, body).
 */
export class Refusal extends Error {
  readonly code: string;
  /** Lines for response_metadata.messages. */
  readonly details: readonly string[];
  /** Seconds, where the caller should come back later. */
  readonly retryAfter: number | undefined;

  constructor(code: string, details: readonly string[] = [], retryAfter?: number) {
    super(details.length > 0 ? `${code}: ${details.join("; ")}` : code);
    this.code = code;
    this.details = details;
    this.retryAfter = retryAfter;
  }
}
