import { addDays } from "../../src/calendar/day.ts";
import type { DigestFacts } from "../../src/digest/facts/facts.ts";
import { digestOfLongPeriod } from "../../src/digest/periods/due.ts";
import { parsePeriod } from "../../src/digest/periods/period.ts";
import type { Entry } from "../../src/progress/entries/entry.ts";
import { entryOf, factsOf, JUNE, weekly } from "../digest/june-ledger.ts";

/** Steady reports of half a year on top of the June ledger: some targets run ahead, some fall behind. */
const STEADY: [target: string, task: number, unit: string, everyDays: number, amount: number][] = [
  ["7-3", 7, "项", 80, 1],
  ["15-2", 15, "所", 60, 1],
  ["18-1", 18, "所", 70, 1],
  ["23-1", 23, "个", 75, 1],
];

function steady(): Entry[] {
  return STEADY.flatMap(([targetId, task, unit, every, amount], line) =>
    [1, 2].map((step) =>
      entryOf(1000 + line * 10 + step, {
        task,
        targetId,
        kind: "delta",
        amount,
        unit,
        at: `${addDays("2022-01-10", step * every)}T10:00:00`,
        text: `新增${amount}${unit}`,
      }),
    ),
  );
}

const LEVELS: Entry[] = [
  entryOf(2001, {
    task: 14,
    targetId: "14-1",
    kind: "set",
    amount: 98.2,
    unit: "%",
    at: "2022-06-15T10:00:00",
    text: "残疾儿童少年义务教育入学率达到98.2%",
  }),
  entryOf(2002, {
    task: 6,
    targetId: "6-1",
    kind: "set",
    amount: 92.5,
    unit: "%",
    at: "2022-06-16T10:00:00",
    text: "垃圾分类设施和投放率92.5%",
  }),
];

export const HALF_YEAR: Entry[] = [...JUNE, ...steady(), ...LEVELS].map((entry, index) => ({
  ...entry,
  sequence: index + 1,
}));

export const juneWeek = (): DigestFacts => factsOf(HALF_YEAR, weekly("2022-W25"));
/** A later week of the year, by its number. */
export const weekFacts = (week: number): DigestFacts =>
  factsOf(HALF_YEAR, weekly(`2022-W${String(week).padStart(2, "0")}`));
export const juneMonth = (): DigestFacts =>
  factsOf(HALF_YEAR, digestOfLongPeriod(parsePeriod("2022-06"), new Date("2022-07-01T09:00:00+08:00")));
