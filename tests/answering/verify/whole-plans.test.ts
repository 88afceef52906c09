import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/answering/verify/evidence/evidence.ts";
import { verifySentence } from "../../../src/answering/verify/verify-sentence.ts";
import { findNumbers } from "../../../src/language/find-numbers.ts";
import { sentencesOf } from "../../../src/plan/clauses.ts";
import { parsePlan } from "../../../src/plan/parse-plan.ts";
import { tasksOf } from "../../../src/plan/plan.ts";
import { lexicon, simplify } from "./evidence-of-binhai.ts";

const PLANS = [
  "data/plans/binhai-2022/plan.txt",
  "../shared/plans-dev/guangdong-digital-2025.txt",
  "../shared/plans-dev/guofa-2019-4-vocational.txt",
  "../shared/plans-dev/tianjin-report-2026.txt",
];

/** Each sentence of the plan with the evidence that it is itself, and whether another text of it would be shown. */
function sentencesIn(path: string) {
  const plan = parsePlan(readFileSync(path, "utf8"));
  return tasksOf(plan).flatMap((task) =>
    sentencesOf(task).map((clause) => {
      const evidence: Evidence = {
        id: "e1",
        task: task.number,
        clause,
        lines: [{ text: clause.quote, says: "plan" }],
      };
      const against = {
        plan,
        evidence: new Map([["e1", evidence]]),
        question: "",
        simplify,
        lexicon,
        guarded: [],
      };
      const isShown = (text: string): boolean =>
        verifySentence({ text, evidence: ["e1"], quote: false }, against).kind === "says";
      return { text: clause.quote, isShown };
    }),
  );
}

/** The sentence once for each number in digits, with that number one higher. */
function withOneNumberHigher(text: string): string[] {
  return findNumbers(text)
    .filter(({ text: written }) => /^\d+$/.test(written))
    .map(({ start, end, value }) => `${text.slice(0, start)}${value + 1}${text.slice(end)}`);
}

describe.each(PLANS.filter((path) => existsSync(path)))("%s", (path) => {
  const sentences = sentencesIn(path);

  it("has at most 3 % of its own sentences refused", () => {
    const refused = sentences.filter(({ text, isShown }) => !isShown(text)).map(({ text }) => text);
    expect(refused.length / sentences.length, refused.join("\n")).toBeLessThanOrEqual(0.03);
  });

  it("has no sentence shown in which a number is one higher", () => {
    const shown = sentences.flatMap(({ text, isShown }) => withOneNumberHigher(text).filter(isShown));
    expect(shown).toEqual([]);
  });
});
