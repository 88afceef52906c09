import { DubanError } from "../errors.ts";

/** What went wrong in one line for stderr; at the log levels debug and trace a fault of Duban's own with its stack. */
export function faultLine(error: unknown, logLevel: string | undefined): string {
  if (error instanceof DubanError) return inOneLine(error.message);
  if (error instanceof Error && (logLevel === "debug" || logLevel === "trace"))
    return error.stack ?? error.message;
  const message = inOneLine(error instanceof Error ? error.message : String(error));
  return `Something went wrong inside Duban: ${message} (LOG_LEVEL=debug shows where)`;
}

/** Lines become one, a semicolon between those that do not end in a mark of their own. */
export function inOneLine(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines
    .map((line, index) => (index === lines.length - 1 || /[:：;；.。]$/.test(line) ? line : `${line};`))
    .join(" ");
}
