import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import {
  databaseFinding,
  digestFinding,
  modelFinding,
  nodeFinding,
  planFinding,
  searchFinding,
  slackFinding,
} from "./doctor-findings.ts";

const USAGE = "duban doctor [--json]";

/** `duban doctor`: what is configured, what works, what to do about the rest. Fails where something does not work. */
export const doctor: Command = {
  usage: USAGE,
  async run(args, context) {
    const { flags } = readArguments(args, {}, USAGE);
    const findings = [
      nodeFinding(),
      planFinding(context),
      await databaseFinding(context),
      await searchFinding(context),
      await modelFinding(context.config),
      slackFinding(context.config),
      digestFinding(context.config),
    ];
    if (flags.json === true) context.print(JSON.stringify(findings));
    else
      for (const { what, ok, found, advice } of findings)
        context.print(`${ok ? "✓" : "✗"} ${what}: ${found}${advice === null ? "" : `\n    → ${advice}`}`);
    if (findings.some(({ ok }) => !ok)) context.fail();
  },
};
