/** A Slack ts as an instant. */
export const instantOf = (ts: string): Date => new Date(Number(ts) * 1000);

/** The day of an instant in a time zone: 2022-06-17. */
export const dayOf = (at: Date, tz: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: tz, dateStyle: "short" }).format(at);

/** The time of day: 09:05, or 9:05 AM for those who read English. */
export const timeOf = (at: Date, locale: string, tz: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: tz, hour: "numeric", minute: "2-digit" }).format(at);

/** The day as people say it, without the year: 6月17日星期五 · Friday, June 17. */
export const dayName = (at: Date, locale: string, tz: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: tz, month: "long", day: "numeric", weekday: "long" }).format(
    at,
  );

/** The whole moment, for a tooltip and for the clock: 2022年6月17日星期五 09:05. */
export const fullMoment = (at: Date, locale: string, tz: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: tz,
    year: "numeric",
    month: "short",
    day: "numeric",
    weekday: "short",
    hour: "numeric",
    minute: "2-digit",
  }).format(at);

/** How far a zone's wall clock is ahead of UTC at an instant, in milliseconds. */
function zoneOffset(at: Date, tz: string): number {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: tz, timeZoneName: "longOffset" }).formatToParts(
    at,
  );
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const found = /GMT([+-])(\d\d):?(\d\d)?/.exec(name);
  if (!found) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return (found[1] === "-" ? -minutes : minutes) * 60_000;
}

/** The instant at which a zone's wall clock shows a day and a time ("2022-06-17", "17:00"). */
export function wallClock(day: string, time: string, tz: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`);
  const guess = new Date(asUtc.getTime() - zoneOffset(asUtc, tz));
  return new Date(asUtc.getTime() - zoneOffset(guess, tz));
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Tomorrow at nine in the morning. */
export const tomorrowMorning = (now: Date, tz: string): Date =>
  wallClock(dayAfter(dayOf(now, tz), 1), "09:00", tz);

/** The next Friday at 17:00, when the weekly digest is due; a week on when it is that moment already. */
export function nextDigest(now: Date, tz: string): Date {
  const today = dayOf(now, tz);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const friday = wallClock(dayAfter(today, (5 - weekday + 7) % 7), "17:00", tz);
  return friday > now ? friday : wallClock(dayAfter(today, (5 - weekday + 7) % 7 || 7), "17:00", tz);
}
