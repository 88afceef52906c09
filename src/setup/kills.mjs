// npm run kills: the tests that kill, with 200 kills in each (DUBAN_KILLS=… for another number).
import { run } from "./step.mjs";

process.env.DUBAN_KILLS ??= "200";
const tests = ["tests/kills", "tests/database/kill.test.ts", ...process.argv.slice(2)];
process.exitCode = await run(
  [process.execPath, "node_modules/vitest/vitest.mjs", "run", "--retry=0", ...tests],
  process.cwd(),
);
