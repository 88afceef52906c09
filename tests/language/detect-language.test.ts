import { expect, it } from "vitest";
import { detectLanguage } from "../../src/language/detect-language.ts";

it.each([
  "第三十项任务的目标是什么",
  "任务30 done",
  "ok 收到",
  "task 30 新增3处",
  "@Duban 本周新增3处",
  "Duban 任务30的目标是什么",
  "进展发到 wang.jianguo@education.example.gov.cn 行吗",
  "这个链接打得开吗 www.example.gov.cn/plan/annual/targets",
  "配置里的 xoxb-123456789012-abcdEFghIJ 对吗",
  "附件 https://example.com/annual/report.pdf 里写的是多少",
  "<@U0ABCDEF> <@UGHIJKLM> 本周新增3处",
])("“%s” is Chinese", (text) => {
  expect(detectLanguage(text)).toBe("zh");
});

it.each([
  "what are the targets for task 30",
  "what does 双减 mean",
  "30 3 more",
  "OK",
  "how many 健身园 have been built so far",
  "who answers mail at li.na@example.gov.cn",
])("“%s” is English", (text) => {
  expect(detectLanguage(text)).toBe("en");
});

it.each(["", "30", "?!", "👍"])("“%s”, which is in neither, is taken as the plan's own", (text) => {
  expect(detectLanguage(text)).toBe("zh");
});
