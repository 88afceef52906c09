import { saysNothingToReport } from "../progress/reading/nothing-to-report.ts";
import { readProgressCommand } from "./progress-command.ts";

/** `words` are the message's without the command and the task's number. */
export type NothingSaid = { task: number | null; words: string };

/** Whether a message says that nothing has happened, and of which task if it names one: "30 没有进展". */
export function nothingSaid(text: string, taskNumbers: number[]): NothingSaid | null {
  if (saysNothingToReport(text)) return { task: null, words: text };
  const command = readProgressCommand(text, taskNumbers);
  if (command.kind !== "update" || command.task === null) return null;
  return saysNothingToReport(command.text) ? { task: command.task, words: command.text } : null;
}
