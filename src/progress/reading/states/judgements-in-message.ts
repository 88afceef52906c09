import type { JudgementLevel } from "../../entries/entry.ts";
import type { ClauseInContext } from "../clause-in-context.ts";
import { moodOf } from "../mood/mood.ts";
import type { Span } from "../words.ts";
import { judgementIn } from "./judgement-words.ts";

/** How a message judges a task: `words` spans the judgement with its reason, `reason` the reason alone. */
export type JudgedTask = { task: number; level: JudgementLevel; reason: Span | null; words: Span };

/**
 * The judgements of a message, the last one of each task. A risk's reason is what its clause gives, else the rest of
 * its sentence, else what stands before it. `isCounted` tells the statements that become an entry of another kind.
 */
export function judgementsIn(
  statements: readonly ClauseInContext[],
  isCounted: (statement: ClauseInContext) => boolean,
): JudgedTask[] {
  const found = new Map<number, JudgedTask>();
  for (const [place, statement] of statements.entries()) {
    const judged = judgementIn(statement.text);
    if (judged === null || !isSaid(statement, judged.head, judged.reason !== null)) continue;
    const own = judged.reason === null ? null : shifted(judged.reason, statement.start);
    const around = judged.level === "on_track" ? NOTHING : reasonAround(statements, place, isCounted);
    const reason = joined(own, around.after) ?? around.before;
    const words = {
      start: Math.min(statement.start, reason?.start ?? statement.start),
      end: Math.max(statement.end, reason?.end ?? statement.end),
    };
    for (const task of statement.tasks ?? []) found.set(task, { task, level: judged.level, reason, words });
  }
  return [...found.values()];
}

/** A reason may negate or plan ("有风险:场地未落实,需再协调"); the judgement itself must be said as a fact. */
function isSaid({ mood }: ClauseInContext, head: string, hasReason: boolean): boolean {
  if (mood === "question" || mood === "doubtful") return false;
  if (mood === "plan") return hasReason && moodOf(head, false) === "fact";
  return true;
}

type Around = { before: Span | null; after: Span | null };
const NOTHING: Around = { before: null, after: null };

/** What stands before and after in the judgement's sentence, of no other task and counted as nothing else. */
function reasonAround(
  statements: readonly ClauseInContext[],
  place: number,
  isCounted: (statement: ClauseInContext) => boolean,
): Around {
  const judged = statements[place];
  const isBeside = (each: ClauseInContext | undefined): boolean =>
    each !== undefined && each.sentence === judged?.sentence && !isCounted(each);
  const isSame = (each: ClauseInContext | undefined): boolean => `${each?.tasks}` === `${judged?.tasks}`;
  let last = place;
  while (isBeside(statements[last + 1]) && isSame(statements[last + 1])) last += 1;
  let first = place;
  while (isBeside(statements[first - 1]) && (!statements[first - 1]?.tasks || isSame(statements[first - 1])))
    first -= 1;
  return {
    before: spanning(statements.slice(first, place)),
    after: spanning(statements.slice(place + 1, last + 1)),
  };
}

function spanning(statements: readonly ClauseInContext[]): Span | null {
  const start = statements[0]?.start;
  const end = statements.at(-1)?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

function joined(first: Span | null, second: Span | null): Span | null {
  if (first === null || second === null) return first ?? second;
  // A reason that leads its clause does not reach what follows the judgement.
  return second.start - first.end > NEAR ? first : { start: first.start, end: second.end };
}

/** The signs between two clauses. */
const NEAR = 3;

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

const LEADING =
  /^(?:(?:任务|task\s*|#)\s*\d+\s*[:：,，、]?\s*)?(?:但|主要是?|原因是|因为?|由于|because(?: of)?|due to)?\s*/i;

/** A reason as it is kept: without the task's name and the word that makes it a reason. */
export function reasonSaid(words: string): string | null {
  const said = words.trim().replace(LEADING, "").trim();
  return said === "" ? null : said;
}
