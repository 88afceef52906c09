import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumbers } from "../../src/language/find-numbers.ts";
import { parseHanNumeral } from "../../src/language/han-numerals.ts";
import { binhai } from "../support/binhai.ts";

const values = (text: string): number[] => findNumbers(text).map(({ value }) => value);

describe("a number is found", () => {
  it.each([
    ["新建体育设施40处", [40]],
    ["１２处", [12]],
    ["新增学位３，０００个", [3000]],
    ["1,200人次", [1200]],
    ["改造校舍1.5万平方米", [15_000]],
    ["投入1.1万元", [11_000]],
    ["共2.3亿元", [230_000_000]],
    ["两所学校", [2]],
    ["两万名学生", [20_000]],
    ["六千六百万元", [66_000_000]],
    ["一百零五所", [105]],
    ["五百二十人", [520]],
    ["三百五", [350]],
    ["累计廿三处", [23]],
    ["卅名", [30]],
    ["二〇二二年", [2022]],
    ["三点五公里", [3.5]],
    ["3处、4处和5处", [3, 4, 5]],
    ["twenty-five schools", [25]],
    ["two hundred and fifty people", [250]],
    ["one million two hundred thousand", [1_200_000]],
    ["2.5 million people", [2_500_000]],
    ["Two sites", [2]],
  ])("in “%s”", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each(["新建体育设施若干", "万元", "someone often weighs it", "", "one-off".slice(4)])(
    "but none in “%s”",
    (text) => {
      expect(findNumbers(text)).toEqual([]);
    },
  );

  it("two spoken one after the other are two, and no sum", () => {
    expect(values("one third of them")).toEqual([1, 3]);
    expect(values("sites three four and five")).toEqual([3, 4, 5]);
    expect(values("三分之一")).toEqual([3, 1]);
  });
});

describe("a share", () => {
  it.each([
    ["97%以上", 97],
    ["３％", 3],
    ["百分之九十七", 97],
    ["百分之三点五", 3.5],
    ["百分之97", 97],
    ["97 per cent", 97],
    ["97 percent", 97],
    ["ninety-seven per cent", 97],
    ["一半", 50],
    ["half of the schools", 50],
  ])("is known as one in “%s”", (text, value) => {
    expect(findNumbers(text)).toMatchObject([{ value, percent: true }]);
  });

  it("is told from a count", () => {
    expect(findNumbers("97处")).toMatchObject([{ percent: false }]);
  });
});

describe("a range", () => {
  it.each([
    ["3-5个", 3, 5],
    ["3～5个", 3, 5],
    ["30至32", 30, 32],
    ["三至五个", 3, 5],
    ["tasks 30-32", 30, 32],
    ["tasks 30 to 32", 30, 32],
    ["thirty to forty", 30, 40],
    ["30%至40%", 30, 40],
    ["新增三四处", 3, 4],
    ["一两个", 1, 2],
  ])("has both its ends in “%s”", (text, value, max) => {
    expect(findNumbers(text)).toMatchObject([{ value, max }]);
  });

  it("is not made of two numbers in a list", () => {
    expect(findNumbers("30、32")).toMatchObject([
      { value: 30, max: null },
      { value: 32, max: null },
    ]);
  });
});

describe("an ordinal", () => {
  it.each([
    ["第三十项任务", 30],
    ["第3项", 3],
    ["the third task", 3],
    ["the 3rd task", 3],
    ["the twenty-first", 21],
    ["the fortieth", 40],
    ["the two hundred and fifth", 205],
  ])("is known as one in “%s”", (text, value) => {
    expect(findNumbers(text)).toMatchObject([{ value, ordinal: true }]);
  });

  it.each(["30项", "three tasks", "forty"])("is told from a count in “%s”", (text) => {
    expect(findNumbers(text)).toMatchObject([{ ordinal: false }]);
  });
});

describe("offsets", () => {
  it("take in what belongs to the number: 第, the percent sign, the scale", () => {
    const texts = findNumbers("第三十项完成９７％，投入1.5万元，又 12 thousand").map(({ text }) => text);
    expect(texts).toEqual(["第三十", "９７％", "1.5万", "12 thousand"]);
  });

  it("are UTF-16 units of the text as it was given, emoji and full-width forms before it or not", () => {
    const text = "👍👍　任务３０：新增３处";
    const found = findNumbers(text).map(({ start, end }) => [start, text.slice(start, end)]);
    expect(found).toEqual([
      [7, "３０"],
      [12, "３"],
    ]);
  });

  it("hold for every number of a whole plan, in order and apart", () => {
    const { text } = binhai.plan;
    const found = findNumbers(text);
    let last = 0;
    for (const number of found) {
      expect(text.slice(number.start, number.end)).toBe(number.text);
      expect(number.start).toBeGreaterThanOrEqual(last);
      last = number.end;
    }
    expect(found.length).toBeGreaterThan(100);
  });

  it("hold in any text at all", () => {
    const pieces = fc.constantFrom(
      "３",
      "30",
      "三十",
      "第",
      "％",
      "%",
      "万",
      "至",
      "-",
      "two",
      " ",
      "👍",
      "处",
      ",",
      ".",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        for (const { start, end, text: quoted, value } of findNumbers(text)) {
          expect(text.slice(start, end)).toBe(quoted);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});

describe("a Chinese numeral", () => {
  it("is read as it is written, whatever its size", () => {
    const digits = "零一二三四五六七八九";
    const written = (n: number): string => {
      const places = ["", "十", "百", "千"];
      const four = String(n).padStart(4, "0");
      return [...four]
        .map((digit, index) => (digit === "0" ? "零" : `${digits[Number(digit)]}${places[3 - index]}`))
        .join("")
        .replace(/零+/g, "零")
        .replace(/^零|零$/g, "");
    };
    for (let n = 1; n <= 9999; n++) expect(parseHanNumeral(written(n)), written(n)).toBe(n);
  });

  it.each(["处", "三处", "", "点五", "三点", "万万"])("“%s” is none", (text) => {
    expect(parseHanNumeral(text)).toBeNull();
  });
});
