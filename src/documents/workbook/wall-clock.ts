import { PLAN_ZONE } from "../../calendar/day.ts";

/** What a clock in the plan's time zone shows at a moment, as "2022-06-24 17:00:00". */
export function wallClock(moment: Date): string {
  // Sweden writes dates and times the ISO way.
  return new Intl.DateTimeFormat("sv-SE", {
    timeZone: PLAN_ZONE,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(moment);
}

/** Excel knows no time zones: a date whose UTC fields are those of the plan's wall clock. */
export function excelMoment(moment: Date): Date {
  return new Date(`${wallClock(moment).replace(" ", "T")}Z`);
}
