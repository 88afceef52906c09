import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { unknownTasks } from "../../src/progress/ledger/unknown-tasks.ts";
import { readUpdate } from "../../src/progress/reading/parse-update.ts";
import { englishLines, entry, NOW, plan, standing, target, targets } from "./binhai.ts";

const rowSchema = z.object({
  group: z.string(),
  text: z.string(),
  context: z.number().optional(),
  values: z.record(z.string(), z.number()).optional(),
  lifecycles: z.record(z.string(), z.enum(["done"])).optional(),
  readings: z.array(
    z.object({
      task: z.number(),
      kind: z.string(),
      amount: z.number().nullable(),
      unit: z.string().nullable(),
      asOf: z.string(),
      reason: z.string().nullable(),
      lifecycle: z.string().nullable(),
    }),
  ),
});
type Row = z.infer<typeof rowSchema>;

const rows = readFileSync(new URL("updates.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => rowSchema.parse(JSON.parse(line)));

function ledgerOf(row: Row) {
  const values = Object.entries(row.values ?? {}).map(([id, amount], index) =>
    entry(index + 1, {
      targetId: id,
      task: Number(id.split("-")[0]),
      kind: "set",
      amount,
      asOf: "2022-06-01",
    }),
  );
  const states = Object.entries(row.lifecycles ?? {}).map(([number, lifecycle], index) =>
    entry(index + 101, { task: Number(number), targetId: null, kind: "lifecycle", amount: null, lifecycle }),
  );
  return [...values, ...states];
}

function read(row: Pick<Row, "text" | "context" | "values" | "lifecycles">) {
  const ledger = ledgerOf({ group: "", readings: [], ...row });
  return readUpdate({
    text: row.text,
    plan,
    targets,
    englishLines,
    now: NOW,
    context: row.context === undefined ? {} : { task: row.context },
    standingOf: (number) => standing(number, ledger),
  });
}

describe("each written message gives the entries it reports, and no others", () => {
  test.each(rows.map((row) => [`${row.context ?? ""} ${row.text}`.trim(), row] as const))("%s", (_, row) => {
    const got = read(row).map(({ task, kind, amount, unit, asOf, reason, lifecycle }) => ({
      task,
      kind,
      amount,
      unit,
      asOf,
      reason,
      lifecycle,
    }));
    expect(got).toEqual(row.readings);
  });
});

test("the table is large enough to mean something: 220 messages, 45 of them that report nothing", () => {
  expect(rows.length).toBeGreaterThanOrEqual(220);
  expect(rows.filter((row) => row.readings.length === 0).length).toBeGreaterThanOrEqual(45);
});

test("the words a reading was read from stand in the message, its number among them", () => {
  for (const row of rows) {
    for (const reading of read(row)) {
      expect(row.text).toContain(reading.quotedWords);
      if (reading.amount !== null)
        expect(reading.quotedWords).toMatch(/[\d０-９〇一二两三四五六七八九十半]|one|two|three|fi/i);
    }
  }
});

test("a doubt and the need for a yes go together", () => {
  for (const row of rows) {
    for (const { needsConfirmation, reason } of read(row)) expect(needsConfirmation).toBe(reason !== null);
  }
});

test("amounts are bound to the one target whose unit and subject they name", () => {
  const [reading] = read({ text: "社会体育指导员又培训了50名" });
  expect(reading?.targetId).toBe(target(32, "quantity").id);
  expect(read({ text: "任务15新增指导民办中职学校1所" })[0]?.targetId).toBe("15-3");
  expect(read({ text: "《中小学课后服务工作经费保障办法》正在征求意见" })[0]?.targetId).toBe("10-4");
});

test("a milestone that is reached leaves its task open", () => {
  expect(read({ text: "欣嘉园三小已建成投用" })).toMatchObject([
    { task: 12, targetId: "12-3", kind: "lifecycle", lifecycle: "done" },
  ]);
});

test("a correction says whether it replaces a total or an increment, and whether it names a day", () => {
  expect(read({ text: "更正:任务30累计14处" })[0]).toMatchObject({ replaces: "set", dayNamed: false });
  expect(read({ text: "更正:任务30昨天新增2处" })[0]).toMatchObject({ replaces: "delta", dayNamed: true });
  expect(read({ text: "任务30应为14处" })[0]).toMatchObject({ replaces: "same" });
});

test("an unknown task reports nothing", () => {
  expect(read({ text: "任务33新增3处" })).toEqual([]);
  expect(read({ text: "task 99: 3 more facilities" })).toEqual([]);
});

test("task numbers that the plan does not have are named, for the reply to say which there are", () => {
  const unknown = (text: string) => unknownTasks({ text, plan, now: NOW });
  expect(unknown("任务33新增3处,任务30新增2处")).toEqual([33]);
  expect(unknown("6月30日任务30累计45处")).toEqual([]);
});

test("the task of a command gives way to one the message names", () => {
  expect(read({ text: "任务32又培训20名", context: 30 })).toMatchObject([{ task: 32, amount: 20 }]);
});

test("a list's own numbers are not task numbers", () => {
  const got = read({ text: "1.任务30新增2处\n2.任务31举办1场赛事,累计20场" });
  expect(got).toMatchObject([
    { task: 30, amount: 2 },
    { task: 31, kind: "set", amount: 20 },
  ]);
});

test("a message at five to midnight in London is of the next day in Shanghai", () => {
  const late = readUpdate({
    text: "任务30新增1处",
    plan,
    targets,
    now: new Date("2022-06-24T23:55:00+01:00"),
  });
  expect(late[0]?.asOf).toBe("2022-06-25");
});

test("empty, endless and odd texts are read without a fault", () => {
  for (const text of [
    "",
    " ",
    "。。。",
    "任务",
    "30",
    "<@U1>",
    "任务30".repeat(400),
    "9".repeat(400),
    "任务30 NaN处",
    "(((3处",
  ]) {
    expect(() => read({ text })).not.toThrow();
  }
});
