import type { Day } from "../../../calendar/day.ts";

/**
 * How far the words for a day reach. "until" says all up to that day (截至6月20日); "since_start" is a period that
 * begins with the year (一季度), so that its sum is the total; "point" is the end of a time (5月底), "on" an exact
 * date; "during" is a time of its own (本周, 昨天).
 */
export type Reach = "until" | "since_start" | "during" | "on" | "point";

/** One way to name a day: what it looks like, how far it reaches ("during" unless told), and which day it is. */
export type DayRule = { pattern: string; reach?: Reach; read: (match: string[], today: Day) => Day | null };
