import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import { binhaiAnswerer } from "../tests/evals/answerer.ts";
import { readQuestions } from "../tests/evals/questions.ts";

const FIRST_QUESTION = "校园欺凌";
const COLD_STARTS = 5;

const coldStart = z.object({ firstAnswerMs: z.number(), residentMB: z.number() });
type ColdStart = z.infer<typeof coldStart>;

/**
 * `npm run bench -- answers [--json]`: how long a warm answer takes over the scorecard's questions, how long a new
 * process needs until its first answer by topic, and how much memory it then holds.
 */
export async function runAnswersBench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { json: { type: "boolean" }, once: { type: "boolean" } } });
  if (values.once) return answerOnce();
  const warm = await warmAnswers();
  const cold = coldStarts();
  const result = {
    questions: warm.length,
    medianMs: at(warm, 0.5),
    p99Ms: at(warm, 0.99),
    coldStartMs: at(cold.map(({ firstAnswerMs }) => firstAnswerMs).sort(ascending), 0.5),
    residentMB: Math.max(...cold.map(({ residentMB }) => residentMB)),
  };
  if (values.json) console.log(JSON.stringify(result));
  else print(result);
}

/** In a process of its own: the first answer, the time since the process started, and the memory held. */
async function answerOnce(): Promise<void> {
  const { answerQuestion } = binhaiAnswerer();
  await answerQuestion(FIRST_QUESTION);
  const firstAnswerMs = performance.now();
  const residentMB = process.memoryUsage.rss() / 1e6;
  console.log(JSON.stringify({ firstAnswerMs, residentMB } satisfies ColdStart));
}

async function warmAnswers(): Promise<number[]> {
  const { answerQuestion } = binhaiAnswerer();
  const questions = readQuestions("data/questions").map(({ turns }) => turns[0] ?? "");
  for (const question of questions.slice(0, 50)) await answerQuestion(question);
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    await answerQuestion(question);
    times.push(performance.now() - start);
  }
  return times.sort(ascending);
}

function coldStarts(): ColdStart[] {
  // bundled, this file is bench/main.js: the program itself, however it was started
  const program = fileURLToPath(import.meta.url);
  return Array.from({ length: COLD_STARTS }, () =>
    coldStart.parse(
      JSON.parse(execFileSync(process.execPath, [program, "answers", "--once"], { encoding: "utf8" })),
    ),
  );
}

const ascending = (a: number, b: number): number => a - b;

function at(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function print(
  result: Record<"questions" | "medianMs" | "p99Ms" | "coldStartMs" | "residentMB", number>,
): void {
  console.table({
    "warm answer, median": { measured: `${result.medianMs.toFixed(2)} ms`, wanted: "under 5 ms" },
    "warm answer, p99": { measured: `${result.p99Ms.toFixed(2)} ms`, wanted: "under 25 ms" },
    "start to first answer": { measured: `${Math.round(result.coldStartMs)} ms`, wanted: "under 1500 ms" },
    "resident memory": { measured: `${Math.round(result.residentMB)} MB`, wanted: "under 250 MB" },
  });
  console.log(`${result.questions} questions; ${COLD_STARTS} cold starts (median), memory at the highest.`);
}
