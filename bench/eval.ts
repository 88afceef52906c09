import { parseArgs } from "node:util";
import { plainText } from "../src/answering/answer.ts";
import { createAnswerer } from "../src/answering/answer-question.ts";
import { loadEnvironmentFile } from "../src/cli/environment-file.ts";
import { checkModel } from "../src/model/health/check-model.ts";
import { healthLine } from "../src/model/health/health-words.ts";
import { type ModelSettings, readModelSettings } from "../src/model/model-settings.ts";
import { createOpenAiClient } from "../src/model/openai-client.ts";
import { bookOfBinhai, sourcesFor } from "../tests/evals/answerer.ts";
import {
  type LiveScored,
  openQuestions,
  type Prices,
  scoreLive,
  spread,
  tabulateLive,
} from "../tests/evals/live.ts";
import { readQuestions } from "../tests/evals/questions.ts";

const USAGE = `npm run eval -- [--live] [--limit N] [--budget TOKENS] [--price-in P] [--price-out P] [--failures] [--json]

Puts the scorecard's open questions to the model of OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL, and prints what
was right, which sentences were dropped, tokens and money, per kind and language. Without --live it says what it would do.

  --limit N        at most N questions, spread over kinds and languages (40)
  --budget TOKENS  no question is begun once so many tokens were used (300000)
  --price-in P     what a million tokens in cost, for the money column (0)
  --price-out P    what a million tokens out cost (0)
  --failures       what was asked, answered and dropped where it was not right
  --json           all of it as JSON`;

/** A question's usual cost: three replies, each with what was read before. */
const USUAL_TOKENS = 6000;

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      live: { type: "boolean", default: false },
      limit: { type: "string", default: "40" },
      budget: { type: "string", default: "300000" },
      "price-in": { type: "string", default: "0" },
      "price-out": { type: "string", default: "0" },
      failures: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const limit = amount("--limit", values.limit);
  const budget = amount("--budget", values.budget);
  const prices = {
    input: amount("--price-in", values["price-in"]),
    output: amount("--price-out", values["price-out"]),
  };
  loadEnvironmentFile(process.cwd());
  const settings = readModelSettings(process.env);
  const ready = values.live ? await readySettings(settings) : null;
  const sources = sourcesFor(bookOfBinhai());
  const builtIn = createAnswerer(sources);
  const all = readQuestions("data/questions");
  const chosen = await openQuestions(spread(all, all.length), sources, builtIn, limit);
  if (ready === null) return sayPlan({ settings, chosen: chosen.length, budget, prices });
  const onScored = ({ question, verdict, run }: LiveScored): void => {
    if (!values.json) console.error(`${verdict === "right" ? "✓" : "✗"} ${question.id} ${run.outcome}`);
  };
  const scored = await scoreLive(
    { settings: ready, sources, lexicon: sources.lexicon, builtIn, prompts: "prompts", budget, onScored },
    chosen,
  );
  report(scored, { prices, model: ready.model, failures: values.failures, json: values.json });
  if (scored.length < chosen.length)
    console.error(
      `${scored.length} of ${chosen.length} questions were put: the budget or the endpoint ended.`,
    );
}

type Intent = {
  settings: ModelSettings | null;
  chosen: number;
  budget: number;
  prices: Prices;
};

function sayPlan({ settings, chosen, budget, prices }: Intent): void {
  const tokens = Math.min(chosen * USUAL_TOKENS, budget);
  const money = (tokens * prices.input) / 1e6;
  const where =
    settings === null
      ? "No OPENAI_API_KEY is set: set it, and OPENAI_BASE_URL and OPENAI_MODEL where they are not OpenAI's."
      : `They would go to ${settings.model} at ${settings.baseUrl}.`;
  console.log(
    [
      `${chosen} of the scorecard's open questions, which a model answers, would be put.`,
      where,
      `About ${tokens.toLocaleString("en-US")} tokens${money > 0 ? `, ${money.toFixed(2)} in money` : ""}; at most about ${budget.toLocaleString("en-US")}.`,
      "Nothing was sent. Add --live to do it; --help tells the other options.",
    ].join("\n"),
  );
}

/** The settings, where the endpoint works. Throws what is the matter with it, and what to do. */
async function readySettings(settings: ModelSettings | null): Promise<ModelSettings> {
  if (settings === null) throw new Error("No OPENAI_API_KEY is set.");
  const client = createOpenAiClient(settings, { retries: 0, seconds: 30 });
  const { ok, found, advice } = healthLine(await checkModel(client, settings), settings);
  if (!ok) throw new Error(advice === null ? found : `${found}\n→ ${advice}`);
  return settings;
}

type Asked = { prices: Prices; model: string; failures: boolean; json: boolean };

function report(scored: LiveScored[], { prices, model, failures, json }: Asked): void {
  const rows = tabulateLive(scored, prices);
  const wrong = scored
    .filter(({ verdict, run }) => verdict !== "right" || run.dropped.length > 0)
    .map(({ question: { id, turns }, answer, verdict, run }) => ({
      id,
      turns,
      verdict,
      outcome: run.outcome,
      failure: run.failure,
      dropped: run.dropped,
      text: plainText(answer),
    }));
  if (json) {
    console.log(JSON.stringify({ model, rows, wrong }));
    return;
  }
  console.log(model);
  console.table(Object.fromEntries(rows.map(({ name, ...counts }) => [name, counts])));
  if (failures) for (const each of wrong) console.log(JSON.stringify(each, null, 2));
  else if (wrong.length > 0)
    console.log(`${wrong.length} not right or with sentences dropped; --failures lists them.`);
}

function amount(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0)
    throw new Error(`${name} is "${text}"; it should be a number.\n\n${USAGE}`);
  return value;
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
