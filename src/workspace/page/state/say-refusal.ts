import { textsFor } from "../language/use-texts.ts";
import { WorkspaceRefusal } from "./workspace-client.ts";

/** What went wrong, in the reader's language where the page knows the refusal, else in the workspace's words. */
export function sayRefusal(error: unknown, locale: string): string {
  if (error instanceof WorkspaceRefusal) return textsFor(locale).refusals[error.code] ?? error.message;
  return error instanceof Error ? error.message : String(error);
}
