import { expect, it } from "vitest";
import { z } from "zod";
import { freshFolder } from "../support/services.ts";
import { readJson, runDuban } from "./duban.ts";
import { addedShape, entryShape } from "./shapes.ts";

const AT = ["--at", "2022-06-17T10:00:00+08:00"];
const BY = ["--by", "小周"];
const entriesShape = z.array(entryShape);

it("progress add, list and void: what is added is listed, and what is voided stays with its reason", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const added = readJson(
    await runDuban(["progress", "add", "30", "本周新增3处", ...BY, ...AT, "--json"], env),
    addedShape,
  );
  expect(added.reply).toContain("本次 +3 → 累计 3/40 处 (7.5%)");
  expect(added).toMatchObject({
    status: "recorded",
    entry: { task: 30, amount: 3, author: "小周", asOf: "2022-06-17", text: "本周新增3处" },
    standing: { task: 30, targets: [{ id: "30-1", value: 3 }] },
  });
  const id = added.entry?.id ?? "";
  expect(readJson(await runDuban(["progress", "list", "--json"], env), entriesShape)).toEqual([added.entry]);
  expect(readJson(await runDuban(["progress", "list", "31", "--json"], env), entriesShape)).toEqual([]);

  const voiding = ["progress", "void", id, ...BY, "--why", "重复", "--json"];
  const voided = readJson(
    await runDuban(voiding, env),
    z.object({ status: z.literal("voided"), entry: entryShape }),
  );
  expect(voided.entry).toMatchObject({ id, voided: { by: "小周", why: "重复" } });
  const listed = await runDuban(["progress", "list", "30"], env);
  expect(listed.stdout).toMatch(new RegExp(`^${id} .*小周.*本周新增3处.*重复`));
  const again = await runDuban(voiding, env);
  expect(again).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/^Entry .* is void already: 重复\n$/),
  });
});

it("progress add in English is answered in English, in a text to read", async () => {
  const args = ["progress", "add", "30", "3 more sites this week", ...BY, ...AT];
  const ended = await runDuban(args, { DUBAN_DATA_DIR: freshFolder() });
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout).toMatch(/Task 30[\s\S]*\+3[\s\S]*3\/40[\s\S]*7\.5%/);
});

it("progress add that may be read in two ways asks, and records nothing", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const ended = await runDuban(["progress", "add", "30", "3处", ...BY, ...AT, "--json"], env);
  expect(readJson(ended, addedShape)).toMatchObject({ status: "needs_confirmation", entry: null });
  expect(readJson(await runDuban(["progress", "list", "--json"], env), entriesShape)).toEqual([]);
});

it("progress add that cannot be recorded says how to write it: in JSON and in one line on stderr, with exit code 1", async () => {
  const env = { DUBAN_DATA_DIR: freshFolder() };
  const refused = [
    ["33", "本周新增3处"],
    ["30", "新增3千米"],
    ["30", "目标是什么？"],
    ["30", ""],
  ];
  for (const words of refused) {
    const { code, stdout, stderr } = await runDuban(
      ["progress", "add", ...words, ...BY, ...AT, "--json"],
      env,
    );
    const { status, reply } = addedShape.parse(JSON.parse(stdout));
    expect([code, status, stderr.trimEnd()]).toEqual([1, "rejected", reply]);
  }
  expect(readJson(await runDuban(["progress", "list", "--json"], env), entriesShape)).toEqual([]);
});

it("a moment without a zone is the plan's, not the machine's", async () => {
  const args = ["progress", "add", "30", "新增3处", ...BY, "--at", "2022-06-17T00:30:00", "--json"];
  const added = readJson(await runDuban(args, { DUBAN_DATA_DIR: freshFolder() }), addedShape);
  expect(added.entry).toMatchObject({ asOf: "2022-06-17", reportedAt: "2022-06-16T16:30:00.000Z" });
});
