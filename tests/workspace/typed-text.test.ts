import { describe, expect, test } from "vitest";
import { keepAppText, keepTyped, showForEditing } from "../../src/workspace/typed-text.ts";

const names = {
  people: [
    { id: "U0DUBAN", name: "duban", display_name: "督办" },
    { id: "U0SPORT", name: "sport.head", display_name: "体育科科长" },
    { id: "U0READER", name: "alex", display_name: "Alex" },
  ],
  channels: [
    { id: "C0DUBAN", name: "督办" },
    { id: "C0SPORT", name: "体育科" },
  ],
};

describe("what Slack keeps of a typed text", () => {
  test.each([
    ["a mention needs no space in Chinese", "请@督办看第30项", "请<@U0DUBAN>看第30项"],
    ["the longest name wins", "@体育科科长 好", "<@U0SPORT> 好"],
    ["a Latin name ends with its word", "@alex @alexander", "<@U0READER> @alexander"],
    ["letters' case does not matter", "@Duban hi", "<@U0DUBAN> hi"],
    ["a channel is named with its id", "见#体育科", "见<#C0SPORT|体育科>"],
    ["reserved characters are escaped", "3 < 5 & 7 > 6", "3 &lt; 5 &amp; 7 &gt; 6"],
    ["a typed control sequence is only text", "<!channel>", "&lt;!channel&gt;"],
    ["@channel rings everybody", "@channel 开会", "<!channel> 开会"],
    [
      "an address becomes a link and ends at Chinese punctuation",
      "见https://a.cn/b?c=1&d。",
      "见<https://a.cn/b?c=1&amp;d>。",
    ],
    ["an address for mail is no mention", "a@alex.cn", "a@alex.cn"],
    ["an explicit mention of somebody known stands", "<@U0SPORT> 好", "<@U0SPORT> 好"],
    ["one of somebody unknown is text", "<@U0NOBODY>", "&lt;@U0NOBODY&gt;"],
  ])("%s", (_, typed, kept) => {
    expect(keepTyped(typed, names)).toBe(kept);
  });
  test("editing shows what was typed", () => {
    const typed = "@督办 见 #体育科 3 < 5 & https://a.cn/b?c=1&d @channel";
    expect(showForEditing(keepTyped(typed, names), names)).toBe(typed);
  });
});

describe("what Slack keeps of an app's text", () => {
  test.each([
    ["entities stand", "a &lt;b&gt; &amp; c", "a &lt;b&gt; &amp; c"],
    ["stray marks are escaped", "1 < 2 & 3", "1 &lt; 2 &amp; 3"],
    ["control sequences stand", "<!here> <@U0SPORT> <https://a.cn|x>", "<!here> <@U0SPORT> <https://a.cn|x>"],
  ])("%s", (_, given, kept) => {
    expect(keepAppText(given)).toBe(kept);
  });
});
