import { describe, expect, it } from "vitest";
import { NO_ENGLISH } from "../../src/plan/english.ts";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import { asMenu, recordChoices } from "../../src/slack/views/record-form/record-choices.ts";
import { recordModal } from "../../src/slack/views/record-form/record-modal.ts";
import { binhai } from "../support/binhai.ts";

/** A plan with more tasks than a menu has room for. */
function planOf(chapters: number, tasksEach: number) {
  const names = ["一", "二", "三", "四", "五", "六"];
  let number = 0;
  const lines = names.slice(0, chapters).flatMap((name) => [
    `${name}、重点工作之${name}`,
    ...Array.from({ length: tasksEach }, () => {
      number += 1;
      return `${number}.推进第${number}项工作。全年完成项目${number}个。`;
    }),
  ]);
  const plan = parsePlan(["某区2022年工作要点", ...lines].join("\n"));
  return { plan, targets: targetsOf(plan), english: NO_ENGLISH };
}

describe("the menu of what an entry is about", () => {
  it("is one list where there is room: targets with a figure, else the task", () => {
    const { options } = asMenu(recordChoices({ ...binhai, english: NO_ENGLISH }, "zh"));
    expect(options).toContainEqual(
      expect.objectContaining({
        value: "30-1",
        text: expect.objectContaining({ text: expect.stringContaining("40处") }),
      }),
    );
  });

  it("of a long plan is parted by its chapters, and loses no task", () => {
    const words = planOf(4, 40);
    const menu = asMenu(recordChoices(words, "zh"));
    expect(menu.options).toBeUndefined();
    expect(menu.option_groups?.map(({ label }) => label.text)).toContain("重点工作之四");
    const values = menu.option_groups?.flatMap(({ options }) => options.map(({ value }) => value)) ?? [];
    expect(new Set(values.map((value) => value?.split("-")[0])).size).toBe(160);
  });

  it("has the task chosen that the form is opened for, also in a long plan", () => {
    const words = planOf(4, 40);
    const initial = {
      task: 150,
      targetId: null,
      kind: "delta" as const,
      amount: null,
      asOf: "2022-06-17",
      judgement: null,
      note: "",
    };
    const modal = recordModal(words, { language: "zh", initial, metadata: "", quoted: null });
    expect(JSON.stringify(modal)).toMatch(/"initial_option":\{[^}]*\}?[^}]*"150 /);
  });
});
