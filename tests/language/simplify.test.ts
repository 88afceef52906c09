import { expect, test } from "vitest";
import { createSimplify } from "../../src/language/simplify.ts";

const simplify = createSimplify();

test("traditional characters are written as simplified ones", () => {
  expect(simplify("任務30本週新增兩處,累計達二十處")).toBe("任务30本周新增两处,累计达二十处");
});

test("simplified Chinese and English stay as they are", () => {
  const text = "任务30本周新增3处, 3 more sites";
  expect(simplify(text)).toBe(text);
});

test("every position stays where it was, whatever stands in the text", () => {
  for (const text of ["👍任務30又新增一處🎉", "𠀀任務", "乾隆年間的乾兒子", "鿿㐀任務三十", ""]) {
    expect(simplify(text)).toHaveLength(text.length);
  }
});
