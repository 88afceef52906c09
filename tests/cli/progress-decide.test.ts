import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Statement } from "../../src/progress/entries/statement.ts";
import { freshFolder, NOW, openTestServices } from "../support/services.ts";
import { readJson, runDuban } from "./duban.ts";
import { addedShape, entryShape } from "./shapes.ts";

const LEAD = "U0SPORT";
const STAFF = "U0STAFF";
const openShape = z.array(
  z.object({ id: z.string(), kind: z.string(), decisions: z.array(z.string()), who: z.array(z.string()) }),
);
const decidedEntry = entryShape.extend({ source: z.string(), lifecycle: z.string().nullable() });
const decidedShape = z.strictObject({
  status: z.enum(["recorded", "dropped", "passed_on", "asks_evidence"]),
  entry: decidedEntry.nullable(),
  card: z.string().nullable(),
  who: z.array(z.string()),
  reply: z.string().min(1),
});

/** A database in which somebody said something in Slack about task 30, which has an owner. */
async function saidInSlack(text: string, person = STAFF) {
  const folder = freshFolder();
  const { ledger, administration } = await openTestServices({ folder });
  await administration.enact(
    [{ kind: "assigned", tasks: [30], owners: [LEAD], department: null }],
    "U0ADMIN",
  );
  const statement: Statement = {
    text,
    person,
    source: "message",
    channel: "C0DUBAN",
    messageTs: "1.1",
    permalink: "https://x.example/1",
    key: "message:C0DUBAN:1.1",
    at: NOW,
  };
  await ledger.record(statement, await ledger.read(statement));
  const env = { DUBAN_DATA_DIR: folder };
  const duban = (...args: string[]) => runDuban(["progress", ...args], env);
  const open = async () => readJson(await duban("pending", "--json"), openShape);
  const [card] = await open();
  if (card === undefined) throw new Error("no card waits");
  const decide = (word: string, by: string) => duban("decide", card.id, word, "--by", by, "--json");
  return { card, duban, open, decide };
}

describe("progress decide", () => {
  it("by an owner records what somebody else reported in Slack; nobody else may, and a second time finds nothing", async () => {
    const { card, duban, open, decide } = await saidInSlack("任务30本周新增3处");
    expect(card).toMatchObject({ kind: "owner", decisions: ["yes", "no"], who: [LEAD] });
    expect(await decide("yes", "U0OTHER")).toMatchObject({ code: 1, stderr: expect.stringContaining(LEAD) });
    const decided = readJson(await decide("yes", LEAD), decidedShape);
    expect(decided).toMatchObject({ status: "recorded", entry: { task: 30, amount: 3, author: STAFF } });
    expect(decided.reply).toContain("累计 3/40 处");
    expect(await open()).toEqual([]);
    expect(await decide("yes", LEAD)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("progress pending"),
    });
    expect((await duban("pending")).stdout).toContain("没有待确认的进展");
  });

  it("of somebody's own doubt passes it on to the owner, and names whom it waits for", async () => {
    const { card, open, decide } = await saidInSlack("任务30完成12处");
    expect(card).toMatchObject({ kind: "doubt", decisions: ["delta", "set", "no"], who: [STAFF] });
    expect(await decide("yes", STAFF)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("delta, set, no"),
    });
    const passed = readJson(await decide("set", STAFF), decidedShape);
    expect(passed).toMatchObject({ status: "passed_on", entry: null, who: [LEAD] });
    expect(await open()).toMatchObject([{ id: passed.card, kind: "owner" }]);
  });

  it("no records nothing", async () => {
    const { duban, decide } = await saidInSlack("任务30完成12处", LEAD);
    expect(readJson(await decide("no", LEAD), decidedShape)).toMatchObject({
      status: "dropped",
      entry: null,
    });
    expect(readJson(await duban("list", "--json"), z.array(entryShape))).toEqual([]);
  });
});

it("a task reported as done at the command line waits for evidence, and is closed with it", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const by = ["--by", "小周"];
  const added = readJson(
    await runDuban(["progress", "add", "24", "已办结", ...by, "--json"], env),
    addedShape,
  );
  expect(added.status).toBe("needs_confirmation");
  const decide = ["progress", "decide", added.card ?? "", "yes", ...by, "--json"];
  expect((await runDuban(decide, env)).stderr).toContain("--evidence URL");
  const closed = readJson(
    await runDuban([...decide, "--evidence", "https://bh.example.cn/ys/24.pdf"], env),
    decidedShape,
  );
  expect(closed).toMatchObject({ status: "recorded", entry: { task: 24, lifecycle: "done" } });
});
