import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DubanError } from "../../src/errors.ts";
import { tasksOf } from "../../src/plan/plan.ts";
import { readWords } from "../../src/plan/words.ts";
import { binhai } from "../support/binhai.ts";
import { ROOT } from "../support/services.ts";
import { planOf } from "../support/small-plan.ts";

const FILE = join(ROOT, "data/plans/binhai-2022/words.yaml");
const plan = planOf(["绿化。新建公园12个。", "道路。修路3条。"]);

function faultOf(yaml: string): DubanError {
  try {
    readWords(yaml, plan);
  } catch (fault) {
    if (fault instanceof DubanError) return fault;
  }
  throw new Error("nothing was refused");
}

describe("the everyday words of the Binhai plan", () => {
  const words = readWords(readFileSync(FILE, "utf8"), binhai.plan);

  it.each(tasksOf(binhai.plan).map(({ number }) => number))("know task %i in both languages", (number) => {
    const { zh, en } = words.of(number);
    expect(zh.length).toBeGreaterThanOrEqual(7);
    expect(en.length).toBeGreaterThanOrEqual(7);
    expect(new Set(zh).size).toBe(zh.length);
    expect(new Set(en).size).toBe(en.length);
  });

  it("belong to one task each", () => {
    const all = tasksOf(binhai.plan).flatMap(({ number }) => {
      const { zh, en } = words.of(number);
      return [...zh, ...en.map((phrase) => phrase.toLowerCase())];
    });
    expect(all.filter((phrase, place) => all.indexOf(phrase) !== place)).toEqual([]);
  });

  it("stand beside the plan", () => expect(existsSync(join(FILE, "../plan.txt"))).toBe(true));
});

describe("a file of everyday words", () => {
  it("gives each task its words, and none to a task that it does not name", () => {
    const words = readWords("tasks:\n  2: { zh: [马路], en: [streets] }", plan);
    expect(words.of(2)).toEqual({ zh: ["马路"], en: ["streets"] });
    expect(words.of(1)).toEqual({ zh: [], en: [] });
  });

  it("may name words of one language only", () => {
    expect(readWords("tasks:\n  1: { zh: [公园] }", plan).of(1)).toEqual({ zh: ["公园"], en: [] });
  });

  it("is refused by the number of a task that the plan has not", () => {
    const fault = faultOf("tasks:\n  9: { zh: [马路] }");
    expect(fault.code).toBe("plan_unreadable");
    expect(fault.message).toMatch(/no task 9/);
  });

  it.each([
    ["English under zh", "tasks:\n  1: { zh: [parks] }", /tasks\["?1"?\]\.zh\[0\]|zh/],
    ["Chinese under en", "tasks:\n  1: { en: [公园] }", /en/],
    ["another language's name", "tasks:\n  1: { fr: [parc] }", /fr/],
    ["a phrase that is no text", "tasks:\n  1: { zh: [12] }", /zh/],
    ["no YAML", "tasks: [", /line 1/],
  ])("is refused for %s, by the place of the fault", (_, yaml, place) => {
    const fault = faultOf(yaml);
    expect(fault.code).toBe("plan_unreadable");
    expect(fault.message).toMatch(place);
  });
});
