import { expect, it } from "vitest";
import { withoutLinksAndTokens } from "../../src/language/links-and-tokens.ts";

it.each([
  "https://example.com/plan/30?page=3",
  "www.example.gov.cn/news/2022-06-17",
  "wang12@education.example.cn",
  "<@U0ABC123>",
  "xoxb-123456789012-abcDEF",
  "xapp-1-A012-345-6f",
  "sk-proj-12345678",
  "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
])("“%s” is neither words nor numbers", (code) => {
  expect(withoutLinksAndTokens(`见${code} 共3处`, "□")).toBe(`见${"□".repeat(code.length)} 共3处`);
});

it.each(["任务30新增3处", "task-30: 3 more", "T30 +3", "3/40", "3.5公里", "half-marathon", "第30.1条"])(
  "“%s” stays as it is",
  (text) => {
    expect(withoutLinksAndTokens(text, "□")).toBe(text);
  },
);

it("an address ends where Chinese goes on", () => {
  expect(withoutLinksAndTokens("见https://a.cn/3，任务30新增3处", "□")).toBe(
    `见${"□".repeat(14)}，任务30新增3处`,
  );
});
