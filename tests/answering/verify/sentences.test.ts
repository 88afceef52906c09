import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { verifySentence } from "../../../src/answering/verify/verify-sentence.ts";
import { against } from "./evidence-of-binhai.ts";

const Sentence = z.object({
  true: z.boolean(),
  lang: z.enum(["zh", "en"]),
  of: z.array(z.string()),
  text: z.string(),
  quote: z.boolean().default(false),
  question: z.string().default(""),
});

const sentences = sentencesIn("sentences.jsonl");
/** Altered sentences that are shown all the same. */
const slips = sentencesIn("slips.jsonl");
/** Two lots of which no altered sentence was shown the first time they were read, and of whose true ones every third fell. */
const firstRead = sentencesIn("first-read.jsonl");

function sentencesIn(file: string) {
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Sentence.parse(JSON.parse(line)));
}

function isShown({ of, text, quote, question }: z.infer<typeof Sentence>): boolean {
  const held = against(of, question);
  const evidence = [...held.evidence.keys()];
  return verifySentence({ text, quote, evidence }, held).kind !== "refused";
}

describe("the written set of sentences", () => {
  it("is large enough, in both languages", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(120);
    for (const lang of ["zh", "en"] as const)
      for (const isTrue of [true, false])
        expect(sentences.filter((each) => each.lang === lang && each.true === isTrue).length).toBeGreaterThan(
          25,
        );
  });

  it("has no altered sentence that is shown", () => {
    const altered = [...sentences, ...firstRead].filter((each) => !each.true);
    expect(altered.filter(isShown).map(({ text }) => text)).toEqual([]);
  });

  it("has those that slip in a list of their own, from which one that no longer does is moved over", () => {
    expect(slips.filter((each) => !isShown(each)).map(({ text }) => text)).toEqual([]);
  });

  it("has at most 3 % of true sentences refused", () => {
    const trueOnes = sentences.filter((each) => each.true);
    const refused = trueOnes.filter((each) => !isShown(each)).map(({ text }) => text);
    expect(refused.length / trueOnes.length, refused.join("\n")).toBeLessThanOrEqual(0.03);
  });

  it("has at least four of five true sentences shown where little was mended after the first reading", () => {
    const trueOnes = firstRead.filter((each) => each.true);
    expect(trueOnes.filter(isShown).length / trueOnes.length).toBeGreaterThanOrEqual(0.8);
  });
});
