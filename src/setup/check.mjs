// npm run check: types, lint and format, then all tests (the import rules are one of them).
import { run } from "./step.mjs";

const CHECKS = [
  ["node_modules/typescript/bin/tsc", "--noEmit"],
  ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."],
  ["node_modules/vitest/vitest.mjs", "run"],
];

for (const check of CHECKS) {
  const code = await run([process.execPath, ...check], process.cwd());
  if (code !== 0) {
    process.exitCode = code;
    break;
  }
}
