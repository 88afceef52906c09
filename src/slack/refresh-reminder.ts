import type { WebClient } from "@slack/web-api";
import type { ListenerDependencies } from "./listeners/dependencies.ts";
import { redrawReminder } from "./reminder-delivery.ts";

export type Refreshing = Pick<ListenerDependencies, "reminders" | "people" | "english" | "lights" | "logger">;

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
