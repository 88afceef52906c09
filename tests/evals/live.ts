import type { AnswerQuestion } from "../../src/answering/answer-question.ts";
import type { Sources } from "../../src/answering/sources.ts";
import { isOpen } from "../../src/model/answer/is-open.ts";
import {
  createModelAnswerer,
  type ModelAnswererParts,
  type Run,
} from "../../src/model/answer/model-answerer.ts";
import { createQuestionReader } from "../../src/model/answer/read-question.ts";
import { createMemoryUsageStore } from "../../src/model/limits/usage.ts";
import type { ModelSettings } from "../../src/model/model-settings.ts";
import type { ScorecardQuestion } from "./questions.ts";
import { type Scored, scoreAll } from "./scorecard.ts";

/** A question that was put to a real endpoint, with what became of it there. */
export type LiveScored = Scored & { run: Run };

/**
 * The first questions, so many at most, that would go to a model: the last turn asks for prose about the plan, after the
 * built-in answer.
 */
export async function openQuestions(
  questions: readonly ScorecardQuestion[],
  sources: Sources,
  builtIn: AnswerQuestion,
  most = Number.POSITIVE_INFINITY,
): Promise<ScorecardQuestion[]> {
  const read = createQuestionReader(sources);
  const open: ScorecardQuestion[] = [];
  for (const question of questions) {
    if (open.length >= most) break;
    const last = question.turns.at(-1) ?? "";
    const asked = await read(last, {});
    if (!isOpen(asked, last, AT_BEST)) continue;
    const [scored] = await scoreAll(builtIn, [question], sources.plan.text);
    if (scored !== undefined && isOpen(asked, last, scored.answer)) open.push(question);
  }
  return open;
}

/** What the built-in answer would have to be: most questions are exact whatever it is, and need not be answered to tell. */
const AT_BEST = { outcome: "answered", offers: [] } as const satisfies Parameters<typeof isOpen>[2];

/** At most so many questions, of each kind and language as many as of the others where there are enough. */
export function spread(questions: readonly ScorecardQuestion[], most: number): ScorecardQuestion[] {
  const groups = new Map<string, ScorecardQuestion[]>();
  for (const each of questions) {
    const name = `${each.kind} ${each.language}`;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  const longest = Math.max(0, ...[...groups.values()].map(({ length }) => length));
  const inTurns = Array.from({ length: longest }, (_, at) =>
    [...groups.values()].flatMap((group) => group[at] ?? []),
  );
  return inTurns.flat().slice(0, most);
}

export type LiveParts = {
  settings: ModelSettings;
  sources: Sources;
  lexicon: ModelAnswererParts["lexicon"];
  builtIn: AnswerQuestion;
  /** The folder of the prompts. */
  prompts: string;
  /** No question is begun once so many tokens were used. */
  budget: number;
  onScored?: (scored: LiveScored) => void;
};

/** Puts questions to the endpoint one after another, and judges each answer as the scorecard does. */
export async function scoreLive(
  parts: LiveParts,
  questions: readonly ScorecardQuestion[],
): Promise<LiveScored[]> {
  const { settings, sources, budget, onScored = () => {} } = parts;
  const unlimited = { ...settings, dailyTokens: 0, perTenMinutes: { person: 1e9, workspace: 1e9 } };
  const runs: Run[] = [];
  const { answerQuestion } = await createModelAnswerer({
    ...parts,
    settings: unlimited,
    usage: createMemoryUsageStore(),
    now: () => new Date(),
    onRun: (run) => runs.push(run),
  });
  const scored: LiveScored[] = [];
  for (const question of questions) {
    const before = runs.length;
    if (tokensOf(runs) >= budget) break;
    const [result] = await scoreAll(answerQuestion, [question], sources.plan.text);
    const run = runs.slice(before).at(-1);
    if (result === undefined || run === undefined) continue;
    scored.push({ ...result, run });
    onScored({ ...result, run });
  }
  return scored;
}

/** Tokens in and out of some runs. */
export function tokensOf(runs: readonly Pick<Run, "tokens">[]): number {
  return runs.reduce((sum, { tokens }) => sum + tokens.input + tokens.output, 0);
}

/** Prices of a million tokens, in and out, in whatever currency the endpoint asks. */
export type Prices = { input: number; output: number };

export type LiveRow = {
  name: string;
  questions: number;
  right: number;
  verified: number;
  built_in: number;
  failed: number;
  dropped: number;
  tokens_in: number;
  tokens_out: number;
  money: number;
};

/** Counts per kind and language, and all together last. */
export function tabulateLive(scored: readonly LiveScored[], prices: Prices): LiveRow[] {
  const groups = new Map<string, LiveScored[]>();
  for (const each of scored) {
    const name = `${each.question.kind} ${each.question.language}`;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  const named = [...groups].sort(([a], [b]) => a.localeCompare(b));
  return [...named, ["all", scored] as const].map(([name, list]) => liveRow(name, list, prices));
}

function liveRow(name: string, list: readonly LiveScored[], prices: Prices): LiveRow {
  const runs = list.map(({ run }) => run);
  const count = (...outcomes: Run["outcome"][]): number =>
    runs.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const input = runs.reduce((sum, { tokens }) => sum + tokens.input, 0);
  const output = runs.reduce((sum, { tokens }) => sum + tokens.output, 0);
  return {
    name,
    questions: list.length,
    right: list.filter(({ verdict, quotesHold }) => verdict === "right" && quotesHold).length,
    verified: count("verified"),
    built_in: count("built_in", "unverified"),
    failed: count("failed"),
    dropped: runs.reduce((sum, { dropped }) => sum + dropped.length, 0),
    tokens_in: input,
    tokens_out: output,
    money: Number(((input * prices.input + output * prices.output) / 1e6).toFixed(4)),
  };
}
