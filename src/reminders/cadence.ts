import type { Target } from "../plan/plan.ts";

/** How many days each span of time has that a frequency may recur in ("每周", "每月", "每学期"). */
const DAYS_IN: Record<string, number> = {
  天: 1,
  日: 1,
  周: 7,
  星期: 7,
  月: 30,
  季: 91,
  季度: 91,
  学期: 182,
  半年: 182,
  学年: 365,
  年: 365,
};

/** Reminders go out once a week, so that nothing can be asked for more often. */
const A_WEEK = 7;

/**
 * In how many days a task is to be reported on at least once: as often as its frequency targets recur ("每月2次" asks
 * for a word every 15 days), and as often as any other task where it has other targets too, or none.
 */
export function cadenceDays(targets: readonly Target[], otherwise: number): number {
  const recurring = targets.flatMap((target) => {
    const days = target.kind === "frequency" ? daysBetweenTimes(target) : null;
    return days === null ? [] : [days];
  });
  const isOnlyRecurring = recurring.length > 0 && recurring.length === targets.length;
  const all = isOnlyRecurring ? recurring : [...recurring, otherwise];
  return Math.max(A_WEEK, Math.min(...all));
}

function daysBetweenTimes({ per, value, min }: Target): number | null {
  const days = per === null ? undefined : DAYS_IN[per];
  const times = value ?? min ?? 1;
  return days === undefined || times <= 0 ? null : Math.floor(days / times);
}
