import { type Day, dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { leadDepartment } from "../../plan/responsible.ts";
import type { Entry } from "../../progress/entries/entry.ts";
import type { TaskStanding } from "../../progress/standing/standing.ts";
import { countedAs } from "./counted-as.ts";
import type { TaskFacts } from "./fact-items.ts";
import { type People, personFacts } from "./people.ts";

/** One task's line in the digest: where it stands, where it stood, who answers for it, what was said of it. */
export function taskFacts(
  now: TaskStanding,
  before: TaskStanding | undefined,
  recorded: Entry[],
  people: People,
): TaskFacts {
  return {
    task: now.task.number,
    label: now.task.label,
    title: now.task.title,
    lifecycle: now.lifecycle,
    pace: now.pace,
    countedAs: countedAs(now),
    countedBefore: before ? countedAs(before) : "not_started",
    owners: now.owners.map((owner) => personFacts(owner, people)),
    department: people.departmentOf(now.task.number) ?? leadDepartment(now.task.responsible),
    entries: recorded.length,
    moved: hasMoved(now, before),
    lastReported: lastReportedDay(now),
    daysSilent: now.daysSilent,
  };
}

function hasMoved(now: TaskStanding, before: TaskStanding | undefined): boolean {
  if (now.lifecycle !== (before?.lifecycle ?? "not_started")) return true;
  const earlier = new Map(before?.targets.map(({ target, value }) => [target.id, value]));
  return now.targets.some(({ target, value }) => value !== (earlier.get(target.id) ?? null));
}

function lastReportedDay(standing: TaskStanding): Day | null {
  let last: Date | null = null;
  for (const { reportedAt } of standing.entries) if (!last || reportedAt > last) last = reportedAt;
  return last && dayIn(PLAN_ZONE, last);
}
