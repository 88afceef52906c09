import { type Day, dayIn, PLAN_ZONE } from "../calendar/day.ts";

/** A time of the day in the plan's time zone. */
export type ClockTime = { hour: number; minute: number };

/** The part of the day in which nobody is written to; it may run over midnight ("20:00-08:00"). */
export type QuietHours = { from: ClockTime; to: ClockTime };

/** "10:00" as a time. @throws RangeError for anything else. */
export function readClockTime(text: string): ClockTime {
  const [hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text)?.slice(1).map(Number) ?? [];
  if (hour === undefined || minute === undefined) throw new RangeError(`"${text}" is no time such as 10:00`);
  return { hour, minute };
}

/** "20:00-08:00" as quiet hours. @throws RangeError for anything else. */
export function readQuietHours(text: string): QuietHours {
  const [from = "", to = ""] = text.split("-");
  return { from: readClockTime(from), to: readClockTime(to) };
}

/** Whether somebody may be written to at a moment: on a working day, outside the quiet hours. */
export function mayDisturb(now: Date, quiet: QuietHours, isWorkingDay: (day: Day) => boolean): boolean {
  return isWorkingDay(dayIn(PLAN_ZONE, now)) && !isWithin(minutesOfDay(now), quiet);
}

/** Whether a time of the day has come at a moment. */
export function isPast(now: Date, time: ClockTime): boolean {
  return minutesOfDay(now) >= minutesOf(time);
}

function isWithin(minutes: number, { from, to }: QuietHours): boolean {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start <= end ? minutes >= start && minutes < end : minutes >= start || minutes < end;
}

function minutesOf({ hour, minute }: ClockTime): number {
  return hour * 60 + minute;
}

function minutesOfDay(now: Date): number {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: PLAN_ZONE,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return minutesOf(readClockTime(format.format(now)));
}
