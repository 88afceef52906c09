import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import type { ClauseInContext } from "./clause-in-context.ts";
import { withoutCallsToLook } from "./clauses/calls-to-look.ts";
import { clausesOf, type MessageClause, sentenceUpTo } from "./clauses/clauses.ts";
import { correctionsOf } from "./clauses/corrections.ts";
import { findTables, type TableRow } from "./clauses/tables.ts";
import { findTaskReferences } from "./clauses/task-references.ts";
import { tasksOfClauses } from "./clauses/tasks-in-message.ts";
import { findDays } from "./days/day-words.ts";
import { daysOf } from "./days/days-in-message.ts";
import { moodsOf } from "./mood/moods-in-message.ts";
import type { Update } from "./reading.ts";
import { tasksOfRows } from "./rows.ts";
import { MASKED, maskSpans, readableText, type Span, within, withoutNamesInMarks } from "./words.ts";

/** "3处(塘沽2处、大港1处)": what stands in brackets after an amount, without a word that counts anew. */
const BROKEN_DOWN =
  /(?<=\d[^,。;()]{0,6})\((?![^)]*(?:累计|共|总|新增|又|\/|total|so far|more|to date))[^)]*\d[^)]*\)/g;

/** "汇报两项:", "说3件事,": how many things a message tells of. */
const ANNOUNCED =
  /(?:汇报|报告|通报|同步|更新|说|讲|以下|下面|如下)(?:一下)?\s*(?:\d+|[一二两三四五六七八九十几])[项个件条点](?:重点)?(?:任务|工作|事[情项]?|进展|进度|情况|数据)*(?:如下)?\s*[:,]/g;

/** Further back, words no longer tell what an amount is of. */
const LONGEST_SENTENCE = 120;
const PARTS_FOLLOW =
  /其中|分别[是为]|包[括含]|(?<!不)含(?![量义氧金])|内有|里面有|\bincluding\b|\bof which\b/;
const COUNTS_ANEW = /累计|共|□.*新增|\btotal\b/;

/** A message as statements: its clauses in order, each with its task, day, mood and what it corrects. */
export function clausesInContext(update: Update): ClauseInContext[] {
  const written = readableText(update.text);
  const tables = findTables(written);
  const readable = maskSpans(written, tables.spans);
  const nameless = withoutCallsToLook(withoutNamesInMarks(readable));
  const today = dayIn(update.zone ?? PLAN_ZONE, update.now);
  const days = findDays(nameless, today);
  const dayless = maskSpans(nameless, days);
  const references = findTaskReferences(dayless, { bareStart: update.context?.task === undefined });
  const masked = maskSpans(dayless, references)
    .replace(BROKEN_DOWN, (found) => MASKED.repeat(found.length))
    .replace(ANNOUNCED, (found) => " ".repeat(found.length));
  const clauses = clausesOf(masked, references);
  const moods = moodsOf(clauses, Number(today.slice(0, 4)));
  const corrections = correctionsOf(clauses);
  const dayOf = daysOf(clauses, days);
  const tasksOf = tasksOfClauses(clauses, references, update.plan, update.context?.task);
  const said = clauses.map((clause, index) => ({
    start: clause.start,
    end: clause.end,
    text: clause.text,
    words: readable.slice(clause.start, clause.end),
    sentenceWords: readable.slice(
      Math.max(sentenceUpTo(clauses, index)[0]?.start ?? clause.start, clause.end - LONGEST_SENTENCE),
      clause.end,
    ),
    sentence: clause.sentence,
    mood: moods[index] ?? "fact",
    correction: corrections[index] ?? false,
    breakdown: isBreakdown(clauses, index, references),
    ...(dayOf[index] ?? { day: null, ownDay: false }),
    ...(tasksOf[index] ?? { tasks: null, named: false }),
    row: null,
  }));
  const { plan, targets, englishLines = {} } = update;
  return [...said, ...tasksOfRows(tables.rows, { plan, targets, englishLines }).map(statementOfRow)];
}

/** A row speaks for itself: no words around it bear on it. */
function statementOfRow(row: TableRow & { number: number }, index: number): ClauseInContext {
  return {
    start: row.start,
    end: row.end,
    text: "",
    words: "",
    sentenceWords: "",
    sentence: -2 - index,
    mood: "fact",
    correction: false,
    breakdown: false,
    day: null,
    ownDay: false,
    tasks: [row.number],
    named: true,
    row,
  };
}

/** A breakdown lasts from "其中" to the end of its sentence or to a clause that counts anew or names a task. */
function isBreakdown(clauses: readonly MessageClause[], index: number, references: readonly Span[]): boolean {
  const sentence = sentenceUpTo(clauses, index);
  const from = sentence.findLastIndex((each) => PARTS_FOLLOW.test(each.text));
  const endsIt = (each: MessageClause): boolean =>
    COUNTS_ANEW.test(each.text) || within(each, references).length > 0;
  return from >= 0 && !sentence.slice(from + 1).some(endsIt);
}
