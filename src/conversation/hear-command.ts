import type { Statement } from "../progress/entries/statement.ts";
import { saysNothingToReport } from "../progress/reading/nothing-to-report.ts";
import { readingOfNothing } from "../progress/reading/reading-of-nothing.ts";
import { type ConversationParts, type Heard, languageOf, type Reply } from "./heard.ts";
import { type CommandProblem, readProgressCommand } from "./progress-command.ts";
import { proposed } from "./proposed.ts";
import { recorded } from "./record-heard.ts";

/** `/progress …`: an update, or what is wrong with it. */
export async function hearCommand(parts: ConversationParts, heard: Heard): Promise<Reply> {
  const language = languageOf(heard);
  const problem = (problem: CommandProblem): Reply => ({ kind: "problem", problem, language });
  const command = readProgressCommand(heard.text, parts.taskNumbers);
  if (command.kind === "problem") return problem(command.problem);
  const { task, text } = command;
  const statement: Statement = { ...heard, ...(task === null ? {} : { task }), text };
  const readings = await parts.ledger.read(statement);
  const misfit = readings.find(({ reason }) => reason === "unit_mismatch");
  if (misfit !== undefined) {
    const { task, amount, unit } = misfit;
    return problem({ kind: "unit_mismatch", task, amount, unit });
  }
  if (readings.length === 0 && task !== null && saysNothingToReport(text))
    return recorded(parts, heard, statement, [readingOfNothing(task, text, heard.at)]);
  if (readings.length === 0)
    return (await proposed(parts, heard, statement)) ?? problem({ kind: "not_an_update", task });
  return recorded(parts, heard, statement, readings);
}
