import type { KnownBlock } from "@slack/types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MESSAGE_SIZE, SLACK_LIMITS, sizeOf } from "../../src/digest/blocks/limits.ts";
import { mrkdwn } from "../../src/digest/blocks/mrkdwn.ts";
import { sections } from "../../src/digest/blocks/parts.ts";
import { type DigestMessage, digestMessages, personalMessages } from "../../src/digest/blocks.ts";
import type { DigestFacts } from "../../src/digest/facts/facts.ts";
import { personalFacts } from "../../src/digest/facts/personal.ts";
import { writeDigest, writePersonalDigest } from "../../src/digest/write.ts";
import { entryOf, factsOf, JUNE, weekly } from "./june-ledger.ts";

const messagesOf = (facts: DigestFacts, language: "zh" | "en" = "zh") => {
  const { post, thread } = digestMessages(facts, writeDigest(facts, { language }));
  return [post, ...thread];
};
/** All that Slack reads markup in: the messages' text and their mrkdwn. */
const markupIn = (messages: DigestMessage[]): string =>
  JSON.stringify([
    messages.map(({ text }) => text),
    messages.flatMap(({ blocks }) => blocks.flatMap((block) => mrkdwnIn(block))),
  ]);
function mrkdwnIn(block: KnownBlock): string[] {
  if (block.type === "section") return block.text?.type === "mrkdwn" ? [block.text.text] : [];
  if (block.type !== "context") return [];
  return block.elements.flatMap((element) => (element.type === "mrkdwn" ? [element.text] : []));
}
const withWords = (text: string) =>
  factsOf(
    [
      ...JUNE,
      entryOf(80, { task: 31, at: "2022-06-23T10:00:00", text: `请协调支持${text}` }),
      entryOf(81, { task: 29, at: "2022-06-23T11:00:00", asOf: "2022-06-01", text }),
    ],
    weekly("2022-W25"),
  );

describe("a digest in Slack", () => {
  it("has a heading, the dates, the lines and two buttons", () => {
    const [post] = messagesOf(factsOf(JUNE, weekly("2022-W25")));
    expect(post?.blocks.map(({ type }) => type)).toEqual(["header", "context", "section", "actions"]);
    expect(post?.blocks.at(-1)).toMatchObject({
      elements: [
        { action_id: "digest_show_all", value: "2022-W25", text: { text: "查看全部任务" } },
        { action_id: "progress_report", text: { text: "上报进展" } },
      ],
    });
  });

  it("links what it quotes to the message", () => {
    const [post] = messagesOf(factsOf(JUNE, weekly("2022-W25")), "en");
    expect(markupIn(post ? [post] : [])).toContain(
      "<https://example.slack.com/archives/C1/p9|document issued>",
    );
  });

  it("shows the table of all tasks in its thread", () => {
    const [, table] = messagesOf(factsOf(JUNE, weekly("2022-W25")));
    const block = table?.blocks.find(({ type }) => type === "table");
    expect(block?.type === "table" && block.rows).toHaveLength(33);
  });

  it("does not shrink a quiet week's news to small print", () => {
    const [post] = messagesOf(factsOf([], weekly("2022-W28")));
    expect(post?.blocks.map(({ type }) => type)).toEqual(["section", "actions"]);
  });

  it.each([
    "<!channel>",
    "<!here>",
    "<@U123>",
    "<!subteam^S1>",
    "<#C1>",
    "<https://evil.example|点我>",
    "A & B",
  ])("rings nobody where an entry says %s", (words) => {
    const markup = markupIn(messagesOf(withWords(words)));
    expect(markup).not.toContain(words);
    expect(markup).toContain(words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
  });

  it("escapes people's names too", () => {
    const markup = markupIn(messagesOf(factsOf(JUNE, weekly("2022-W25"))));
    expect(markup).not.toContain("<Admin>");
    expect(markup).toContain("Ada &lt;Admin&gt;");
  });

  it("makes no link of an address that is none, and none that breaks out of its brackets", () => {
    expect(mrkdwn([{ text: "原文", link: "javascript:alert(1)" }])).toBe("原文");
    expect(mrkdwn([{ text: "原文", link: "not a link" }])).toBe("原文");
    expect(mrkdwn([{ text: "a|b>", link: "https://x.example/?a=1&b=<!channel>|" }])).toBe(
      "<https://x.example/?a=1&amp;b=%3C!channel%3E%7C|a¦b&gt;>",
    );
  });

  it("leaves no opening bracket of people's making in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }), (words) => {
        const marks = mrkdwn([
          { text: words },
          { text: words, bold: true },
          { text: words, link: "https://a.example/" },
        ]);
        expect(marks.replace("<https://a.example/|", "").match(/</g)).toBeNull();
        expect(marks.match(/>/g) ?? []).toHaveLength(1);
      }),
    );
  });

  it("keeps within Slack's limits, however much people write", () => {
    const long = "很长的说明<&>".repeat(400);
    const ledger = Array.from({ length: 300 }, (_, index) =>
      entryOf(index + 1, {
        task: (index % 32) + 1,
        at: "2022-06-23T09:00:00",
        asOf: "2022-06-01",
        text: `请协调支持${index}${long}`,
      }),
    );
    for (const language of ["zh", "en"] as const) {
      for (const { text, blocks } of messagesOf(factsOf(ledger, weekly("2022-W25")), language)) {
        expect(blocks.length).toBeLessThanOrEqual(SLACK_LIMITS.blocks);
        expect(sizeOf(blocks)).toBeLessThanOrEqual(MESSAGE_SIZE);
        expect(blocks.filter(({ type }) => type === "table").length).toBeLessThanOrEqual(1);
        expect(text.length).toBeLessThan(40_000);
        for (const words of blocks.flatMap(mrkdwnIn)) expect(words.length).toBeLessThanOrEqual(3_000);
      }
    }
  });

  it("cuts a line that is too long for a section between characters and outside escapes", () => {
    const [section] = sections([[{ text: "&😀".repeat(2_000) }]]);
    const text = section?.text?.text ?? "";
    expect(text.length).toBeLessThanOrEqual(3_000);
    expect(text).toMatch(/^(?:&amp;😀|&amp;)+…$/u);
  });
});

describe("a personal digest in Slack", () => {
  const facts = personalFacts(factsOf(JUNE, weekly("2022-W25")), { id: "U1", name: "老王" });

  it("has one button for each task, with the task's number", () => {
    const [message] = personalMessages(writePersonalDigest(facts, { language: "zh" }), "zh");
    const buttons = (message?.blocks ?? []).flatMap((block) =>
      block.type === "section" && block.accessory ? [block.accessory] : [],
    );
    expect(buttons).toMatchObject([
      { action_id: "progress_report", value: "31", accessibility_label: "上报进展 31.开展全民健身赛事活动" },
      { action_id: "progress_report", value: "30" },
    ]);
  });

  it("goes on in a second message where somebody owns more than a message holds", () => {
    const task = facts.tasks[0];
    if (!task) throw new Error("no task");
    const many = {
      ...facts,
      tasks: Array.from({ length: 120 }, (_, index) => ({ ...task, task: index + 1 })),
    };
    const messages = personalMessages(writePersonalDigest(many, { language: "en" }), "en");
    expect(messages.length).toBeGreaterThan(2);
    for (const { blocks } of messages) {
      expect(blocks.length).toBeLessThanOrEqual(SLACK_LIMITS.blocks);
      expect(sizeOf(blocks)).toBeLessThanOrEqual(MESSAGE_SIZE);
    }
    expect(
      messages.flatMap(({ blocks }) => blocks).filter((b) => b.type === "section" && b.accessory),
    ).toHaveLength(120);
  });
});
