import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainText } from "../../src/answering/answer.ts";
import { createAnswerer } from "../../src/answering/answer-question.ts";
import { sentencePassages, targetPassages } from "../../src/answering/passages.ts";
import type { FindPassages, Sources } from "../../src/answering/sources.ts";
import { createModelAnswerer, type Run } from "../../src/model/answer/model-answerer.ts";
import { createMemoryUsageStore, type UsageStore } from "../../src/model/limits/usage.ts";
import { type ModelSettings, readModelSettings } from "../../src/model/model-settings.ts";
import { readEnglish } from "../../src/plan/english.ts";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import type { Entry } from "../../src/progress/entries/entry.ts";
import { standingsOf } from "../../src/progress/standing/standing.ts";
import { createSearch, lexiconOf, loadDictionary } from "../../src/retrieval/index.ts";
import { binhai } from "../support/binhai.ts";
import { ROOT } from "../support/services.ts";

export const TODAY = "2022-06-24";
const dictionary = loadDictionary(join(ROOT, "dist/dictionary"));

/** What the dictionaries know of words. */
export const lexicon = async () => lexiconOf(await dictionary);

/** Real sources over a plan: search by keywords, a ledger of the given entries. */
export async function sourcesOf(plan: Plan = binhai.plan, entries: Entry[] = []): Promise<Sources> {
  const own = plan.hash === binhai.plan.hash;
  const english = own
    ? readEnglish(readFileSync(join(ROOT, "data/plans/binhai-2022/en.yaml"), "utf8"), plan)
    : { ...readEnglish("title: A plan\ntasks: {}", parsePlan(plan.text)), title: null };
  const targets = targetsOf(plan);
  const finder = async (passages: ReturnType<typeof sentencePassages>): Promise<FindPassages> => {
    const search = await createSearch({ passages, dictionary: await dictionary });
    return async (question, limit) =>
      (await search(question, limit)).map(({ passage, ...hit }) => ({ id: passage.id, ...hit }));
  };
  return {
    plan,
    targets,
    english,
    findSentences: await finder(sentencePassages(plan, english)),
    findTargets: await finder(targetPassages(plan, targets, english)),
    standings: async () => standingsOf(plan, targets, entries, { asOf: TODAY }),
    nameOf: (person) => person,
    today: () => TODAY,
  };
}

let ofBinhai: Promise<Sources> | null = null;

/** The usual sources, put together once a file: they only read. */
function usualSources(): Promise<Sources> {
  ofBinhai ??= sourcesOf();
  return ofBinhai;
}

export type AskedModelOptions = {
  baseUrl: string;
  env?: Record<string, string>;
  plan?: Plan;
  entries?: Entry[];
  usage?: UsageStore;
  now?: () => Date;
  settings?: Partial<ModelSettings["perQuestion"]>;
};

/** An answerer with the model at an address behind it; `ask` gives what a person sees, as text. */
export async function askedModel(options: AskedModelOptions) {
  const {
    baseUrl,
    env = {},
    plan,
    entries,
    usage = createMemoryUsageStore(),
    settings: limits = {},
  } = options;
  const read = readModelSettings({
    OPENAI_API_KEY: "sk-test-key",
    OPENAI_BASE_URL: baseUrl,
    OPENAI_MODEL: "scripted",
    ...env,
  });
  if (read === null) throw new Error("no key");
  const settings = { ...read, perQuestion: { ...read.perQuestion, ...limits } };
  const sources =
    plan === undefined && entries === undefined ? await usualSources() : await sourcesOf(plan, entries);
  const builtIn = createAnswerer(sources);
  const runs: Run[] = [];
  const answerer = await createModelAnswerer({
    builtIn,
    sources,
    lexicon,
    settings,
    usage,
    prompts: join(ROOT, "prompts"),
    now: options.now ?? (() => new Date("2022-06-24T10:00:00+08:00")),
    onRun: (run) => runs.push(run),
  });
  return {
    answerer,
    runs,
    ask: async (question: string): Promise<string> => plainText(await answerer.answerQuestion(question)),
    askBuiltIn: async (question: string): Promise<string> => plainText(await builtIn(question)),
  };
}
