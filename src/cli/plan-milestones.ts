import { resolve } from "node:path";
import { targetLine } from "../answering/write/figure.ts";
import { DubanError } from "../errors.ts";
import { readMilestones } from "../progress/milestones/milestones-file.ts";
import { curveWords } from "../progress/milestones/milestones-words.ts";
import type { Arguments } from "./arguments.ts";
import type { CommandContext } from "./command.ts";
import { csvRows } from "./csv-rows.ts";

export const MILESTONES_USAGE = "duban plan milestones --file FILE --by NAME [--json]";

/**
 * `duban plan milestones`: targets' own courses from a CSV file of task,day,value, all of it or nothing.
 * @throws DubanError `usage` with every fault of the file; `not_found` where it cannot be read.
 */
export async function milestonesFromFile(
  { values, flags }: Arguments,
  context: CommandContext,
): Promise<void> {
  const { file, by } = values;
  if (file === undefined || by === undefined || by.trim() === "")
    throw new DubanError("usage", `--file and --by are both needed. Usage: ${MILESTONES_USAGE}`);
  const { plan, targets, english } = context.book();
  const { changes, faults } = readMilestones(csvRows(resolve(context.folder, file)), plan, targets);
  if (faults.length > 0)
    throw new DubanError("usage", `No milestone was set; ${file} has faults: ${faults.join("; ")}.`);
  const { administration } = await context.services();
  await administration.enact(changes, by);
  if (flags.json === true) return context.print(JSON.stringify({ status: "set", milestones: changes }));
  for (const { targetId, points } of changes) {
    const target = targets.find(({ id }) => id === targetId);
    if (target !== undefined)
      context.print(
        curveWords(target, points, (each) => targetLine(each, english, "zh").replaceAll("*", ""), "zh"),
      );
  }
}
