import { findNumbers } from "../../language/find-numbers.ts";
import { foldWidth } from "../../language/fold-width.ts";
import { findChapter, type Plan, tasksOf } from "../../plan/plan.ts";
import type { Change } from "./assignments.ts";
import { policyNamed } from "./policy.ts";

/** What `/plan assign …`, `/plan unassign …` or `/plan policy …` asks for. */
export type AssignmentCommand =
  | { kind: "change"; change: Change }
  /** "assign 30" names nobody: it asks who is. */
  | { kind: "show"; tasks: number[] }
  | { kind: "show_policy" }
  /** "policy review on" names nobody who could review. */
  | { kind: "no_reviewer" }
  | { kind: "problem"; problem: AssignmentProblem };

export type AssignmentProblem =
  | { kind: "no_task" }
  | { kind: "unknown_task"; numbers: number[] }
  | { kind: "unknown_chapter"; number: number }
  | { kind: "unread_person"; words: string }
  | { kind: "long_department" };

const OF_POLICY = /^(?:record|owner|anyone|everyone|anybody|confirm|review|记录|牵头|审核|任何人)/i;
const COMMAND = /^\s*(assign|unassign|policy|指定|取消指定|权限)(?=$|[\s\d第])\s*(.*)$/isu;
const PERSON = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g;
const CHAPTER = /^(?:chapter\s*(\S+)|第([^\s第]{1,4}?)(?:部分|章))(?=\s|<|$)/iu;
const TASKS = /^(?:任务|tasks?\s*|#)?\s*(\d+(?:\s*[-,，、–]\s*\d+)*)(?!\d)[.:：号项]?/iu;
/** What fits into a select option of App Home beside its prefix. */
export const LONGEST_DEPARTMENT = 60;

/**
 * Reads what follows `/plan`: "assign 30 @member 体育科", "assign chapter 8 @member", "指定 30 @member", "unassign 30",
 * "policy owners_only". Mentions are as Slack escapes them (`<@U…|name>`). Null for words that are a question.
 */
export function readAssignmentCommand(text: string, plan: Plan): AssignmentCommand | null {
  const [, verb = "", rest = ""] = COMMAND.exec(text) ?? [];
  if (verb === "") return null;
  if (/^(?:policy|权限)$/i.test(verb)) return readPolicy(rest.trim());
  const what = tasksNamed(rest, plan);
  if (what === null)
    return /^(?:assign|unassign)$/i.test(verb) || rest === "" ? problem({ kind: "no_task" }) : null;
  if ("kind" in what) return problem(what);
  if (/^(?:unassign|取消指定)$/i.test(verb))
    return { kind: "change", change: { kind: "assigned", tasks: what.tasks, owners: [], department: "" } };
  return readPeople(what.tasks, what.rest);
}

const REVIEW =
  /^(?:办结)?(?:review|审核)(?=$|\s|<|[开关])\s*(?:(on|开启?)|(off|none|关闭?|取消))?\s*(.*)$/isu;

function readPolicy(name: string): AssignmentCommand | null {
  if (name === "") return { kind: "show_policy" };
  const review = REVIEW.exec(name);
  if (review !== null) return readReview(review[2] !== undefined, review[3] ?? "");
  const policy = policyNamed(name);
  // "policy record owners" means the policy, and not something of the plan: it is shown with how it is written.
  if (policy === null && OF_POLICY.test(name)) return { kind: "show_policy" };
  return policy === null ? null : { kind: "change", change: { kind: "policy", policy } };
}

/** "review on @member", "审核 @member", "review off". */
function readReview(isOff: boolean, rest: string): AssignmentCommand {
  if (isOff) return { kind: "change", change: { kind: "review", reviewers: [] } };
  const reviewers = [...rest.matchAll(PERSON)].map(([, id]) => id ?? "");
  const words = rest.replace(PERSON, " ").trim();
  if (words !== "") return problem({ kind: "unread_person", words });
  if (reviewers.length === 0) return { kind: "no_reviewer" };
  return { kind: "change", change: { kind: "review", reviewers } };
}

function readPeople(tasks: number[], rest: string): AssignmentCommand {
  const owners = [...rest.matchAll(PERSON)].map(([, id]) => id ?? "");
  const department = rest
    .replace(PERSON, " ")
    .replace(/[\s,，、;；]+/gu, " ")
    .trim();
  if (department.includes("@")) return problem({ kind: "unread_person", words: department });
  if (department.length > LONGEST_DEPARTMENT) return problem({ kind: "long_department" });
  if (owners.length === 0 && department === "") return { kind: "show", tasks };
  const change: Change = {
    kind: "assigned",
    tasks,
    owners: owners.length === 0 ? null : owners,
    department: department === "" ? null : department,
  };
  return { kind: "change", change };
}

type Named = { tasks: number[]; rest: string };

/** The tasks that the words begin with, or all of a chapter; null where they begin with neither. */
function tasksNamed(words: string, plan: Plan): Named | AssignmentProblem | null {
  const chapter = CHAPTER.exec(words);
  if (chapter !== null) {
    const number = findNumbers(foldWidth(chapter[1] ?? chapter[2] ?? ""))[0]?.value ?? 0;
    const found = findChapter(plan, number);
    if (found === null) return { kind: "unknown_chapter", number };
    return { tasks: found.tasks.map((task) => task.number), rest: words.slice(chapter[0].length) };
  }
  const listed = TASKS.exec(foldWidth(words));
  if (listed === null) return null;
  const known = tasksOf(plan).map((task) => task.number);
  const tasks = numbersIn(listed[1] ?? "", known);
  const unknown = tasks.filter((task) => !known.includes(task));
  return unknown.length > 0
    ? { kind: "unknown_task", numbers: unknown }
    : { tasks, rest: words.slice(listed[0].length) };
}

/** "30,31" and "5-8"; of a range, its ends and what the plan has between them. */
function numbersIn(list: string, known: number[]): number[] {
  const numbers = list.split(/\s*[,，、]\s*/).flatMap((part) => {
    const [first = 0, last = first] = part.split(/\s*[-–]\s*/).map(Number);
    return [first, ...known.filter((task) => task > first && task < last), last];
  });
  return [...new Set(numbers)];
}

function problem(problem: AssignmentProblem): AssignmentCommand {
  return { kind: "problem", problem };
}
