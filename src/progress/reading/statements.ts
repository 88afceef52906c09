import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { findTask } from "../../plan/plan.ts";
import { clausesOf, type MessageClause } from "./clauses.ts";
import { type DayWord, findDays } from "./day-words.ts";
import { headsFacts, headsPlans, type Mood, moodOf, statesFact } from "./mood.ts";
import type { Update } from "./reading.ts";
import { findTaskReferences, type TaskReference } from "./task-references.ts";
import { MASKED, maskSpans, readableText, type Span, withoutNames } from "./words.ts";

/** One clause of a message with everything that stands around it and bears on it. */
export type Statement = Span & {
  /** The clause with days, task references and names masked: numbers and cues are read from it. */
  text: string;
  /** The clause as written, made readable: names are read from it. */
  words: string;
  /** The sentence up to and with this clause, made readable. */
  sentenceWords: string;
  sentence: number;
  mood: Mood;
  /** The tasks it speaks of, in the plan; null where none is named; empty where only unknown ones are. */
  tasks: number[] | null;
  /** Whether the clause names the task itself, or the message was sent for that task. */
  named: boolean;
  day: DayWord | null;
  /** Whether the day stands in this clause. */
  ownDay: boolean;
  correction: boolean;
  /** In a breakdown ("其中塘沽2处,大港1处") of an amount already given. */
  breakdown: boolean;
};

const CORRECTS =
  /更正|订正|纠正|勘误|改正|更改为|修正|改为|[报写说记填发]错|有误|应为|应该是|\b(?:correction|corrected|correcting|should (?:be|read|say)|should have (?:been|said)|i meant|meant to say|make that|typo|my mistake|oops)\b|不是\s*[+\d一二两三四五六七八九十]|\bnot \d/;
const CORRECTS_ALL = /^\s*(?:□+\s*)?(?:更正|订正|纠正|勘误|修正|correction)/;
/** "3处(塘沽2处、大港1处)": what stands in brackets after an amount, without a word that counts anew. */
const BROKEN_DOWN =
  /(?<=\d[^,。;()]{0,6})\((?![^)]*(?:累计|共|总|新增|又|□|total|so far|more|to date))[^)]*\d[^)]*\)/g;

/** A message as statements: its clauses in order, each with its task, day, mood and what it corrects. */
export function statementsOf(update: Update): Statement[] {
  const readable = readableText(update.text);
  const nameless = withoutNames(readable);
  const today = dayIn(update.zone ?? PLAN_ZONE, update.now);
  const days = findDays(nameless, today);
  const dayless = maskSpans(nameless, days);
  const references = findTaskReferences(dayless, { bareStart: update.context?.task === undefined });
  const masked = maskSpans(dayless, references).replace(BROKEN_DOWN, (found) => MASKED.repeat(found.length));
  const clauses = clausesOf(masked, references);
  const moods = moodsOf(clauses);
  const corrections = correctionsOf(clauses);
  const dayOf = daysOf(clauses, days);
  const tasksOf = tasksFor(clauses, references, update);
  return clauses.map((clause, index) => ({
    start: clause.start,
    end: clause.end,
    text: clause.text,
    words: readable.slice(clause.start, clause.end),
    sentenceWords: readable.slice(sentenceStart(clauses, clause), clause.end),
    sentence: clause.sentence,
    mood: moods[index] ?? "fact",
    correction: corrections[index] ?? false,
    breakdown: isBreakdown(clauses, index),
    ...(dayOf[index] ?? { day: null, ownDay: false }),
    ...(tasksOf[index] ?? { tasks: null, named: false }),
  }));
}

function sentenceStart(clauses: MessageClause[], clause: MessageClause): number {
  return clauses.find((each) => each.sentence === clause.sentence)?.start ?? clause.start;
}

/** A question or a condition takes its whole sentence; a plan reaches on to the next clause that states a fact. */
function moodsOf(clauses: MessageClause[]): Mood[] {
  let planned = false;
  let before: { sentence: number; mood: Mood } | null = null;
  return clauses.map((clause) => {
    if (headsPlans(clause.text)) planned = true;
    else if (headsFacts(clause.text) || (planned && clause.lineBefore && statesFact(clause.text)))
      planned = false;
    const own = moodOf(clause.text, clause.question);
    const carried = before?.sentence === clause.sentence ? before.mood : "fact";
    const mood = planned ? "plan" : carriedMood(own, carried, clause.text);
    before = { sentence: clause.sentence, mood };
    return mood;
  });
}

function carriedMood(own: Mood, carried: Mood, text: string): Mood {
  if (own !== "fact") return own;
  if (carried === "question" || carried === "doubtful") return carried;
  return carried === "plan" && !statesFact(text) ? "plan" : own;
}

function correctionsOf(clauses: MessageClause[]): boolean[] {
  let all = false;
  return clauses.map((clause, index) => {
    if (CORRECTS_ALL.test(clause.text)) all = true;
    const sentence = clauses.slice(0, index + 1).filter((each) => each.sentence === clause.sentence);
    return all || sentence.some((each) => CORRECTS.test(each.text));
  });
}

/** A breakdown lasts from "其中" to the end of its sentence or to a clause that counts anew. */
function isBreakdown(clauses: MessageClause[], index: number): boolean {
  const clause = clauses[index];
  if (clause === undefined) return false;
  const from = clauses.findLastIndex(
    (each, at) =>
      at <= index &&
      each.sentence === clause.sentence &&
      /其中|分别[是为]|包括|\bincluding\b|\bof which\b/.test(each.text),
  );
  return (
    from >= 0 &&
    !clauses.slice(from + 1, index + 1).some((each) => /累计|共|□.*新增|\btotal\b/.test(each.text))
  );
}

/** A clause's own day; else the day before it in the sentence; else a day the message is headed with or counts up to. */
function daysOf(clauses: MessageClause[], days: DayWord[]): { day: DayWord | null; ownDay: boolean }[] {
  let heading: DayWord | null = null;
  return clauses.map((clause, index) => {
    const own = within(clause, days);
    const day = own.find((each) => each.reach === "until") ?? own.at(-1) ?? null;
    if (day !== null && (day.reach === "until" || /:\s*$/.test(clause.text))) heading = day;
    if (day !== null) return { day, ownDay: true };
    const inSentence = clauses.slice(0, index).filter((each) => each.sentence === clause.sentence);
    const before = inSentence.flatMap((each) => within(each, days)).at(-1);
    return { day: before ?? heading ?? dayAfter(clauses, index, days), ownDay: false };
  });
}

/** "15 in total, as of June 20": a day in the next clause of the sentence where that holds no number of its own. */
function dayAfter(clauses: MessageClause[], index: number, days: DayWord[]): DayWord | null {
  const next = clauses[index + 1];
  if (next === undefined || next.sentence !== clauses[index]?.sentence || /\d/.test(next.text)) return null;
  return /^[\s□a-z]*$|^[截至止到□\s]*$/.test(next.text) ? (within(next, days)[0] ?? null) : null;
}

function within<T extends Span>(clause: Span, spans: readonly T[]): T[] {
  return spans.filter((span) => clause.start <= span.start && span.end <= clause.end);
}

function tasksFor(
  clauses: MessageClause[],
  references: TaskReference[],
  { plan, context }: Update,
): { tasks: number[] | null; named: boolean }[] {
  let current: { tasks: number[] | null; named: boolean } =
    context?.task === undefined ? { tasks: null, named: false } : { tasks: [context.task], named: true };
  return clauses.map((clause, index) => {
    const own = within(clause, references).flatMap((reference) => reference.tasks);
    if (own.length > 0) {
      const tasks = [...new Set(own)].filter((task) => findTask(plan, task) !== null);
      current = { tasks, named: context?.task !== undefined };
      return { tasks, named: true };
    }
    if (current.tasks !== null) return current;
    return taskAfter(clauses, index, references, plan) ?? current;
  });
}

/** "12 more, for task 30": a task that only the rest of the sentence names. */
function taskAfter(
  clauses: MessageClause[],
  index: number,
  references: TaskReference[],
  plan: Update["plan"],
) {
  const rest = clauses.slice(index + 1).filter((each) => each.sentence === clauses[index]?.sentence);
  const named = rest
    .flatMap((each) => within(each, references))[0]
    ?.tasks.filter((task) => findTask(plan, task) !== null);
  const next = rest[0];
  const alone = next !== undefined && /^\s*(?:for|on|under|in)?\s*□+\s*$/.test(next.text);
  return named === undefined || named.length === 0 || !alone ? null : { tasks: named, named: true };
}
