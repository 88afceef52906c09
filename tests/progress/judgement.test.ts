import { describe, expect, test } from "vitest";
import { readUpdate } from "../../src/progress/reading/parse-update.ts";
import { disagrees, judgementOn, judgementWords } from "../../src/progress/standing/judgement.ts";
import { englishLines, entry, NOW, plan, standing, targets } from "./binhai.ts";

const read = (text: string) =>
  readUpdate({ text, plan, targets, englishLines, now: NOW }).map(({ task, kind, amount, judgement }) => [
    task,
    kind,
    amount,
    judgement?.level ?? null,
    judgement?.reason ?? null,
  ]);

describe("a judgement in a message", () => {
  test.each([
    ["任务30有风险:场地未落实", "at_risk", "场地未落实"],
    ["任务30，因场地未落实，有滞后风险", "at_risk", "场地未落实"],
    ["因场地未落实导致任务30进度滞后", "behind", "场地未落实"],
    ["任务30推进缓慢：用地手续未批，需区里协调。", "behind", "用地手续未批，需区里协调"],
    ["任务30滞后了，主要是资金未到位，设备也没买", "behind", "资金未到位，设备也没买"],
    ["30 有风险 没场地", "at_risk", "没场地"],
    ["30 顺利", "on_track", null],
    ["任务30目前总体进展顺利", "on_track", null],
    ["任务30按序时推进", "on_track", null],
    ["任务30不顺利", "behind", null],
    ["task 30 is at risk: no site yet", "at_risk", "no site yet"],
    ["Task 30 is behind because the contractor left", "behind", "the contractor left"],
    ["Task 30 is on track", "on_track", null],
    ["任务30: at risk — no site yet", "at_risk", "no site yet"],
  ])("“%s”", (text, level, reason) => {
    expect(read(text)).toEqual([[30, "note", null, level, reason]]);
  });

  test("of several tasks is one for each", () => {
    expect(read("任务30和任务31都顺利")).toEqual([
      [30, "note", null, "on_track", null],
      [31, "note", null, "on_track", null],
    ]);
  });

  test("beside an amount goes with it: one entry, not two", () => {
    expect(read("任务30本周新增3处，但进度滞后")).toEqual([[30, "delta", 3, "behind", null]]);
    expect(read("Task 30 is behind, only 12 so far")).toEqual([[30, "set", 12, "behind", null]]);
  });

  test.each([
    "任务30滞后吗？",
    "任务30有风险吗",
    "Is task 30 at risk?",
    "如果场地不落实，任务30有风险",
    "任务30下周可能滞后",
    "任务30没有风险",
    "Task 30 is not at risk",
  ])("is none where it is asked, supposed or denied: “%s”", (text) => {
    expect(read(text).filter(([, , , level]) => level !== null)).toEqual([]);
  });

  test.each(["任务30排查风险12处", "任务30滞后2处", "任务30已开展风险评估"])(
    "is none where the words speak of something else: “%s”",
    (text) => {
      expect(read(text).map(([, , , level]) => level)).toEqual([null]);
    },
  );
});

const judged = (sequence: number, level: "on_track" | "at_risk" | "behind", asOf: string) =>
  entry(sequence, { kind: "judgement", targetId: null, amount: null, unit: null, judgement: level, asOf });

describe("the judgement that stands", () => {
  test("is the newest by its day, whatever was recorded last", () => {
    const entries = [judged(1, "behind", "2022-06-20"), judged(2, "on_track", "2022-06-10")];
    expect(judgementOn(entries, "2022-06-24", "in_progress")?.level).toBe("behind");
  });

  test("is history after a month", () => {
    const entries = [judged(1, "at_risk", "2022-05-24")];
    expect(judgementOn(entries, "2022-06-24", "in_progress")?.level).toBe("at_risk");
    expect(judgementOn(entries, "2022-06-25", "in_progress")).toBeNull();
  });

  test("ends with the task", () => {
    expect(judgementOn([judged(1, "at_risk", "2022-06-20")], "2022-06-24", "done")).toBeNull();
  });

  test("does not begin a task, and changes no value", () => {
    const { lifecycle, targets, judgement } = standing(30, [judged(1, "at_risk", "2022-06-20")]);
    expect([lifecycle, targets[0]?.value, judgement?.level]).toEqual(["not_started", null, "at_risk"]);
  });
});

describe("an owner's word against the pace", () => {
  test.each([
    ["on_track", "behind", true],
    ["on_track", "overdue", true],
    ["on_track", "on_pace", false],
    ["behind", "ahead", true],
    ["behind", "behind", false],
    ["at_risk", "on_pace", false],
    ["on_track", "unknown", false],
  ] as const)("%s beside %s: contradiction %s", (level, pace, contradicts) => {
    expect(disagrees({ level, reason: null }, pace)).toBe(contradicts);
  });

  test("is said in both languages", () => {
    expect(judgementWords({ level: "on_track", reason: null }, "zh", "behind")).toBe("自评顺利，序时滞后");
    expect(judgementWords({ level: "on_track", reason: null }, "en", "behind")).toBe(
      "says on track; the pace says behind",
    );
    expect(judgementWords({ level: "on_track", reason: "设备月底到" }, "zh", "behind")).toBe(
      "自评顺利（设备月底到），序时滞后",
    );
    expect(judgementWords({ level: "at_risk", reason: "场地未落实" }, "zh", "on_pace")).toBe(
      "自评有风险：场地未落实",
    );
  });
});
