import { expect, test } from "vitest";
import { contentWords } from "../../src/answering/understand/english-content.ts";

test("asking words and words that hold a sentence together are no content", () => {
  expect(contentWords("What does the plan say about school groups?")).toEqual(["school", "group"]);
});

test("one word in two forms is one content word", () => {
  expect(contentWords("checks, checked, check")).toEqual(["check"]);
});

test("a noun of its own keeps its ending: parking is not a park, nursing not a nurse", () => {
  expect(contentWords("parking nursing")).toEqual(["parking", "nursing"]);
});

test("the parts of a compound are words", () => {
  expect(contentWords("after-school care")).toEqual(["after", "school", "care"]);
});
