import type { Language } from "../../language/detect-language.ts";

/** When a weekly digest goes out, in the plan's time zone. */
export type WeeklySchedule = {
  /** ISO 8601: 1 for Monday, 7 for Sunday. */
  weekday: number;
  /** 0 to 23. */
  hour: number;
  minute: number;
};

/** Fridays at 17:00, where nobody chose otherwise. */
export const DEFAULT_SCHEDULE: WeeklySchedule = { weekday: 5, hour: 17, minute: 0 };

const ENGLISH_DAYS = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"];

/** A schedule as people read it: "每周五17:00", "Fridays at 17:00". */
export function describeSchedule(schedule: WeeklySchedule, language: Language): string {
  const time = clockTime(schedule.hour, schedule.minute);
  if (language === "en") return `${ENGLISH_DAYS[schedule.weekday - 1] ?? ""} at ${time}`;
  return `每周${"一二三四五六日"[schedule.weekday - 1] ?? ""}${time}`;
}

/** "17:00", "08:05". */
function clockTime(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
