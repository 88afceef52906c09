import { describe, expect, test } from "vitest";
import { withReplaced } from "../../src/slack/views/parts/blocks-of.ts";
import { sectionsOf, withinRoom } from "../../src/slack/views/parts/long-text.ts";
import { cut } from "../../src/slack/views/parts/markup.ts";
import { shownText } from "../support/person.ts";

const textOf = (blocks: object[]): string =>
  shownText({ channel: "", ts: "", text: "", blocks: blocks as { type: string }[] });

describe("a text cut to a length", () => {
  test("stays as it is where it fits", () => {
    expect(cut("任务30", 4)).toBe("任务30");
  });

  test.each([
    ["within a character of two units", "校园😀安全", 4, "校园…"],
    ["within an escape", "R&amp;D", 5, "R…"],
    ["within a link", "看<http://127.0.0.1/a|原消息>。", 12, "看…"],
  ])("is not torn %s", (_, text, length, expected) => {
    expect(cut(text, length)).toBe(expected);
  });
});

describe("a text longer than a section", () => {
  const line = "在场地协调、施工许可和验收方面做了大量工作。";

  test("is parted between its lines and loses nothing", () => {
    const text = Array.from({ length: 400 }, (_, place) => `• ${place} ${line}`).join("\n");
    const sections = sectionsOf(text);
    expect(sections.length).toBeGreaterThan(1);
    for (const section of sections) expect(textOf([section]).length).toBeLessThanOrEqual(3000);
    expect(textOf(sections)).toBe(text);
  });

  test("with one line too long is parted within it, each part marked as a quotation", () => {
    const sections = sectionsOf(line.repeat(400), "> ");
    expect(sections.length).toBeGreaterThan(2);
    for (const section of sections) expect(textOf([section])).toMatch(/^> .{1,2998}$/s);
    expect(textOf(sections).replace(/^> |\n> /g, "")).toBe(line.repeat(400));
  });

  test("an empty text is one section still", () => {
    expect(sectionsOf("")).toHaveLength(1);
  });
});

test("blocks beyond what a message holds are left out, and the last one says so", () => {
  const blocks = sectionsOf(Array.from({ length: 60 }, () => "一".repeat(2900)).join("\n"));
  const shown = withinRoom(50, blocks, "en");
  expect(shown).toHaveLength(50);
  expect(textOf(shown.slice(-1))).toContain("too long to be shown in full");
  expect(withinRoom(50, blocks.slice(0, 50), "zh")).toEqual(blocks.slice(0, 50));
});

describe("what became of one of several reports", () => {
  const block = (id: string) => ({ type: "section", block_id: id });
  const by = sectionsOf("已撤销");

  test("takes its place among the others", () => {
    const blocks = ["entry:a:0", "entry:a:1", "entry:b:0", "card:a:0"].map(block);
    const replaced = withReplaced(blocks, "entry:b", by);
    expect(replaced?.map(({ block_id }) => block_id ?? "new")).toEqual([
      "entry:a:0",
      "entry:a:1",
      "new",
      "card:a:0",
    ]);
  });

  test("has no place in a message that does not hold it", () => {
    expect(withReplaced([block("entry:ab:0")], "entry:a", by)).toBeNull();
    expect(withReplaced([], "entry:a", by)).toBeNull();
  });
});
