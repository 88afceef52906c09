import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CompiledDictionary } from "../../src/retrieval/dictionary/compile-dictionary.ts";
import { readDictionary, writeDictionary } from "../../src/retrieval/dictionary/dictionary-file.ts";
import { glossWeights } from "../../src/retrieval/dictionary/gloss-weights.ts";
import type { Dictionary } from "../../src/retrieval/index.ts";
import { dictionaryForTests } from "./dictionary-for-tests.ts";

let dictionary: Dictionary;
const folder = mkdtempSync(join(tmpdir(), "dictionary-"));
beforeAll(async () => {
  dictionary = await dictionaryForTests();
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a Chinese word has the English stems of its definitions", () => {
  expect(dictionary.glosses("体育").map(({ stem }) => stem)).toEqual(
    expect.arrayContaining(["sport", "educ"]),
  );
});

test("a word that no dictionary has is unknown, not an error", () => {
  expect(dictionary.glosses("欣嘉园三小")).toEqual([]);
  expect(dictionary.readings("欣嘉园三小")).toEqual([]);
});

test("a place is read in pinyin without tones", () => {
  expect(dictionary.readings("塘沽")).toEqual(["tanggu"]);
});

test("English words of one family are near each other", () => {
  expect(dictionary.related("inflat").map(({ stem }) => stem)).toContain("inflationari");
});

test("a rare word tells more than a common one", () => {
  expect(dictionary.wordInformation("孤独症")).toBeGreaterThan(dictionary.wordInformation("学校"));
  expect(dictionary.stemInformation("autist")).toBeGreaterThan(dictionary.stemInformation("school"));
});

test("words come whole from a text", () => {
  expect(dictionary.words("建设社区体育设施")).toEqual(["建设", "社区", "体育", "设施"]);
});

test("a word of many senses shares its weight out among them", () => {
  const one = glossWeights(["teacher"]).get("teacher") ?? 0;
  const many = glossWeights(["teacher", "master", "model", "division"]).get("teacher") ?? 0;
  expect(many).toBeCloseTo(one / 2);
});

test("what stands in brackets counts for less than the definition", () => {
  const weights = glossWeights(["(of a river) to burst"]);
  expect(weights.get("river")).toBeLessThan(weights.get("burst") ?? 0);
});

const SMALL: CompiledDictionary = {
  words: ["学校", "老师"],
  wordInformation: [6, 7],
  readings: ["xuexiao", "laoshi"],
  glosses: { starts: [0, 1, 2], ids: [0, 1], weights: [1, 1] },
  stems: ["school", "teacher"],
  stemInformation: [6, 7],
  glossedBy: [1, 1],
  related: { starts: [0, 0, 0], ids: [], weights: [] },
  segmentation: "学校 100 n\n老师 100 n",
};

test("a dictionary file reads back as written", () => {
  const path = join(folder, "whole.bin");
  writeDictionary(path, "1", SMALL);
  const read = readDictionary(path, "1");
  expect(read?.words.joined).toBe("学校\n老师");
  expect([...(read?.glosses.ids ?? [])]).toEqual([0, 1]);
  expect(Buffer.from(read?.segmentation ?? []).toString()).toBe(SMALL.segmentation);
});

test("a file of another version is not used", () => {
  const path = join(folder, "old.bin");
  writeDictionary(path, "1", SMALL);
  expect(readDictionary(path, "2")).toBeUndefined();
});

test("a file cut short is not used", () => {
  const path = join(folder, "short.bin");
  writeDictionary(path, "1", SMALL);
  truncateSync(path, statSync(path).size - 16);
  expect(readDictionary(path, "1")).toBeUndefined();
  writeFileSync(path, readFileSync(path).subarray(0, 2));
  expect(readDictionary(path, "1")).toBeUndefined();
});
