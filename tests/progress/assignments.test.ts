import { describe, expect, it, test } from "vitest";
import { createAuditStore } from "../../src/database/audit-store.ts";
import {
  type AuditRecord,
  type Change,
  responsibilitiesAfter,
} from "../../src/progress/responsibility/assignments.ts";
import { readAssignmentCommand } from "../../src/progress/responsibility/assignments-command.ts";
import { readAssignments } from "../../src/progress/responsibility/assignments-file.ts";
import { freshDatabase } from "../database/fresh-database.ts";
import { binhai } from "../support/binhai.ts";
import { NOW } from "../support/services.ts";

const assigned = (tasks: number[], owners: string[] | null, department: string | null = null): Change => ({
  kind: "assigned",
  tasks,
  owners,
  department,
});
const log = (...changes: Change[]): AuditRecord[] =>
  changes.map((change, place) => ({ sequence: place + 1, by: "U0ADMIN", at: NOW, change }));

describe("who answers for what", () => {
  it("is nobody, and owners confirm, until somebody says otherwise", () => {
    const now = responsibilitiesAfter([]);
    expect([now.policy, now.ownersOf(30), now.departmentOf(30), now.departments]).toEqual([
      "owners_confirm",
      [],
      null,
      [],
    ]);
  });

  it("is what the last change says, in the order of the log", () => {
    const records = log(assigned([30, 31], ["U0SPORT"], "体育科"), assigned([30], ["U0STAFF", "U0SPORT"]));
    const now = responsibilitiesAfter(records.reverse());
    expect(now.ownersOf(30)).toEqual(["U0STAFF", "U0SPORT"]);
    expect(now.ownersOf(31)).toEqual(["U0SPORT"]);
    expect(now.departmentOf(30)).toBe("体育科");
  });

  it("a department alone leaves the owners as they were; an empty one is taken away", () => {
    const records = log(assigned([30], ["U0SPORT"], "体育科"), assigned([30], null, "群体科"));
    expect(responsibilitiesAfter(records).ownersOf(30)).toEqual(["U0SPORT"]);
    expect(responsibilitiesAfter(records).departmentOf(30)).toBe("群体科");
    const taken = responsibilitiesAfter(log(assigned([30], ["U0SPORT"], "体育科"), assigned([30], [], "")));
    expect([taken.ownersOf(30), taken.departmentOf(30)]).toEqual([[], null]);
  });

  it("each department is listed once, by its first task", () => {
    const records = log(
      assigned([31], [], "体育科"),
      assigned([2], [], "组织科"),
      assigned([30], [], "体育科"),
    );
    expect(responsibilitiesAfter(records).departments).toEqual(["组织科", "体育科"]);
  });
});

describe("a command", () => {
  const read = (text: string) => readAssignmentCommand(text, binhai.plan);
  const eight = binhai.plan.chapters[7]?.tasks.map(({ number }) => number) ?? [];

  test.each<[string, Change]>([
    ["assign 30 <@U0SPORT|sport.head>", assigned([30], ["U0SPORT"])],
    ["assign 30 <@U0SPORT> <@U0STAFF|staff> 体育科", assigned([30], ["U0SPORT", "U0STAFF"], "体育科")],
    ["assign 任务30 体育科", assigned([30], null, "体育科")],
    ["assign 30,31 <@U0SPORT>", assigned([30, 31], ["U0SPORT"])],
    ["assign 30-32 <@U0SPORT>", assigned([30, 31, 32], ["U0SPORT"])],
    ["assign chapter 8 <@U0SPORT|sport.head>", assigned(eight, ["U0SPORT"])],
    ["指定 第八部分 <@U0SPORT> 体育科", assigned(eight, ["U0SPORT"], "体育科")],
    ["unassign 30", assigned([30], [], "")],
    ["policy owners_only", { kind: "policy", policy: "owners_only" }],
    ["权限 任何人", { kind: "policy", policy: "anyone" }],
  ])("%j is a change", (text, change) => {
    expect(read(text)).toEqual({ kind: "change", change });
  });

  test.each([
    ["assign", { kind: "no_task" }],
    ["assign <@U0SPORT>", { kind: "no_task" }],
    ["assign 33 <@U0SPORT>", { kind: "unknown_task", numbers: [33] }],
    ["assign chapter 9 <@U0SPORT>", { kind: "unknown_chapter", number: 9 }],
    ["assign 30 @张三", { kind: "unread_person", words: "@张三" }],
  ])("%j is a mistake that is explained", (text, problem) => {
    expect(read(text)).toEqual({ kind: "problem", problem });
  });

  test.each([
    "30",
    "体育设施",
    "policy on bullying",
    "指定教材怎么管理",
    "assignments for students",
    "权限下放有哪些",
  ])("%j is a question", (text) => {
    expect(read(text)).toBeNull();
  });

  test("that names a task and nobody asks who it is", () => {
    expect(read("assign 30")).toEqual({ kind: "show", tasks: [30] });
    expect(read("policy")).toEqual({ kind: "show_policy" });
    expect(read("policy record owners")).toEqual({ kind: "show_policy" });
  });
});

describe("a file", () => {
  it("gives each row's owners and department, past its heading and empty lines", () => {
    const rows = [
      ["task", "owner", "department"],
      ["30", "U0SPORT; U0STAFF", "体育科"],
      [""],
      ["31", "", "体育科"],
    ];
    expect(readAssignments(rows, binhai.plan)).toEqual({
      changes: [assigned([30], ["U0SPORT", "U0STAFF"], "体育科"), assigned([31], null, "体育科")],
      faults: [],
    });
  });

  it("says all that is wrong with it, by line", () => {
    const rows = [
      ["33", "U0SPORT", ""],
      ["30", "张三", ""],
      ["31", "", ""],
    ];
    const { faults } = readAssignments(rows, binhai.plan);
    expect(faults).toEqual([
      'line 1: there is no task "33"',
      expect.stringMatching(/^line 2: "张三" should be a Slack member id/),
      "line 3: there is neither an owner nor a department",
    ]);
  });
});

describe("the audit log", () => {
  it("keeps each change with who made it and when, in order", async () => {
    const audit = createAuditStore(await freshDatabase());
    const changes = [assigned([30], ["U0SPORT"], "体育科"), { kind: "policy", policy: "anyone" } as const];
    await audit.add(binhai.plan.hash, changes, "U0ADMIN", NOW);
    const records = await audit.list(binhai.plan.hash);
    expect(records.map(({ by, at, change }) => ({ by, at, change }))).toEqual(
      changes.map((change) => ({ by: "U0ADMIN", at: NOW, change })),
    );
  });

  it("can be neither altered nor deleted, by anybody who writes to the database", async () => {
    const database = await freshDatabase();
    const audit = createAuditStore(database);
    await audit.add(binhai.plan.hash, [assigned([30], ["U0SPORT"])], "U0ADMIN", NOW);
    const { auditRecord } = database.client;
    await expect(auditRecord.updateMany({ data: { by: "U0STAFF" } })).rejects.toThrow();
    await expect(auditRecord.deleteMany()).rejects.toThrow();
    expect(await audit.list(binhai.plan.hash)).toMatchObject([{ by: "U0ADMIN" }]);
  });
});
