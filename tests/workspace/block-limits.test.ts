import { describe, expect, test } from "vitest";
import { faultsInBlocks, type Surface } from "../../src/workspace/blocks/check-blocks.ts";

type Block = { type: string; [field: string]: unknown };
const text = (length: number) => "字".repeat(length);
const plain = (length: number) => ({ type: "plain_text", text: text(length) });
const mrkdwn = (length: number) => ({ type: "mrkdwn", text: text(length) });
const many = <Item>(count: number, make: (n: number) => Item) =>
  Array.from({ length: count }, (_, n) => make(n));
const button = (n = 0, more = {}) => ({ type: "button", action_id: `b${n}`, text: plain(2), ...more });
const option = (n: number) => ({ text: plain(2), value: `${n}` });
const select = (count: number) => ({ type: "static_select", action_id: "s", options: many(count, option) });
const rows = (height: number, width: number, length = 1) =>
  many(height, () => many(width, () => ({ type: "raw_text", text: text(length) })));
const section = (more = {}) => ({ type: "section", text: mrkdwn(1), ...more });
const card = { type: "card", title: mrkdwn(2) };
const series = (name: string, labels: string[]) => ({
  name,
  data: labels.map((label) => ({ label, value: 1 })),
});
const chart = (more: object) => ({ type: "data_visualization", title: "进度", chart: more });
const task = { type: "task_card", task_id: "1", title: "查", status: "complete" };
const feedback = {
  type: "feedback_buttons",
  action_id: "f",
  positive_button: { text: plain(1), value: "good" },
  negative_button: { text: plain(1), value: "bad" },
};

/** What fits to the last character, what is one too many, and where the fault is. */
const limits: [string, (size: number) => Block[], number, string][] = [
  ["blocks in a message", (n) => many(n, () => ({ type: "divider" })), 50, "/blocks"],
  ["section text", (n) => [section({ text: mrkdwn(n) })], 3000, "/blocks/0/text/text"],
  ["section fields", (n) => [section({ fields: many(n, () => mrkdwn(1)) })], 10, "/blocks/0/fields"],
  ["a field's text", (n) => [section({ fields: [mrkdwn(n)] })], 2000, "/blocks/0/fields/0/text"],
  ["header text", (n) => [{ type: "header", text: plain(n) }], 150, "/blocks/0/text/text"],
  ["markdown", (n) => [{ type: "markdown", text: text(n) }], 12_000, "/blocks/0/text"],
  [
    "button text",
    (n) => [section({ accessory: button(0, { text: plain(n) }) })],
    75,
    "/blocks/0/accessory/text/text",
  ],
  [
    "button value",
    (n) => [section({ accessory: button(0, { value: text(n) }) })],
    2000,
    "/blocks/0/accessory/value",
  ],
  ["actions in a block", (n) => [{ type: "actions", elements: many(n, button) }], 25, "/blocks/0/elements"],
  [
    "context elements",
    (n) => [{ type: "context", elements: many(n, () => mrkdwn(1)) }],
    10,
    "/blocks/0/elements",
  ],
  ["options of a select", (n) => [section({ accessory: select(n) })], 100, "/blocks/0/accessory/options"],
  [
    "options of a menu",
    (n) => [section({ accessory: { type: "overflow", action_id: "o", options: many(n, option) } })],
    5,
    "/blocks/0/accessory/options",
  ],
  [
    "checkboxes",
    (n) => [section({ accessory: { type: "checkboxes", action_id: "c", options: many(n, option) } })],
    10,
    "/blocks/0/accessory/options",
  ],
  ["table rows", (n) => [{ type: "table", rows: rows(n, 2) }], 100, "/blocks/0/rows"],
  ["table columns", (n) => [{ type: "table", rows: rows(1, n) }], 20, "/blocks/0/rows/0"],
  ["characters in tables", (n) => [{ type: "table", rows: rows(1, 1, n) }], 10_000, "/blocks"],
  [
    "rows of a data table",
    (n) => [{ type: "data_table", caption: "表", rows: rows(n, 1) }],
    101,
    "/blocks/0/rows",
  ],
  ["block_id", (n) => [section({ block_id: text(n) })], 255, "/blocks/0/block_id"],
  [
    "action_id",
    (n) => [section({ accessory: button(0, { action_id: text(n) }) })],
    255,
    "/blocks/0/accessory/action_id",
  ],
  [
    "image description",
    (n) => [{ type: "image", image_url: "http://127.0.0.1/a.png", alt_text: text(n) }],
    2000,
    "/blocks/0/alt_text",
  ],
  [
    "cards in a carousel",
    (n) => [{ type: "carousel", elements: many(n, () => card) }],
    10,
    "/blocks/0/elements",
  ],
  [
    "context actions",
    (n) => [{ type: "context_actions", elements: many(n, (i) => ({ ...feedback, action_id: `f${i}` })) }],
    5,
    "/blocks/0/elements",
  ],
  [
    "a chart's title",
    (n) => [{ ...chart({ type: "pie", segments: [{ label: "a", value: 1 }] }), title: text(n) }],
    50,
    "/blocks/0/title",
  ],
];

describe("limits to the last character", () => {
  test.each(limits)("%s", (_, make, most, pointer) => {
    expect(faultsInBlocks(make(most), "message")).toEqual([]);
    const faults = faultsInBlocks(make(most + 1), "message");
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`[json-pointer:${pointer}]`);
  });
  test("a modal holds 100 blocks", () => {
    expect(
      faultsInBlocks(
        many(100, () => ({ type: "divider" })),
        "modal",
      ),
    ).toEqual([]);
    expect(
      faultsInBlocks(
        many(101, () => ({ type: "divider" })),
        "modal",
      ),
    ).toHaveLength(1);
  });
});

const refused: [string, Block[], Surface, string][] = [
  [
    "an unknown block",
    [{ type: "poem" }],
    "message",
    "[ERROR] unsupported type: poem [json-pointer:/blocks/0/type]",
  ],
  [
    "a section without text",
    [{ type: "section" }],
    "message",
    "[ERROR] must define either text or fields [json-pointer:/blocks/0]",
  ],
  [
    "a header without text",
    [{ type: "header" }],
    "message",
    "[ERROR] missing required field: text [json-pointer:/blocks/0]",
  ],
  [
    "a text that is too long, in Slack's words",
    [section({ text: mrkdwn(3001) })],
    "message",
    "[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
  ],
  [
    "a field nobody knows",
    [section({ colour: "red" })],
    "message",
    "[ERROR] invalid additional property: colour [json-pointer:/blocks/0]",
  ],
  [
    "mrkdwn in a header",
    [{ type: "header", text: mrkdwn(2) }],
    "message",
    "[ERROR] must be one of: plain_text [json-pointer:/blocks/0/text/type]",
  ],
  [
    "a repeated block_id",
    [section({ block_id: "a" }), section({ block_id: "a" })],
    "message",
    '[ERROR] block_id "a" already exists [json-pointer:/blocks]',
  ],
  [
    "a repeated action_id in a block",
    [{ type: "actions", elements: [button(), button()] }],
    "message",
    '[ERROR] action_id "b0" already exists in this block [json-pointer:/blocks/0]',
  ],
  [
    "two tables",
    [
      { type: "table", rows: rows(1, 1) },
      { type: "table", rows: rows(1, 1) },
    ],
    "message",
    "[ERROR] only_one_table_allowed [json-pointer:/blocks]",
  ],
  [
    "more than 12,000 characters of markdown in all",
    [
      { type: "markdown", text: text(7000) },
      { type: "markdown", text: text(7000) },
    ],
    "message",
    "[ERROR] markdown blocks must be less than 12001 characters in all [json-pointer:/blocks]",
  ],
  [
    "a markdown block in a modal",
    [{ type: "markdown", text: "x" }],
    "modal",
    "[ERROR] unsupported type: markdown [json-pointer:/blocks/0/type]",
  ],
  [
    "a select without options",
    [section({ accessory: { type: "static_select", action_id: "s" } })],
    "message",
    "[ERROR] must provide exactly one of options or option_groups [json-pointer:/blocks/0/accessory]",
  ],
  [
    "a chart whose series miss a category",
    [chart({ type: "bar", series: [series("累计", ["5月"])], axis_config: { categories: ["5月", "6月"] } })],
    "message",
    "[ERROR] every series must have one data point for each category [json-pointer:/blocks/0/chart/series]",
  ],
  [
    "a date that is none",
    [section({ accessory: { type: "datepicker", action_id: "d", initial_date: "2022-02-30" } })],
    "message",
    "[ERROR] must be a valid date in the format YYYY-MM-DD [json-pointer:/blocks/0/accessory/initial_date]",
  ],
];

describe("refused, with the place", () => {
  test.each(refused)("%s", (_, blocks, surface, fault) => {
    expect(faultsInBlocks(blocks, surface)).toEqual([fault]);
  });
});

test("a message may hold every block of an answer at once", () => {
  const blocks = [
    { type: "plan", title: "两步", tasks: [task] },
    { type: "markdown", text: "**40处**" },
    chart({
      type: "line",
      series: [series("累计", ["5月", "6月"])],
      axis_config: { categories: ["5月", "6月"] },
    }),
    { type: "table", rows: rows(3, 3), column_settings: [{ align: "right" }, null] },
    { type: "alert", level: "warning", text: plain(5) },
    { type: "container", title: plain(3), child_blocks: [section()] },
    { type: "context_actions", elements: [feedback] },
  ];
  expect(faultsInBlocks(blocks, "message")).toEqual([]);
});
