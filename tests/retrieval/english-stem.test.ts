import { expect, test } from "vitest";
import { englishStem } from "../../src/retrieval/terms/english-stem.ts";
import { nameSound, syllableSound } from "../../src/retrieval/terms/sound.ts";

test.each([
  ["training", "trained"],
  ["taught", "teach"],
  ["children", "child"],
  ["labour", "labor"],
  ["organisations", "organizations"],
  ["centres", "center"],
  ["programmes", "program"],
])("forms and spellings of one word share a stem: %s, %s", (one, other) => {
  expect(englishStem(one)).toBe(englishStem(other));
});

test.each([
  ["manning", ["man", "ning"]],
  ["denver", ["dan", "fo"]],
  ["milan", ["mi", "lan"]],
])("a foreign name sounds nearly as its Chinese characters: %s", (name, pinyin) => {
  const heard = pinyin.map(syllableSound).join("");
  const shared = [...nameSound(name)].filter((consonant) => heard.includes(consonant));
  expect(shared.length).toBeGreaterThanOrEqual(2);
});
