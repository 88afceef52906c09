import { findNumbers } from "../language/find-numbers.ts";
import { foldWidth } from "../language/fold-width.ts";
import { leadingUnit } from "../plan/targets/units.ts";

/** What is wrong with a `/progress` command; nothing is recorded then. */
export type CommandProblem =
  | { kind: "no_text" }
  | { kind: "no_words"; task: number }
  | { kind: "unknown_task"; task: number }
  | { kind: "unit_mismatch"; task: number; amount: number | null; unit: string | null }
  | { kind: "not_an_update"; task: number | null };

type ProgressCommand =
  | { kind: "update"; task: number | null; text: string }
  | { kind: "problem"; problem: CommandProblem };

const TASK_BEFORE = /^\s*(?:任务|事项|第|#|T|tasks?|no\.?)?\s*$/i;
const TASK_AFTER = /^\s*(?:号任务|号|项任务|项|条)?(?:[\s:：,，、。]+|\.(?!\d)\s*|$|(?=[^\d%.\s]))/;

/**
 * Reads "30 本周新增3处", "30.新增3处", "任务30：累计15处", "task 30 3 more": the number in front is the task's, the rest is
 * what is reported. Words without such a number may still name their task ("社会体育指导员新增50名").
 */
export function readProgressCommand(text: string, taskNumbers: number[]): ProgressCommand {
  const words = text.trim();
  if (words === "") return { kind: "problem", problem: { kind: "no_text" } };
  const folded = foldWidth(words);
  const [first] = findNumbers(folded);
  if (first === undefined || first.max !== null || first.percent || !Number.isInteger(first.value))
    return { kind: "update", task: null, text: words };
  const after = folded.slice(first.end);
  const joint = TASK_AFTER.exec(after);
  const addressed =
    TASK_BEFORE.test(folded.slice(0, first.start)) &&
    joint !== null &&
    isSeparate(folded, first.start, joint[0]);
  if (!addressed) return { kind: "update", task: null, text: words };
  const task = first.value;
  if (!taskNumbers.includes(task)) return { kind: "problem", problem: { kind: "unknown_task", task } };
  const rest = words.slice(first.end + joint[0].length).trim();
  return rest === ""
    ? { kind: "problem", problem: { kind: "no_words", task } }
    : { kind: "update", task, text: rest };
}

/**
 * A bare number is a task's where something parts it from what follows, or where what follows is no measure word:
 * "30本周新增3处" begins with a task, "3处" with an amount.
 */
function isSeparate(text: string, start: number, joint: string): boolean {
  if (joint !== "" || start > 0 || /^\d+$/.test(text)) return true;
  const after = text.replace(/^\d+/, "");
  return (
    /^本(?:周|月|季|年|次|期|日|学期)/.test(after) ||
    (/^(?![年月日点时])\p{Script=Han}/u.test(after) && leadingUnit(after) === null)
  );
}
