/** What went wrong, in a word that code can act on. */
export type ErrorCode =
  | "config"
  | "plan_unreadable"
  | "database_newer"
  | "database_unavailable"
  | "not_found"
  | "not_allowed"
  | "model_unavailable"
  | "slack_refused"
  | "usage";

/** The one error type: a code to act on, a message for people, whether trying again can help, and the cause. */
export class DubanError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "DubanError";
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}
