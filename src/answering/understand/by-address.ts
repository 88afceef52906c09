import { findAddresses } from "./addresses.ts";
import { asOfDay } from "./as-of-day.ts";
import { askedDetail } from "./asked-detail.ts";
import { aspectOf } from "./aspect.ts";
import { asksChapterOf } from "./chapter-about.ts";
import { type ChapterTasks, chapterInThread } from "./chapter-in-thread.ts";
import { claimedFigures } from "./claimed-figures.ts";
import { isFollowUp } from "./follow-up.ts";
import { listWithin } from "./list-scope.ts";
import { isOrder } from "./orders.ts";
import { otherYear } from "./other-year.ts";
import { ownWords } from "./own-words.ts";
import type { Question } from "./question.ts";
import type { Read } from "./reading.ts";
import { taskAmong, tasksByPlace } from "./task-by-place.ts";

const COMPARES =
  /^(?:那么?)?(?:跟|和|与|同|比).{0,8}(?:比|相比|对比|比较)|\b(?:compared? (?:to|with)|versus|vs)\b/i;

/** A question that names tasks or chapters by number or place, or another plan's year; null where it names none. */
export function byAddress({ text, language, reading }: Read): Question | null {
  const year = otherYear(text, reading);
  if (year !== null) return { kind: "other_year", language, year };
  const { tasks, chapters } = findAddresses(asOfDay(text, reading.today)?.rest ?? text);
  const spokenOf = reading.memory?.tasks ?? [];
  const among = taskAmong(text, spokenOf);
  const inChapter = reading.chapters.find(({ number }) => chapters.length === 1 && number === chapters[0]);
  const named = among === null ? placedIn(inChapter, tasks) : [among];
  if (among === null && namesAll(text, tasks, reading.taskNumbers)) return null;
  const numbers =
    named.length > 0 ? named : tasksByPlace(text, spokenOf, inChapter?.tasks ?? reading.taskNumbers);
  const chapter = among === null ? chapterInThread(text, tasks, spokenOf, reading.chapters) : null;
  if (chapter !== null) return { kind: "chapters", language, numbers: [chapter] };
  if (numbers.length > 0)
    return taskQuestion({ text, language, reading }, comparedWith(text, spokenOf, numbers));
  const [only, ...others] = namesAnotherBook(text, reading.planText) ? [] : chapters;
  if (only === undefined) return null;
  const list = listWithin(text);
  if (list === null || others.length > 0) return { kind: "chapters", language, numbers: chapters };
  return { kind: "plan_list", language, list, within: { chapter: only }, claims: [], text };
}

/** "第三章第2项" is the second task of that chapter; "第三章第12项" the twelfth of the plan, where it stands there. */
function placedIn(chapter: ChapterTasks | undefined, named: number[]): number[] {
  if (chapter === undefined || named.some((task) => chapter.tasks.includes(task))) return named;
  return named.flatMap((place) => chapter.tasks[place - 1] ?? []);
}

/** "跟32比呢" compares with the task spoken of before. */
function comparedWith(text: string, spokenOf: number[], numbers: number[]): number[] {
  const goesOn = spokenOf.length === 1 && numbers.length === 1 && COMPARES.test(text);
  return goesOn ? [...new Set([...spokenOf, ...numbers])] : numbers;
}

/** "初二物理第三章" is a chapter of something that the plan does not speak of. */
function namesAnotherBook(text: string, planText: string): boolean {
  const before = /(\p{Script=Han}{2,})第[\d一二三四五六七八九十]+(?:章|部分)/u.exec(text)?.[1] ?? "";
  const own = ownWords(before).split(" ").at(-1) ?? "";
  return own.length >= 2 && !planText.includes(own);
}

/** "32项任务分别是什么" names how many there are, not the thirty-second. */
function namesAll(text: string, named: number[], all: number[]): boolean {
  return named.length === 1 && named[0] === all.length && /分别|都[有是]|列|所有|全部/.test(text);
}

function taskQuestion({ text, language, reading }: Read, numbers: number[]): Question {
  if (asksChapterOf(text)) return { kind: "chapter_of", language, numbers };
  if (isOrder(text, reading.planText) && aspectOf(text) === "overview" && !/[?？]/.test(text))
    return { kind: "out_of_scope", language };
  const past = asOfDay(text, reading.today);
  const said = past !== null && aspectOf(text) === "overview" ? "progress" : aspectOf(text);
  const aspect = said === "overview" && isFollowUp(text) ? (reading.memory?.aspect ?? said) : said;
  const detail = askedDetail(text, aspect);
  const claims = claimedFigures(text).filter(({ value, unit }) => unit !== "" || !numbers.includes(value));
  const asOf = past?.day ?? null;
  return { kind: "tasks", language, numbers, aspect, claims, detail, asOf, text };
}
