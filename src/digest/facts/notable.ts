import type { TargetStanding, TaskStanding } from "../../progress/standing/standing.ts";
import type { NotableItem } from "./fact-items.ts";
import type { LedgerWindow } from "./ledger-window.ts";
import { type People, sourceOf } from "./people.ts";

/** What a task achieved in the period: it was finished, a target was reached, a document was issued. */
export function notableItems(
  now: TaskStanding,
  before: TaskStanding | undefined,
  window: LedgerWindow,
  people: People,
): NotableItem[] {
  const task = now.task.number;
  const items: NotableItem[] = [];
  if (now.lifecycle === "done" && before?.lifecycle !== "done") {
    const entry = window.byTask.get(task)?.findLast(({ lifecycle }) => lifecycle === "done") ?? now.lastEntry;
    items.push({ task, kind: "done", targetId: null, subject: "", source: entry && sourceOf(entry, people) });
  }
  const earlier = new Map(before?.targets.map((standing) => [standing.target.id, standing]));
  for (const standing of now.targets) {
    if (!isReached(standing) || isReached(earlier.get(standing.target.id))) continue;
    const kind = standing.target.kind === "document" ? "document" : "target_reached";
    const source = standing.lastEntry && sourceOf(standing.lastEntry, people);
    const { id, subject } = standing.target;
    items.push({ task, kind, targetId: id, subject, source });
  }
  return items;
}

/** "At most" is met from the first day, so reaching it is no news. */
function isReached(standing: TargetStanding | undefined): boolean {
  if (!standing || standing.target.comparator === "≤") return false;
  return standing.share !== null && standing.share >= 1;
}
