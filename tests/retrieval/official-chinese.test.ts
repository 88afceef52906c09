import { expect, test } from "vitest";
import { createSearch } from "../../src/retrieval/index.ts";
import { dictionaryForTests } from "./dictionary-for-tests.ts";

const SENTENCES = [
  "推进随班就读，做好送教上门。",
  "开展生活垃圾分类，提高投放准确率。",
  "整治校外培训机构，规范预收费管理。",
  "拓展低空经济应用场景。",
  "完善天开园创新服务体系。",
  "加强武清站商务区建设。",
];

const passages = SENTENCES.map((text, place) => ({ id: `${place}`, text, headings: [], english: [] }));

test.each([
  ["inclusive education", 0],
  ["waste sorting", 1],
  ["private tutoring companies", 2],
  ["drones", 3],
])("a set phrase of official Chinese is found by what English calls it: %s", async (question, place) => {
  const search = await createSearch({ passages, dictionary: await dictionaryForTests() });
  expect((await search(question, 1))[0]?.passage.text).toBe(SENTENCES[place]);
});

test.each([
  ["Tiankai", 4],
  ["Wuqing", 5],
])("a name that no dictionary has is found by how it is read: %s", async (question, place) => {
  const search = await createSearch({ passages, dictionary: await dictionaryForTests() });
  const [hit] = await search(question, 1);
  expect(hit?.passage.text).toBe(SENTENCES[place]);
  expect(hit?.coverage).toBe(1);
});

test("one word of a phrase's rendering is not the whole of it", async () => {
  const search = await createSearch({ passages, dictionary: await dictionaryForTests() });
  const coverage = async (question: string) => (await search(question, 1))[0]?.coverage ?? 0;
  expect(await coverage("waste incineration")).toBeLessThan(await coverage("waste sorting"));
});
