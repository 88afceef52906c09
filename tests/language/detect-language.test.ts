import { expect, it } from "vitest";
import { detectLanguage } from "../../src/language/detect-language.ts";

it.each([
  "第三十项任务的目标是什么",
  "任务30 done",
  "ok 收到",
  "task 30 新增3处",
  "@Duban 本周新增3处",
  "Duban 任务30的目标是什么",
])("“%s” is Chinese", (text) => {
  expect(detectLanguage(text)).toBe("zh");
});

it.each([
  "what are the targets for task 30",
  "what does 双减 mean",
  "30 3 more",
  "OK",
  "how many 健身园 have been built so far",
])("“%s” is English", (text) => {
  expect(detectLanguage(text)).toBe("en");
});

it.each(["", "30", "?!", "👍"])("“%s”, which is in neither, is taken as the plan's own", (text) => {
  expect(detectLanguage(text)).toBe("zh");
});
