import { beforeAll, expect, test } from "vitest";
import { createSearch, type Dictionary, type Passage, type Search } from "../../src/retrieval/index.ts";
import { dictionaryForTests } from "./dictionary-for-tests.ts";

const passage = (id: string, text: string, headings: string[] = [], english: string[] = []): Passage => ({
  id,
  text,
  headings,
  english,
});

const PASSAGES = [
  passage("facilities", "建设社区健身园、社区体育园等体育设施40处。", ["加快体育设施建设"]),
  passage("instructors", "培训社会体育指导员200名。", ["加强对体育协会业务指导"]),
  passage(
    "kindergarten",
    "建成汉沽东扩区幼儿园。",
    ["推进学前教育"],
    ["Complete the nursery in the Hangu extension"],
  ),
  passage("river", "整治黑臭水体12条,确保国考断面水质达标。", ["打好碧水保卫战"]),
  passage("luther", "马丁·路德于1517年发表九十五条论纲。"),
  passage("population", "全市常住人口超过6600万。"),
];

let dictionary: Dictionary;
let search: Search;
beforeAll(async () => {
  dictionary = await dictionaryForTests();
  search = await createSearch({ passages: PASSAGES, dictionary });
});

const first = async (question: string) => (await search(question, 3))[0]?.passage.id;

test.each([
  ["体育设施建多少处", "facilities"],
  ["How many sports facilities are to be built?", "facilities"],
  ["how many instructors will be trained", "instructors"],
  ["Which nursery will be completed?", "kindergarten"],
  ["water quality", "river"],
  ["What happened in Hangu?", "kindergarten"],
  ["When did Luther publish his theses?", "luther"],
  ["Where do 66 million people live?", "population"],
  ["sports instructers", "instructors"],
])("a Chinese passage is found in either language: %s", async (question, id) => {
  expect(await first(question)).toBe(id);
});

test("a name in pinyin counts in the text and in a heading, where its characters are read so and nowhere else", async () => {
  const named = await createSearch({
    dictionary,
    passages: [
      passage("text", "推进天开园建设。"),
      passage("heading", "年内完成主体工程。", ["天开园"]),
      passage("parted", "这一天，开放全部场馆。"),
    ],
  });
  const hits = await named("Tiankai", 3);
  expect(hits.map((hit) => hit.passage.id)).toEqual(["text", "heading"]);
  expect(hits.map(({ coverage }) => coverage)).toEqual([1, 1]);
});

test("a question put again finds the same, and more where more is wanted", async () => {
  const one = await search("体育", 1);
  const all = await search("体育", 5);
  expect(all.length).toBeGreaterThan(1);
  expect(all[0]).toEqual(one[0]);
  expect(await search("体育", 1)).toEqual(one);
});

test("a heading helps to find what stands under it", async () => {
  expect(await first("碧水保卫战")).toBe("river");
});

test("at most as many are found as were asked for, best first", async () => {
  const hits = await search("体育", 2);
  expect(hits).toHaveLength(2);
  expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? Number.POSITIVE_INFINITY);
});

test("a question of no words finds nothing", async () => {
  expect(await search("？？", 3)).toEqual([]);
  expect(await search("", 3)).toEqual([]);
});

test("no passages, no hits", async () => {
  const empty = await createSearch({ passages: [], dictionary });
  expect(await empty("体育设施", 3)).toEqual([]);
});

test("what the passage does not account for is named, the most telling first", async () => {
  const [hit] = await search("体育设施的门票价格", 1);
  expect(hit?.passage.id).toBe("facilities");
  expect(hit?.missing).toEqual(expect.arrayContaining(["门票"]));
  expect(hit?.missing).not.toContain("体育设施");
});

test("how a question is asked does not count against a passage", async () => {
  const [hit] = await search("请问今年计划建设多少处体育设施呢？", 1);
  expect(hit?.coverage).toBeGreaterThan(0.8);
});
