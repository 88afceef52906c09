import { expect, test } from "vitest";
import { chineseNumbers, englishNumbers } from "../../src/retrieval/terms/numbers.ts";

test.each([
  ["6600万人", [66_000_000]],
  ["二〇二二年", [2022]],
  ["九场比赛", [9]],
  ["三百二十万", [3_200_000]],
  ["两亿三千万", [230_000_000]],
  ["十五分钟", [15]],
  ["万人", [10_000]],
  ["入学率达到97%以上", [97]],
  ["17,786,419人", [17_786_419]],
  ["1.5亿元", [150_000_000]],
  ["没有数字", []],
])("Chinese numerals and figures come to one form: %s", (text, numbers) => {
  expect(chineseNumbers(text)).toEqual(numbers);
});

test.each([
  ["66 million people", [66_000_000]],
  ["in 2022", [2022]],
  ["nine games", [9]],
  ["twenty-one schools", [21]],
  ["the thirtieth task, the 30th", [30]],
  ["17,786,419 people", [17_786_419]],
  ["five, six and seven", [5, 6, 7]],
  ["two hundred instructors", [200]],
  ["no number at all", []],
])("English number words and figures come to one form: %s", (text, numbers) => {
  expect(englishNumbers(text)).toEqual(numbers);
});
