import { describe, expect, test } from "vitest";
import { newRun } from "../../src/digest/runs/run-state.ts";
import { NO_ENGLISH } from "../../src/plan/english.ts";
import { tasksOf } from "../../src/plan/plan.ts";
import { DEFAULT_LIGHTS } from "../../src/progress/standing/lights.ts";
import { standingsOf } from "../../src/progress/standing/standing.ts";
import type { ReminderShown } from "../../src/reminders/parts.ts";
import type { TaskAsked } from "../../src/reminders/task-asked.ts";
import { reminderView } from "../../src/slack/views/reminders/reminder-view.ts";
import { binhai } from "../support/binhai.ts";

const DUE = new Date("2022-06-23T10:00:00+08:00");
const DIGEST = new Date("2022-06-24T17:00:00+08:00");
const naming = { english: NO_ENGLISH, lights: DEFAULT_LIGHTS, nameOf: () => "<!channel> & 科长" };
const all = tasksOf(binhai.plan).map(({ number }) => number);

function shown(asked: TaskAsked[], digestDue: Date | null = DIGEST): ReminderShown {
  const tasks = asked.map(({ task }) => task);
  const key = { planHash: binhai.plan.hash, period: "2022-W25", person: "U_LEAD" };
  const standings = standingsOf(binhai.plan, binhai.targets, [], { asOf: "2022-06-23" });
  return {
    reminder: { key, tasks, askedAt: DUE, run: newRun(DUE, false) },
    asked,
    standings: standings.filter(({ task }) => tasks.includes(task.number)),
    digestDue,
  };
}
const open = (tasks: number[]): TaskAsked[] => tasks.map((task) => ({ task, state: "open" }));
const textOf = (of: ReminderShown) => JSON.stringify(reminderView(of, "zh", naming).blocks);

describe("a reminder's message", () => {
  test("of every task of the plan stays within 50 blocks, and names those that it has no room for", () => {
    const { blocks } = reminderView(shown(open(all)), "zh", naming);
    expect(blocks.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(blocks)).toContain(`还有第${all.slice(22).join("、")}项`);
  });

  test("shows no button for what was answered, and says so when all is", () => {
    const answered = shown([
      { task: 30, state: "reported", author: "U_LEAD" },
      { task: 31, state: "snoozed", until: "2022-06-30" },
    ]);
    expect(textOf(answered)).toContain("以下任务都已答复，谢谢。");
    expect(textOf(answered)).toContain("6月30日再提醒");
    expect(textOf(answered)).not.toContain('"button"');
  });

  test("a name in it rings nobody", () => {
    const said = textOf(shown([{ task: 30, state: "nothing", author: "U_LEAD" }]));
    expect(said).toContain("&lt;!channel&gt; &amp; 科长答复");
    expect(said).not.toContain("<!channel>");
  });

  test("gives an example of a figure that the task's target could take", () => {
    expect(textOf(shown(open([30])))).toContain("如“新增3处”或“没有进展”");
    expect(textOf(shown(open([30, 31])))).toContain("如“30 新增3处”或“30 没有进展”");
  });

  test("that a snooze brought back says so", () => {
    expect(textOf(shown(open([30]), null))).toContain(
      "您上周要求一周后再提醒，以下1项任务至今没有新的进展记录。",
    );
  });
});
