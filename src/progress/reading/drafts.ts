import { readAmounts } from "./amounts/read-amounts.ts";
import type { ClauseInContext } from "./clause-in-context.ts";
import type { Cue } from "./cues.ts";
import type { DraftReading } from "./draft.ts";
import type { Targets } from "./likeness.ts";
import { callsForHelp } from "./mood/calls-for-help.ts";
import { readStates, reportsStandstill } from "./states/read-states.ts";

/** What each clause reports, in order; a clause that goes on in a sentence is of its task and takes its cue. */
export function draftsOf(statements: readonly ClauseInContext[], from: Targets): DraftReading[] {
  let inherited: { sentence: number; cue: Cue; task: number } = { sentence: -1, cue: null, task: 0 };
  const drafts: DraftReading[] = [];
  for (const each of statements) {
    const goesOn = inherited.sentence === each.sentence;
    const statement = goesOn && each.tasks === null ? { ...each, tasks: [inherited.task] } : each;
    if (statement.mood !== "fact" && !reportsStandstill(statement)) continue;
    const cue = goesOn ? inherited.cue : null;
    const amounts = readAmounts(statement, from, cue);
    drafts.push(
      ...(amounts.length > 0 ? amounts : readStates(statement, from, helpCalledFor(statement, statements))),
    );
    const last = amounts.at(-1);
    if (last !== undefined)
      inherited = { sentence: statement.sentence, cue: cueGiven(last), task: last.task };
  }
  return drafts;
}

function cueGiven(draft: DraftReading): Cue {
  if (draft.kind === "delta" || draft.kind === "set") return draft.kind;
  return draft.replaces === "set" || draft.replaces === "delta" ? draft.replaces : null;
}

/** Whether the message calls for help with the task that a statement speaks of. */
function helpCalledFor({ tasks }: ClauseInContext, statements: readonly ClauseInContext[]): boolean {
  return statements.some(
    (other) =>
      callsForHelp(other.words) &&
      (tasks === null || other.tasks === null || other.tasks.some((task) => tasks.includes(task))),
  );
}
