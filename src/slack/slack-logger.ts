import { LogLevel, type Logger as SlackLogger } from "@slack/bolt";
import type { Logger } from "pino";

/** Bolt's log lines through Duban's own logger; its chatter about each request is left to the debug level. */
export function toSlackLogger(logger: Logger): SlackLogger {
  const named = logger.child({ part: "slack" });
  const text = (parts: unknown[]): string =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(" ");
  return {
    debug: (...parts) => named.trace(text(parts)),
    info: (...parts) => named.debug(text(parts)),
    warn: (...parts) => named.warn(text(parts)),
    error: (...parts) => named.error(text(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
