import type { Logger } from "pino";
import type { Sources } from "../../answering/sources.ts";
import type { Statement } from "../../progress/entries/statement.ts";
import type { Reading } from "../../progress/reading/parse-update.ts";
import type { Gate } from "../answer/gate.ts";
import { failureOf, isEndpointFault } from "../failure.ts";
import type { TokenUse } from "../limits/usage.ts";
import type { ModelSettings } from "../model-settings.ts";
import { createUpdateProposer } from "./propose-update.ts";

type Parts = {
  settings: ModelSettings;
  /** The folder of the prompts. */
  prompts: string;
  gate: Gate;
  sources: Pick<Sources, "plan" | "targets">;
  logger: Logger | null;
};

/**
 * Reads statements with the model, within the limits that questions have too. Where it fails or is not let through,
 * nothing is read: the rules' own reply stands.
 * @throws DubanError `config` where the prompt is missing or has the wrong variables.
 */
export async function createReadingProposer(
  parts: Parts,
): Promise<(statement: Statement) => Promise<Reading | null>> {
  const { settings, prompts, gate, sources, logger } = parts;
  const { plan, targets } = sources;
  const propose = await createUpdateProposer({ settings, prompts });
  return async ({ text, at, task, person }) => {
    if ((await gate.enter(person)) !== null) return null;
    const context = task === undefined ? {} : { task };
    const used: TokenUse = { input: 0, output: 0 };
    const onUse = ({ input, output }: TokenUse): void => {
      used.input += input;
      used.output += output;
    };
    try {
      const reading = await propose({ text, plan, targets, now: at, context }, onUse);
      await gate.ended(used, true);
      return reading;
    } catch (error) {
      const failure = failureOf(error);
      await gate.ended(used, !isEndpointFault(failure));
      logger?.warn({ failure }, "a message could not be read by the model");
      return null;
    }
  };
}
