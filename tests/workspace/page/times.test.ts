import { expect, it } from "vitest";
import { nextDigest, tomorrowMorning, wallClock } from "../../../src/workspace/page/state/times.ts";

const tz = "Asia/Shanghai";

it("the next digest is this Friday at 17:00, before that moment", () =>
  expect(nextDigest(new Date("2022-06-17T16:59:00+08:00"), tz)).toEqual(
    new Date("2022-06-17T17:00:00+08:00"),
  ));

it("at that moment it is next Friday's", () =>
  expect(nextDigest(new Date("2022-06-17T17:00:00+08:00"), tz)).toEqual(
    new Date("2022-06-24T17:00:00+08:00"),
  ));

it("on a Saturday it is the Friday after", () =>
  expect(nextDigest(new Date("2022-06-18T00:10:00+08:00"), tz)).toEqual(
    new Date("2022-06-24T17:00:00+08:00"),
  ));

it("tomorrow is the zone's tomorrow, also at the end of a month", () =>
  expect(tomorrowMorning(new Date("2022-06-30T23:30:00+08:00"), tz)).toEqual(
    new Date("2022-07-01T09:00:00+08:00"),
  ));

it("a wall clock is read in a zone with summer time", () =>
  expect(wallClock("2022-07-01", "09:00", "America/New_York")).toEqual(
    new Date("2022-07-01T09:00:00-04:00"),
  ));
