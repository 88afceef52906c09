import { readFileSync } from "node:fs";
import { Converter } from "opencc-js/t2cn";
import type { Evidence } from "../../../src/answering/verify/evidence/evidence.ts";
import type { Against } from "../../../src/answering/verify/verify-sentence.ts";
import type { Finding } from "../../../src/model/evidence/evidence-book.ts";
import { entryEvidence, standingEvidence } from "../../../src/model/evidence/ledger-evidence.ts";
import {
  targetEvidence,
  taskEvidence,
  wholePlanEvidence,
} from "../../../src/model/evidence/plan-evidence.ts";
import { readEnglish } from "../../../src/plan/english.ts";
import { lexiconOf } from "../../../src/retrieval/index.ts";
import { entry, standing, TODAY, task } from "../../progress/binhai.ts";
import { dictionaryForTests } from "../../retrieval/dictionary-for-tests.ts";
import { binhai } from "../../support/binhai.ts";

const english = readEnglish(readFileSync("data/plans/binhai-2022/en.yaml", "utf8"), binhai.plan);
const book = { ...binhai, english };
const TOLD = [
  entry(1, { amount: 12, kind: "set", text: "任务30累计建成12处", asOf: "2022-06-10" }),
  entry(2, { amount: 3, text: "任务30新增3处，海滨街2处、塘沽街1处" }),
];

/** What the dictionaries know of words. */
export const lexicon = lexiconOf(await dictionaryForTests());

/** Traditional characters as simplified ones. */
export const simplify = Converter({ from: "t", to: "cn" });

/**
 * Evidence by the names the sentences use: "30" is task 30 with its sentences, "30-1" a target, "L30" its standing,
 * "entries30" its entries, "plan" the whole plan.
 */
export function evidenceNamed(names: readonly string[]): Map<string, Evidence> {
  const findings = names.flatMap(findingsOf);
  return new Map(findings.map((finding, index) => [`e${index + 1}`, { id: `e${index + 1}`, ...finding }]));
}

/** What a sentence over that evidence is held against. */
export function against(names: readonly string[], question = ""): Against {
  const key = names.join();
  const evidence = GATHERED.get(key) ?? evidenceNamed(names);
  GATHERED.set(key, evidence);
  return { plan: binhai.plan, evidence, question, simplify, lexicon, guarded: [] };
}

/** Many sentences rest on the same evidence; it is read once, as the sentences of one answer read it. */
const GATHERED = new Map<string, Map<string, Evidence>>();

function findingsOf(name: string): Finding[] {
  if (name === "plan") return [wholePlanEvidence(book)];
  if (name.startsWith("L")) {
    const number = Number(name.slice(1));
    const told = TOLD.filter((each) => each.task === number);
    return [standingEvidence(standing(number, told), TODAY)];
  }
  if (name.startsWith("entries")) {
    const of = TOLD.filter((each) => each.task === Number(name.slice(7)));
    return of.map((each) => entryEvidence({ nameOf: (person) => person }, each));
  }
  const target = binhai.targets.find(({ id }) => id === name);
  return target === undefined ? taskEvidence(book, task(Number(name))) : [targetEvidence(book, target)];
}
