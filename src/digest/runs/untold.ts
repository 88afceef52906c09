import { addDays, dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { groupBy } from "../facts/group-by.ts";
import { coveringSkipped, type DigestPeriod, digestOfWeek, type WorkingDays } from "../periods/due.ts";
import { weekOfDay } from "../periods/period.ts";
import type { WeeklySchedule } from "../periods/schedule.ts";
import { PAUSED } from "./run-state.ts";
import type { RunStanding, RunStore } from "./run-store.ts";

type Told = { digest: DigestPeriod; recipients: string[] };

type Asked = {
  planHash: string;
  runs: Pick<RunStore, "recipientsOf">;
  schedule: WeeklySchedule;
  days: WorkingDays;
};

/**
 * What a digest tells each recipient, so that nothing said is lost and nothing is told twice: also the periods just
 * before it whose own digest never reached them, and, after a change of schedule, from the last digest's hour on.
 * Recipients who are told the same stand together; for nearly all that is the digest as it is.
 */
export async function withUntold(
  { planHash, runs, schedule, days }: Asked,
  digest: DigestPeriod,
  recipients: string[],
): Promise<Told[]> {
  const told: Told[] = [];
  const untold: DigestPeriod[] = [];
  for (let open = recipients, first = digest; open.length > 0; ) {
    const before = digestOfWeek(weekOfDay(addDays(first.firstDay, -1)), schedule, days);
    const standings =
      before === null ? new Map<string, RunStanding>() : await runs.recipientsOf(planHash, before.key);
    const isOpen = (recipient: string): boolean => isUntold(standings.get(recipient));
    const covering = coveringSkipped(digest, untold);
    const reached = open.filter((recipient) => !isOpen(recipient));
    told.push(...sinceTheLast(covering, reached, standings));
    if (before === null) return told;
    open = open.filter(isOpen);
    untold.unshift(before);
    first = before;
  }
  return told;
}

/** Who paused did not want to be told: when they go on, those digests are offered to them. */
function isUntold(standing: RunStanding | undefined): boolean {
  if (standing === undefined || standing.reason === PAUSED) return false;
  return standing.state === "skipped" || (standing.state === "failed" && !standing.mayBePosted);
}

/** Those whose last digest came at another hour than this schedule's begin where that one ended. */
function sinceTheLast(
  digest: DigestPeriod,
  recipients: string[],
  standings: Map<string, RunStanding>,
): Told[] {
  const hourOf = (recipient: string): number => (standings.get(recipient)?.due ?? digest.after).getTime();
  const byHour = groupBy(recipients, hourOf);
  return [...byHour].map(([hour, each]) => {
    const after = new Date(hour);
    const isUsual = hour === digest.after.getTime();
    return {
      digest: isUsual ? digest : { ...digest, after, toldThrough: dayIn(PLAN_ZONE, after) },
      recipients: each,
    };
  });
}
