import { describe, expect, it } from "vitest";
import { parseInline, parseMrkdwn } from "../../../src/workspace/page/mrkdwn/parse-mrkdwn.ts";
import { formatSlackDate, type Reader } from "../../../src/workspace/page/mrkdwn/slack-date.ts";

const text = (said: string) => ({ type: "text", text: said });

describe("marks", () => {
  it.each([
    ["*粗* 字", [{ type: "bold", children: [text("粗")] }, text(" 字")]],
    ["(*a*)", [text("("), { type: "bold", children: [text("a")] }, text(")")]],
    ["_斜_", [{ type: "italic", children: [text("斜")] }]],
    ["~旧~", [{ type: "strike", children: [text("旧")] }]],
    ["*_both_*", [{ type: "bold", children: [{ type: "italic", children: [text("both")] }] }]],
    ["`a*b*c`", [{ type: "code", text: "a*b*c" }]],
  ])("%s", (written, parts) => expect(parseInline(written)).toEqual(parts));

  it.each(["中文*不是粗体*中文", "2*3*4", "snake_case_name", "* 不成对", "a ~ b ~ c"])(
    "%s is left as written",
    (written) => expect(parseInline(written)).toEqual([text(written)]),
  );
});

describe("angle brackets", () => {
  it.each([
    [
      "<https://a.cn/?a=1&amp;b=2|看 &lt;这里&gt;>",
      { type: "link", url: "https://a.cn/?a=1&b=2", label: "看 <这里>" },
    ],
    ["<@U0SPORT>", { type: "person", id: "U0SPORT" }],
    ["<#C0DUBAN|督办>", { type: "channel", id: "C0DUBAN", label: "督办" }],
    ["<!channel>", { type: "everyone", name: "channel" }],
    [
      "<!date^1655427600^{date_num}|2022-06-17>",
      { type: "date", seconds: 1655427600, format: "{date_num}", url: null, fallback: "2022-06-17" },
    ],
    [":white_check_mark:", { type: "emoji", name: "white_check_mark" }],
  ])("%s", (written, part) => expect(parseInline(written)).toEqual([part]));

  it("escaped brackets are text", () => expect(parseInline("5 &lt; 6 &amp; <")).toEqual([text("5 < 6 & <")]));
});

it("quotes and code blocks stand apart from lines", () =>
  expect(parseMrkdwn("答:\n&gt; 原文一\n&gt; 原文二\n```a *b*\nc```\n完")).toEqual([
    { type: "line", children: [text("答:")] },
    { type: "quote", children: [text("原文一"), { type: "break" }, text("原文二")] },
    { type: "preformatted", text: "a *b*\nc" },
    { type: "line", children: [text("完")] },
  ]));

describe("dates", () => {
  const reader: Reader = {
    locale: "zh-CN",
    tz: "Asia/Shanghai",
    now: new Date("2022-06-17T02:00:00Z"),
    today: "今天",
    yesterday: "昨天",
  };
  const at = Date.parse("2022-06-17T01:00:00Z") / 1000;
  it.each([
    ["{date_num} {time}", "2022/06/17 9:00"],
    ["{date}", "2022年6月17日"],
    ["{date_short_pretty}", "今天"],
    ["{ago}", "1小时前"],
    ["{nonsense}", "{nonsense}"],
  ])("%s is said for the reader", (format, said) => expect(formatSlackDate(at, format, reader)).toBe(said));

  it("a day of another zone is the reader's own day", () =>
    expect(formatSlackDate(Date.parse("2022-06-16T20:00:00Z") / 1000, "{date}", reader)).toBe(
      "2022年6月17日",
    ));
});
