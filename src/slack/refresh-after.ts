import type { WebClient } from "@slack/web-api";
import type { Decided } from "../progress/cards/card-decisions.ts";
import type { Report } from "../progress/ledger/report.ts";
import type { Homes } from "./homes.ts";
import { type Refreshing, refreshReminder } from "./refresh-reminder.ts";

type RefreshingAll = Refreshing & { homes: Homes };

/** After somebody recorded progress by any way: their reminder about those tasks and App Homes show it. */
export async function refreshAfter(
  dependencies: RefreshingAll,
  client: WebClient,
  person: string,
  reports: readonly Report[],
): Promise<void> {
  const tasks = reports.flatMap((report) => (report.kind === "recorded" ? [report.entry.task] : []));
  if (tasks.length === 0) return;
  await refreshReminder(dependencies, client, person, tasks);
  const others = reports.flatMap((report) => (report.kind === "recorded" ? (report.review?.who ?? []) : []));
  await dependencies.homes.refresh(client, { by: person, tasks, others });
}

/** After somebody decided a card, or handed over what it asked for. */
export async function refreshDecided(
  { homes }: Pick<RefreshingAll, "homes">,
  client: WebClient,
  decided: Decided,
  by: string,
): Promise<void> {
  if (decided.kind !== "recorded") return;
  const { entry, review } = decided.report;
  await homes.refresh(client, { by, tasks: [entry.task], others: [entry.author, ...(review?.who ?? [])] });
}
