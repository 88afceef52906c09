import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { WrittenSentence } from "../src/answering/verify/evidence/evidence.ts";
import { verifiedAnswer } from "../src/answering/verify/verified-answer.ts";
import { type Against, verifySentence } from "../src/answering/verify/verify-sentence.ts";
import { detectLanguage } from "../src/language/detect-language.ts";
import { createEvidenceBook } from "../src/model/evidence/evidence-book.ts";
import { createShowFindings } from "../src/model/evidence/show-findings.ts";
import { type Facts, getProgress, getTask, listTargets, searchPlan } from "../src/model/facts/facts.ts";
import { estimatedTokens } from "../src/model/limits/usage.ts";
import { loadSimplify } from "../src/model/simplify.ts";
import { bookOfBinhai, sourcesFor } from "../tests/evals/answerer.ts";

const SENTENCES = "tests/answering/verify/sentences.jsonl";
const A_SENTENCE = z.object({ text: z.string(), quote: z.boolean().default(false) });
const IN_AN_ANSWER = 6;

/**
 * `npm run bench -- verify [--json]`: how long a sentence of a model's takes to be held against the evidence of six
 * look-ups (all of it cited, the worst there is; three pieces, the usual), and an answer of six sentences; how long the
 * look-ups take, and how much of them the model is shown.
 */
export async function runVerifyBench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { json: { type: "boolean" } } });
  const sources = sourcesFor(bookOfBinhai());
  const { evidence, lookUps } = await sixLookUps(sources);
  const words = { simplify: await loadSimplify(), lexicon: await sources.lexicon() };
  const against: Against = { plan: sources.plan, evidence, question: "", ...words, guarded: [] };
  const all = [...evidence.keys()];
  const written = readFileSync(SENTENCES, "utf8")
    .trim()
    .split("\n")
    .map((line) => A_SENTENCE.parse(JSON.parse(line)));
  const citing = (ids: (at: number) => string[]): WrittenSentence[] =>
    written.map((sentence, at) => ({ ...sentence, evidence: ids(at) }));
  const three = citing((at) => [0, 1, 2].map((next) => all[(at + next) % all.length] ?? ""));
  const whole = citing(() => all);
  const result = {
    lookUps,
    citingThree: spent(three, (sentence) => verifySentence(sentence, against)),
    citingAll: spent(whole, (sentence) => verifySentence(sentence, against)),
    answer: spent(inGroups(whole), (answer) =>
      verifiedAnswer(answer, against, detectLanguage(answer[0]?.text ?? "")),
    ),
    residentMB: Math.round(process.memoryUsage.rss() / 1e6),
  };
  if (values.json) console.log(JSON.stringify(result));
  else print(result);
}

/** Six look-ups as large as there are: all targets, a chapter's, a task, its progress, two searches. */
async function sixLookUps(sources: ReturnType<typeof sourcesFor>) {
  const book = createEvidenceBook();
  const show = createShowFindings(book);
  await searchPlan(sources, "目标");
  const started = performance.now();
  const found: Facts[] = [
    listTargets(sources, { task: null, chapter: null }),
    listTargets(sources, { task: null, chapter: 5 }),
    getTask(sources, 1),
    await getProgress(sources, 30),
    await searchPlan(sources, "学校 教师 培训"),
    await searchPlan(sources, "体育设施 健身"),
  ];
  const shown = found
    .map((facts) => ("nothing" in facts ? facts.nothing : show(facts.found, facts.more)))
    .join("\n");
  const ms = performance.now() - started;
  const evidence = book.all();
  return {
    evidence,
    lookUps: { ms, pieces: evidence.size, characters: shown.length, tokens: estimatedTokens(shown) },
  };
}

type Spent = { count: number; medianMs: number; p99Ms: number; longestMs: number };

/** How long something takes for each of many, once it is warm. */
function spent<Item>(items: readonly Item[], work: (item: Item) => unknown): Spent {
  for (const item of items.slice(0, 30)) work(item);
  const times = items
    .map((item) => {
      const started = performance.now();
      work(item);
      return performance.now() - started;
    })
    .sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { count: times.length, medianMs: at(0.5), p99Ms: at(0.99), longestMs: at(1) };
}

function inGroups<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.floor(items.length / IN_AN_ANSWER) }, (_, at) =>
    items.slice(at * IN_AN_ANSWER, (at + 1) * IN_AN_ANSWER),
  );
}

type Result = {
  lookUps: Record<string, number>;
  citingThree: Spent;
  citingAll: Spent;
  answer: Spent;
  residentMB: number;
};

function print({ lookUps, residentMB, ...verified }: Result): void {
  const rounded = (numbers: Record<string, number>) =>
    Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Math.round(value * 100) / 100]));
  console.log("six look-ups:", rounded(lookUps));
  console.table(
    Object.fromEntries(Object.entries(verified).map(([name, numbers]) => [name, rounded(numbers)])),
  );
  console.log(`memory held: ${residentMB} MB`);
}
