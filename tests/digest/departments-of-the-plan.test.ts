import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildFacts } from "../../src/digest/facts/build.ts";
import { plainText } from "../../src/digest/write/line.ts";
import { writeDigest } from "../../src/digest/write.ts";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { leadDepartment } from "../../src/plan/responsible.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import { standingsOf } from "../../src/progress/standing/standing.ts";
import { entryOf, PEOPLE, weekly } from "./june-ledger.ts";

const plan = parsePlan(readFileSync("tests/plan/plans/hospital.txt", "utf8"));
const targets = targetsOf(plan);

const period = weekly("2024-W24");
const reportedAt = new Date(period.cutOff.getTime() - 60_000);
const LEDGER = [
  {
    ...entryOf(1, { task: 8, at: "2022-06-22T09:00:00", text: "按计划推进" }),
    reportedAt,
    asOf: "2024-06-14",
  },
];

function postOf(people: typeof PEOPLE, language: "zh" | "en"): string {
  const facts = buildFacts({
    plan,
    ledger: LEDGER,
    period,
    standingsOf: (known, asOf) => standingsOf(plan, targets, known, { asOf }),
    people,
  });
  return plainText(writeDigest(facts, { language }).post);
}

const NOBODY = { ...PEOPLE, departmentOf: () => null };

describe("a task for which nobody was named in Duban", () => {
  it("is named with the department that the plan itself makes answer for it", () => {
    expect(postOf(NOBODY, "zh")).toContain("新建住院综合楼（基建科）");
  });

  it("is named with the department that was set, where one was", () => {
    expect(postOf({ ...PEOPLE, departmentOf: () => "院办" }, "zh")).toContain("新建住院综合楼（院办）");
  });
});

describe("money", () => {
  it("is written in 万 and 亿 in Chinese, in millions in English", () => {
    expect(postOf(NOBODY, "zh")).toMatch(/按序时进度应达\d+(?:\.\d+)?万元/);
    expect(postOf(NOBODY, "en")).toMatch(/should be at \d+(?:\.\d+)? million/);
  });
});

describe("the department that leads", () => {
  it.each([
    ["医务部、护理部", "医务部"],
    ["省科技厅牵头，省教育厅配合", "省科技厅"],
    ["区教育局负责", "区教育局"],
  ])("of %s is %s", (quote, lead) => {
    expect(leadDepartment({ quote, start: 0, end: quote.length })).toBe(lead);
  });

  it("is nobody where the plan names nobody", () => {
    expect(leadDepartment(null)).toBeNull();
  });
});
