import fc from "fast-check";
import { expect, it } from "vitest";
import { foldWidth } from "../../src/language/fold-width.ts";

it("full-width letters, digits, signs and spaces become their ASCII forms", () => {
  expect(foldWidth("Ｔａｓｋ　３０：９７％，（ＯＫ）～")).toBe("Task 30:97%,(OK)~");
});

it("what is Chinese stays: characters, 。 and 、 and the quotation marks", () => {
  expect(foldWidth("完善“15分钟健身圈”建设、提升服务。《方案》")).toBe(
    "完善“15分钟健身圈”建设、提升服务。《方案》",
  );
});

it("every position stays where it was, in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = foldWidth(text);
      expect(folded.length).toBe(text.length);
      for (let at = 0; at < text.length; at++)
        if (folded[at] !== text[at]) expect(text[at]).toMatch(/[！-～　]/);
    }),
  );
});
