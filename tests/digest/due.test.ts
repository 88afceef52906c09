import { describe, expect, it } from "vitest";
import { calendarKnown, isWorkingDay } from "../../src/calendar/working-days.ts";
import {
  coveringSkipped,
  digestOfLongPeriod,
  digestOfWeek,
  digestUpTo,
  dueOfWeek,
} from "../../src/digest/periods/due.ts";
import { nextWeek, parsePeriod, weekOf } from "../../src/digest/periods/period.ts";
import { DEFAULT_SCHEDULE } from "../../src/digest/periods/schedule.ts";

const CHINA = { isWorkingDay, calendarKnown };

/** Every week of 2022: the day its digest is due at 17:00, or the week it is merged into. */
const DUE_2022 = `
W01 2022-01-07  W02 2022-01-14  W03 2022-01-21  W04 2022-01-28
W05 into-W06    W06 2022-02-11  W07 2022-02-18  W08 2022-02-25
W09 2022-03-04  W10 2022-03-11  W11 2022-03-18  W12 2022-03-25
W13 2022-04-01  W14 2022-04-08  W15 2022-04-15  W16 2022-04-22
W17 2022-04-29  W18 2022-05-06  W19 2022-05-13  W20 2022-05-20
W21 2022-05-27  W22 2022-06-02  W23 2022-06-10  W24 2022-06-17
W25 2022-06-24  W26 2022-07-01  W27 2022-07-08  W28 2022-07-15
W29 2022-07-22  W30 2022-07-29  W31 2022-08-05  W32 2022-08-12
W33 2022-08-19  W34 2022-08-26  W35 2022-09-02  W36 2022-09-09
W37 2022-09-16  W38 2022-09-23  W39 2022-09-30  W40 2022-10-09
W41 2022-10-14  W42 2022-10-21  W43 2022-10-28  W44 2022-11-04
W45 2022-11-11  W46 2022-11-18  W47 2022-11-25  W48 2022-12-02
W49 2022-12-09  W50 2022-12-16  W51 2022-12-23  W52 2022-12-30
`
  .trim()
  .split(/\s+/)
  .flatMap((word, index, words) => (index % 2 === 0 ? [[word, words[index + 1] ?? ""] as const] : []));

const dueIn = (key: string, weekday = 5) =>
  dueOfWeek(parsePeriod(key), { ...DEFAULT_SCHEDULE, weekday }, CHINA);
const digestIn = (key: string) => digestOfWeek(parsePeriod(key), DEFAULT_SCHEDULE, CHINA);

describe("a digest is due", () => {
  it("through all of 2022 on these days", () => {
    expect(DUE_2022).toHaveLength(52);
    let week = parsePeriod("2022-W01");
    for (const [name, expected] of DUE_2022) {
      expect(week.key).toBe(`2022-${name}`);
      const due = dueOfWeek(week, DEFAULT_SCHEDULE, CHINA);
      const said = due.kind === "due" ? due.day : `into-${due.into.slice(5)}`;
      expect([name, said]).toEqual([name, expected]);
      if (due.kind === "due") expect(due.at.toISOString()).toBe(`${expected}T09:00:00.000Z`);
      week = nextWeek(week);
    }
  });

  it("on Thursday where Friday is the Dragon Boat Festival", () => {
    expect(dueIn("2022-W22")).toMatchObject({ day: "2022-06-02", moved: true });
  });

  it("on the worked Sunday after the National Day holiday", () => {
    expect(dueIn("2022-W40")).toMatchObject({ day: "2022-10-09", moved: true });
  });

  it("still on Friday in a week that also works on its weekend", () => {
    expect(dueIn("2022-W04")).toMatchObject({ day: "2022-01-28", moved: false });
    expect(dueIn("2022-W13")).toMatchObject({ day: "2022-04-01", moved: false });
  });

  it("on a Saturday that is scheduled only where that Saturday is worked", () => {
    expect(dueIn("2022-W18", 6)).toMatchObject({ day: "2022-05-07", moved: false });
    expect(dueIn("2022-W19", 6)).toMatchObject({ day: "2022-05-13", moved: true });
  });

  it("on the week's last working day where a scheduled Monday is Mid-Autumn", () => {
    expect(dueIn("2022-W37", 1)).toMatchObject({ day: "2022-09-16", moved: true });
  });

  it("on plain weekdays, and says so, where the year's calendar is not published", () => {
    expect(calendarKnown(2035)).toBe(false);
    expect(dueIn("2035-W40")).toMatchObject({ day: "2035-10-05", moved: false, calendarKnown: false });
    expect(digestIn("2035-W40")).toMatchObject({ calendarKnown: false });
    expect(digestIn("2022-W40")).toMatchObject({ calendarKnown: true });
  });
});

describe("a digest tells", () => {
  it("what was recorded since the one before, up to its hour", () => {
    expect(digestIn("2022-W25")).toMatchObject({
      key: "2022-W25",
      covers: ["2022-W25"],
      after: new Date("2022-06-17T09:00:00Z"),
      cutOff: new Date("2022-06-24T09:00:00Z"),
      toldThrough: "2022-06-17",
    });
  });

  it("of the Spring Festival week in the week after, and the festival week has none", () => {
    expect(digestIn("2022-W05")).toBeNull();
    expect(digestIn("2022-W06")).toMatchObject({
      firstDay: "2022-01-31",
      lastDay: "2022-02-13",
      covers: ["2022-W05", "2022-W06"],
      after: new Date("2022-01-28T09:00:00Z"),
      cutOff: new Date("2022-02-11T09:00:00Z"),
    });
  });

  it("of every moment of 2022 once: each digest begins where the one before ended", () => {
    const digests = DUE_2022.flatMap(([name]) => digestIn(`2022-${name}`) ?? []);
    expect(digests).toHaveLength(51);
    for (const [index, digest] of digests.entries()) {
      expect(digest.number).toBe(index + 1);
      if (index > 0) expect(digest.after).toEqual(digests[index - 1]?.cutOff);
    }
  });

  it("what earlier, skipped digests did not", () => {
    const skipped = [digestIn("2022-W23"), digestIn("2022-W24")].flatMap((each) => each ?? []);
    const digest = digestIn("2022-W25");
    expect(digest && coveringSkipped(digest, skipped)).toMatchObject({
      key: "2022-W25",
      firstDay: "2022-06-06",
      covers: ["2022-W23", "2022-W24", "2022-W25"],
      after: new Date("2022-06-02T09:00:00Z"),
      toldThrough: "2022-06-02",
    });
  });

  it("on request, what is known up to now", () => {
    const now = new Date("2022-06-22T02:00:00Z");
    expect(digestUpTo(now, weekOf(now), DEFAULT_SCHEDULE, CHINA)).toMatchObject({
      key: "2022-W25",
      after: new Date("2022-06-17T09:00:00Z"),
      cutOff: now,
    });
  });

  it("on request in the festival week, what the next digest will tell", () => {
    const now = new Date("2022-02-02T02:00:00Z");
    expect(digestUpTo(now, weekOf(now), DEFAULT_SCHEDULE, CHINA)).toMatchObject({
      key: "2022-W06",
      cutOff: now,
    });
  });

  it("of a month all of it, or as much as has passed", () => {
    const june = parsePeriod("2022-06");
    expect(digestOfLongPeriod(june, new Date("2022-09-01T00:00:00Z"))).toMatchObject({
      number: 6,
      after: new Date("2022-05-31T15:59:59.999Z"),
      cutOff: new Date("2022-06-30T15:59:59.999Z"),
      toldThrough: "2022-05-31",
    });
    const now = new Date("2022-06-10T00:00:00Z");
    expect(digestOfLongPeriod(june, now).cutOff).toEqual(now);
  });
});
