import { dayOf } from "../state/times.ts";

/** Who reads, and when: a date is said in the reader's language and zone. */
export interface Reader {
  locale: string;
  tz: string;
  now: Date;
  today: string;
  yesterday: string;
}

const styles: Record<string, Intl.DateTimeFormatOptions> = {
  date_num: { year: "numeric", month: "2-digit", day: "2-digit" },
  date: { year: "numeric", month: "long", day: "numeric" },
  date_short: { year: "numeric", month: "short", day: "numeric" },
  date_long: { year: "numeric", month: "long", day: "numeric", weekday: "long" },
  time: { hour: "numeric", minute: "2-digit" },
  time_secs: { hour: "numeric", minute: "2-digit", second: "2-digit" },
  day_divider_pretty: { month: "long", day: "numeric", weekday: "long" },
};

/**
 * Say a <!date^…> as its format asks: {date}, {date_short}, {date_long}, {date_num}, {date_pretty} and its kin,
 * {time}, {time_secs}, {ago}. Unknown tokens stay as written.
 */
export function formatSlackDate(seconds: number, format: string, reader: Reader): string {
  const at = new Date(seconds * 1000);
  return format.replace(/\{(\w+)\}/g, (whole, token: string) => {
    if (token === "ago") return relative(at, reader);
    const pretty = token.endsWith("_pretty") ? nearbyDay(at, reader) : null;
    if (pretty) return pretty;
    const style = styles[token.replace(/_pretty$/, "")] ?? styles[token];
    return style
      ? new Intl.DateTimeFormat(reader.locale, { timeZone: reader.tz, ...style }).format(at)
      : whole;
  });
}

function nearbyDay(at: Date, reader: Reader): string | null {
  const day = dayOf(at, reader.tz);
  if (day === dayOf(reader.now, reader.tz)) return reader.today;
  const dayBefore = new Date(reader.now.getTime() - 86_400_000);
  return day === dayOf(dayBefore, reader.tz) ? reader.yesterday : null;
}

function relative(at: Date, reader: Reader): string {
  const minutes = Math.round((at.getTime() - reader.now.getTime()) / 60_000);
  const say = new Intl.RelativeTimeFormat(reader.locale, { numeric: "auto" });
  if (Math.abs(minutes) < 60) return say.format(minutes, "minute");
  if (Math.abs(minutes) < 60 * 36) return say.format(Math.round(minutes / 60), "hour");
  return say.format(Math.round(minutes / 1440), "day");
}
