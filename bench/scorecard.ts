import { parseArgs } from "node:util";
import { plainText } from "../src/answering/answer.ts";
import { binhaiAnswerer } from "../tests/evals/answerer.ts";
import { readQuestions } from "../tests/evals/questions.ts";
import { ratesOf, type Scored, scoreAll, tabulate } from "../tests/evals/scorecard.ts";

const FOLDER = "data/questions";

/**
 * `npm run scorecard [-- --failures] [-- --json] [-- --file FOLDER]`: puts every question of a folder to Duban and
 * prints, per kind and language, how many answers were right and what was wrong with the others.
 */
async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { json: { type: "boolean" }, failures: { type: "boolean" }, file: { type: "string" } },
  });
  const { book, answerQuestion } = binhaiAnswerer();
  const scored = await scoreAll(answerQuestion, readQuestions(values.file ?? FOLDER), book.plan.text);
  const failures = scored.filter(({ verdict, quotesHold }) => verdict !== "right" || !quotesHold);
  if (values.json) {
    const rates = ratesOf(scored);
    console.log(JSON.stringify({ rows: tabulate(scored), rates, failures: failures.map(failureOf) }));
    return;
  }
  printTable(scored);
  if (values.failures) for (const each of failures) console.log(JSON.stringify(failureOf(each), null, 2));
  else if (failures.length > 0) console.log(`\n${failures.length} not right; --failures lists them.`);
}

function failureOf({ question, answer, verdict, quotesHold }: Scored) {
  const { id, turns, tasks, holds } = question;
  const text = plainText(answer);
  return { id, verdict, quotesHold, turns, wanted: { tasks, holds }, outcome: answer.outcome, text };
}

function printTable(scored: Scored[]): void {
  console.table(Object.fromEntries(tabulate(scored).map(({ name, ...counts }) => [name, counts])));
  const { right, falseAccept, falseRefusal } = ratesOf(scored);
  const held = scored.filter(({ quotesHold }) => quotesHold).length / scored.length;
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  console.log(
    [
      `right ${percent(right)} (floor 97 %)`,
      `false accepts ${percent(falseAccept)} of what must be refused (at most 1 %)`,
      `false refusals ${percent(falseRefusal)} of what must be answered (at most 3 %)`,
      `quotes verbatim ${percent(held)} (floor 100 %)`,
    ].join("\n"),
  );
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
