import { describe, expect, test } from "vitest";
import { readUpdate } from "../../src/progress/reading/parse-update.ts";
import { plansAtHand } from "../support/plans-at-hand.ts";

/** Said of a task and an amount of what it counts, without reporting that it is done. */
const TALK: ((task: number, amount: string) => string)[] = [
  (task, amount) => `任务${task}下周再完成${amount}`,
  (task, amount) => `任务${task}月底前能完成${amount}`,
  (task, amount) => `任务${task}我们会完成${amount}`,
  (task, amount) => `任务${task}还差${amount}`,
  (task, amount) => `任务${task}的目标是${amount}`,
  (task, amount) => `任务${task}完成${amount}了吗?`,
  (task, amount) => `任务${task}是不是又新增${amount}`,
  (task, amount) => `任务${task}要是能新增${amount}就好了`,
  (task, amount) => `任务${task}听说新增了${amount}`,
  (task, amount) => `任务${task}快完成${amount}了`,
  (task, amount) => `任务${task}争取再新增${amount}`,
  (task, amount) => `任务${task}去年完成${amount}`,
  (task, amount) => `任务${task}文件上说要新增${amount}`,
  (task, amount) => `任务${task}上周报过${amount}了`,
  (task, amount) => `任务${task}本周没有新增${amount}`,
  (task, amount) => `任务${task}如果新增${amount},就提前了`,
  (task, amount) => `任务${task}隔壁区新增${amount}`,
  (task, amount) => `任务${task}平均每月新增${amount}`,
  (task, amount) => `任務${task}下週再新增${amount}`,
  (task, amount) => `Task ${task} should add ${amount} by Friday`,
  (task, amount) => `Will task ${task} add ${amount}?`,
  (task, amount) => `Task ${task}: we plan to add ${amount}`,
  (task, amount) => `I was told task ${task} added ${amount}`,
];

/** What comes up around a task in the unit of its target: it may be asked about, never recorded unasked. */
const TROUBLE: { word: string; say: (task: number, amount: string) => string }[] = [
  { word: "隐患", say: (task, amount) => `任务${task}新增${amount}安全隐患` },
  { word: "投诉", say: (task, amount) => `任务${task}本周新增投诉${amount}` },
  { word: "检查", say: (task, amount) => `任务${task}又检查了${amount}` },
  { word: "停用", say: (task, amount) => `任务${task}又有${amount}停用` },
  { word: "取消", say: (task, amount) => `任务${task}本周又取消${amount}` },
  { word: "走访", say: (task, amount) => `任务${task}累计走访${amount}` },
  { word: "申报", say: (task, amount) => `任务${task}新增申报${amount}` },
  { word: "整改", say: (task, amount) => `任务${task}累计整改${amount}` },
];

describe.each(plansAtHand())("$name", ({ plan, targets }) => {
  const counted = targets.filter(
    (target) => target.kind === "quantity" && target.value !== null && target.value > 3,
  );

  test("plans, questions, wishes, hearsay, aims and earlier years record no amount, whatever is counted", () => {
    const now = new Date(`${plan.year ?? 2022}-06-17T01:00:00Z`);
    const recorded = counted.flatMap((target) =>
      TALK.map((say) => say(target.task, `3${target.unit}`)).filter((text) =>
        readUpdate({ text, plan, targets, now }).some((reading) => reading.amount !== null),
      ),
    );
    expect(recorded).toEqual([]);
  });

  test("hazards, complaints, visits and what was cancelled are never recorded unasked, whatever is counted", () => {
    const now = new Date(`${plan.year ?? 2022}-06-17T01:00:00Z`);
    const recorded = counted.flatMap((target) =>
      TROUBLE.filter(({ word }) => !target.quote.includes(word))
        .map(({ say }) => say(target.task, `3${target.unit}`))
        .filter((text) =>
          readUpdate({ text, plan, targets, now }).some(
            ({ amount, needsConfirmation }) => amount !== null && !needsConfirmation,
          ),
        ),
    );
    expect(recorded).toEqual([]);
  });
});
