import { resolve } from "node:path";
import { DubanError } from "../errors.ts";
import { findTask } from "../plan/plan.ts";
import { readAssignments } from "../progress/responsibility/assignments-file.ts";
import { responsibleWords } from "../progress/responsibility/assignments-words.ts";
import type { Services } from "../services.ts";
import type { Arguments } from "./arguments.ts";
import type { CommandContext } from "./command.ts";
import { csvRows } from "./csv-rows.ts";

export const ASSIGN_USAGE = "duban plan assign --file FILE --by NAME [--json]";

/**
 * `duban plan assign`: owners and departments from a CSV file of task,owner,department, all of it or nothing.
 * @throws DubanError `usage` with every fault of the file; `not_found` where it cannot be read.
 */
export async function assignFromFile({ values, flags }: Arguments, context: CommandContext): Promise<void> {
  const { file, by } = values;
  if (file === undefined || by === undefined || by.trim() === "")
    throw new DubanError("usage", `--file and --by are both needed. Usage: ${ASSIGN_USAGE}`);
  const { changes, faults } = readAssignments(csvRows(resolve(context.folder, file)), context.book().plan);
  if (faults.length > 0)
    throw new DubanError("usage", `Nothing was assigned; ${file} has faults: ${faults.join("; ")}.`);
  const services = await context.services();
  await services.administration.enact(changes, by);
  const tasks = changes.flatMap((change) => (change.kind === "assigned" ? change.tasks : []));
  context.print(
    flags.json === true ? JSON.stringify({ status: "assigned", tasks }) : await said(services, tasks),
  );
}

async function said({ plan, administration }: Services, tasks: number[]): Promise<string> {
  const titleOf = (task: number): string => findTask(plan, task)?.title ?? "";
  const called = { nameOf: (person: string) => person, titleOf };
  return responsibleWords(tasks, await administration.current(), called, "zh");
}
