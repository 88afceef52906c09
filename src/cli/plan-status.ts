import { statusLines, statusOf } from "../status.ts";
import type { CommandContext } from "./command.ts";

export const STATUS_USAGE = "duban plan status [--json]";

/** `duban plan status`: which plan is in use, what answers, what searches, what keeps the records. */
export async function showStatus(context: CommandContext, json: boolean): Promise<void> {
  const status = await statusOf(await context.services(), context.config);
  if (json) return context.print(JSON.stringify(status));
  for (const line of statusLines(status, "en")) context.print(line);
}
