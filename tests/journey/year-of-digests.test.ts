import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, dayIn, PLAN_ZONE } from "../../src/calendar/working-days.ts";
import { admin, channel, dmOf, sport, startTrial, type Trial } from "../support/duban.ts";

/** The days of 2022 that a digest goes out on: Fridays but for 春节 (one week has none), 端午 and 国庆. */
const DAYS = `
01-07 01-14 01-21 01-28       02-11 02-18 02-25 03-04 03-11 03-18 03-25 04-01 04-08 04-15 04-22 04-29
05-06 05-13 05-20 05-27 06-02 06-10 06-17 06-24 07-01 07-08 07-15 07-22 07-29 08-05 08-12 08-19 08-26
09-02 09-09 09-16 09-23 09-30 10-09 10-14 10-21 10-28 11-04 11-11 11-18 11-25 12-02 12-09 12-16 12-23 12-30
`
  .trim()
  .split(/\s+/)
  .map((day) => `2022-${day}`);

/** Weeks that are looked at day by day: each evening might bring a digest that is not to come. */
const WATCHED = [
  ["2022-01-28", "2022-02-12"],
  ["2022-05-30", "2022-06-05"],
  ["2022-09-28", "2022-10-15"],
] as const;

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial({ digest: false, from: "2022-01-01T09:00:00+08:00" });
  await trial.command(admin, channel, "/plan", "assign 30 @体育科科长");
  await trial.settled();
});
afterAll(() => trial.close());

test("a year of digests comes on these days and no others, Spring Festival and the October holiday included", async () => {
  for (const day of eveningsOf2022()) await trial.moveTo(`${day}T17:00:20+08:00`);
  const digests = (await trial.messages(sport, dmOf(sport))).filter(
    ({ metadata }) => metadata?.event_type === "duban_digest",
  );
  const sentOn = digests.map(({ ts }) => dayIn(PLAN_ZONE, new Date(Number(ts) * 1000)));
  expect(sentOn).toEqual(DAYS);
  const periods = digests.map(({ metadata }) => String(metadata?.event_payload.key).split(":")[1]);
  expect(new Set(periods).size).toBe(DAYS.length);
  expect(periods).not.toContain("2022-W05");
  expect(digests.filter((digest) => JSON.stringify(digest).includes("补发"))).toEqual([]);
}, 120_000);

function eveningsOf2022(): string[] {
  const watched = WATCHED.flatMap(([first, last]) => {
    const days: string[] = [];
    for (let day: string = first; day <= last; day = addDays(day, 1)) days.push(day);
    return days;
  });
  return [...new Set([...DAYS, ...watched])].sort();
}
