import { loadEnvironmentFile } from "./environment-file.ts";
import { runCommand } from "./run-command.ts";

// The command line: one command a process.
const root = process.cwd();
loadEnvironmentFile(root);
process.exitCode = await runCommand(process.argv.slice(2), {
  root,
  environment: process.env,
  now: () => new Date(),
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
