import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import { readUpdate } from "../../src/progress/reading/parse-update.ts";

const ROOT = new URL("../../", import.meta.url);
const PLANS = [
  "data/plans/binhai-2022/plan.txt",
  "../shared/plans-dev/guangdong-digital-2025.txt",
  "../shared/plans-dev/guofa-2019-4-vocational.txt",
  "../shared/plans-dev/tianjin-report-2026.txt",
].map((path) => new URL(path, ROOT));

describe.each(
  PLANS.filter((path) => existsSync(path)).map(
    (path) => [path.pathname.split("/").slice(-2).join("/"), path] as const,
  ),
)("%s", (_, path) => {
  const plan = parsePlan(readFileSync(path, "utf8"));
  const targets = targetsOf(plan);
  const read = (text: string) =>
    readUpdate({ text, plan, targets, now: new Date(`${plan.year ?? 2022}-06-24T02:00:00Z`) });

  test("no clause of the plan, quoted with or without its number, is recorded as progress unasked", () => {
    for (const target of targets) {
      for (const text of [
        target.quote,
        `任务${target.task}:${target.quote}`,
        `任务${target.task}的目标是${target.quote}`,
      ]) {
        const unasked = read(text).filter((reading) => reading.amount !== null && !reading.needsConfirmation);
        expect(unasked, text).toEqual([]);
      }
    }
  });

  test("one more of what a target counts is read as one more, of that target or asked which", () => {
    const counted = targets.filter(
      (target) => target.kind === "quantity" && target.value !== null && target.value > 1,
    );
    for (const target of counted) {
      const readings = read(`任务${target.task}本周新增1${target.unit}`);
      expect(readings, target.quote).toMatchObject([{ task: target.task, kind: "delta" }]);
      if (!readings[0]?.needsConfirmation) expect(readings[0]?.targetId).toBe(target.id);
    }
  });
});
