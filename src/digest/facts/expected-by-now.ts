import { goalOf } from "../../progress/standing/pace.ts";
import type { TargetStanding, TaskStanding } from "../../progress/standing/standing.ts";

/** From this share of a target on, what the pace asks for is worth naming where nobody ever reported. */
const WORTH_NAMING = 1 / 3;

/** What the pace asks for by now of one count: as a share of the target, and in whole ones of its unit. */
export type Expected = { share: number; amount: number; unit: string };

/** The most that the pace asks for by now of a task's counts that nobody reported; null where that is little or nothing. */
export function expectedByNow(standing: TaskStanding | undefined): Expected | null {
  const asked = (standing?.targets ?? []).flatMap((each) => askedFor(each) ?? []);
  return asked.sort((one, other) => other.share - one.share)[0] ?? null;
}

/** A rate is a level, and what may not be exceeded asks for nothing; half a year does not ask for half a school. */
function askedFor({ target, value, expected: share }: TargetStanding): Expected | null {
  const goal = goalOf(target);
  if (target.kind !== "quantity" || target.comparator === "≤" || value !== null) return null;
  if (goal === null || share === null || share < WORTH_NAMING) return null;
  const amount = Math.floor(share * goal);
  return amount === 0 ? null : { share: amount / goal, amount, unit: target.unit };
}
