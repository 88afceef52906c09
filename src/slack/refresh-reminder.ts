import type { WebClient } from "@slack/web-api";
import type { Report } from "../progress/report.ts";
import type { ListenerDependencies } from "./listeners/dependencies.ts";
import { redrawReminder } from "./reminder-delivery.ts";

type Refreshing = Pick<ListenerDependencies, "reminders" | "people" | "english" | "lights" | "logger">;

/** After somebody recorded progress by any way: their reminder about those tasks shows it. */
export async function refreshAfter(
  dependencies: Refreshing,
  client: WebClient,
  person: string,
  reports: readonly Report[],
): Promise<void> {
  const tasks = reports.flatMap((report) => (report.kind === "recorded" ? [report.entry.task] : []));
  if (tasks.length > 0) await refreshReminder(dependencies, client, person, tasks);
}

/** A person's reminder about some of these tasks shows what became of them. */
export async function refreshReminder(
  dependencies: Refreshing,
  client: WebClient,
  person: string,
  tasks: readonly number[],
): Promise<void> {
  const { reminders, logger } = dependencies;
  try {
    const shown = await reminders.newestAbout(person, tasks);
    if (shown !== null) await redrawReminder({ ...dependencies, client }, shown);
  } catch (error) {
    logger.error({ error, person }, "a reminder could not show what was answered");
  }
}
