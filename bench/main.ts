import { runAnswersBench } from "./answers.ts";
import { runDigestsBench } from "./digests.ts";
import { runEvidenceBench } from "./evidence.ts";
import { runRetrievalBench } from "./retrieval.ts";
import { runVerifyBench } from "./verify.ts";

const BENCHES: Record<string, (args: string[]) => Promise<void>> = {
  answers: runAnswersBench,
  digests: runDigestsBench,
  retrieval: runRetrievalBench,
  evidence: runEvidenceBench,
  verify: runVerifyBench,
};

const [name = "", ...rest] = process.argv.slice(2);
const run = BENCHES[name];
if (run === undefined) {
  console.error(`There is no bench "${name}". Try one of: ${Object.keys(BENCHES).join(", ")}.`);
  process.exitCode = 1;
} else {
  await run(rest).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
