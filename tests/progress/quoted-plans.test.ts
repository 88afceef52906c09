import { describe, expect, test } from "vitest";
import { readUpdate } from "../../src/progress/reading/parse-update.ts";
import { plansAtHand } from "../support/plans-at-hand.ts";

describe.each(plansAtHand())("$name", ({ plan, targets }) => {
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
