import { parseArgs } from "node:util";
import { dubanEngines } from "./retrieval/duban.ts";
import { type Measured, measure } from "./retrieval/measure.ts";
import { otherEngines } from "./retrieval/others.ts";
import { readParagraphs } from "./retrieval/paragraphs.ts";

const DEFAULT_FILE = "../shared/retrieval-dev/xquad-dev.jsonl";
const CACHE = "var/cache/retrieval";

/**
 * `npm run bench -- retrieval [--file FILE] [--json]`: how often a question in Chinese or English finds its own
 * Chinese paragraph, first (R@1) or among five (R@5), with Duban's parts and with other search engines.
 */
export async function runRetrievalBench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { file: { type: "string" }, json: { type: "boolean" } } });
  const paragraphs = readParagraphs(values.file ?? DEFAULT_FILE);
  const measured: Measured[] = [];
  for (const engine of [...dubanEngines(CACHE), ...otherEngines()]) {
    measured.push(...(await measure(engine, paragraphs)));
  }
  if (values.json) console.log(JSON.stringify({ rows: measured.map(rowOf) }));
  else printTable(measured, paragraphs.length);
}

const rowOf = ({ name, lang, r1, r5, msPerQuery }: Measured) => ({ name, lang, r1, r5, msPerQuery });

function printTable(measured: Measured[], paragraphs: number): void {
  console.log(`${paragraphs} Chinese paragraphs; questions in Chinese (zh) and English (en)\n`);
  console.table(
    measured.map(({ name, lang, r1, r5, msPerQuery, buildMs }) => ({
      engine: name,
      questions: lang,
      "R@1": r1.toFixed(3),
      "R@5": r5.toFixed(3),
      "ms a query": msPerQuery.toFixed(2),
      "build ms": Math.round(buildMs),
    })),
  );
  console.log(
    `Resident memory at the end, all engines loaded: ${Math.round(process.memoryUsage.rss() / 1e6)} MB`,
  );
}
