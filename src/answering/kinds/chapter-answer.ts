import type { Language } from "../../language/detect-language.ts";
import { openingsOf } from "../../plan/openings.ts";
import { type Chapter, type Clause, findChapter, findTask } from "../../plan/plan.ts";
import type { Part } from "../answer.ts";
import { answered, type Draft, notInPlan, quote } from "../draft.ts";
import { sentenceOf } from "../passages.ts";
import { type Sources, titleOf } from "../sources.ts";
import { listWords } from "../write/list-words.ts";
import { wordsFor } from "../write/words.ts";

const MUST_COVER = 0.5;
/** Characters of a chapter's opening that are quoted. */
const MOST_QUOTED = 400;

/** Chapters by their numbers: each with the titles of its tasks. */
export function answerChapters(sources: Sources, numbers: number[], language: Language): Draft {
  const words = wordsFor(language);
  const chapters = numbers.flatMap((number) => findChapter(sources.plan, number) ?? []);
  const missing = numbers.filter((number) => findChapter(sources.plan, number) === null);
  if (chapters.length === 0) return notInPlan(sources, language, words.noSuchChapter(missing, sources.plan));
  const parts = chapters.flatMap((chapter) => chapterParts(sources, chapter, language));
  if (missing.length > 0) parts.push({ kind: "note", text: words.noSuchChapter(missing, sources.plan) });
  return answered(language, parts, {
    tasks: chapters.flatMap((chapter) => chapter.tasks.map((task) => task.number)),
  });
}

/** The chapter that a question names by what it is about. */
export async function answerChapterAbout(
  sources: Sources,
  about: string,
  language: Language,
): Promise<Draft> {
  const subject = about.toLowerCase().replace(/^the /, "");
  const byTitle = sources.plan.chapters.find(
    ({ title, number }) =>
      title.includes(about) ||
      (sources.english.chapterTitle(number)?.toLowerCase().includes(subject) ?? false),
  );
  if (byTitle !== undefined) return answerChapters(sources, [byTitle.number], language);
  const [best] = await sources.findSentences(about, 1);
  const found = best === undefined || best.coverage < MUST_COVER ? null : sentenceOf(sources.plan, best.id);
  if (found === null) return notInPlan(sources, language, wordsFor(language).notInPlan(sources.plan));
  return answerChapters(sources, [found.task.chapter], language);
}

/** The chapter that each of some tasks stands in. */
export function answerChapterOf(sources: Sources, numbers: number[], language: Language): Draft {
  const words = wordsFor(language);
  const tasks = numbers.flatMap((number) => findTask(sources.plan, number) ?? []);
  if (tasks.length === 0) return notInPlan(sources, language, words.noSuchTask(numbers, sources.plan));
  const parts = tasks.flatMap((task): Part[] => {
    const chapter = findChapter(sources.plan, task.chapter);
    if (chapter === null) return [];
    const title = chapterTitle(sources, chapter, language);
    return [
      { kind: "heading", text: words.taskHeading(task.number, titleOf(sources, task, language)) },
      { kind: "text", text: words.chapterHeading(chapter.number, title) },
      quote(task.number, titleClause(sources, chapter), language),
    ];
  });
  return answered(language, parts, { tasks: tasks.map((task) => task.number) });
}

function chapterTitle(sources: Sources, chapter: Chapter, language: Language): string {
  return (language === "en" ? sources.english.chapterTitle(chapter.number) : null) ?? chapter.title;
}

function titleClause(sources: Sources, { title, start: from }: Chapter): Clause {
  const start = sources.plan.text.indexOf(title, from);
  return { start, end: start + title.length, quote: title };
}

/** What a chapter without tasks says, as much of it as is read on a phone. */
function openingParts({ plan }: Sources, { number }: Chapter, language: Language): Part[] {
  const own = openingsOf(plan).filter(({ chapter }) => chapter === number);
  const start = own[0]?.start;
  const end = own.findLast((each) => each.end - (start ?? 0) <= MOST_QUOTED)?.end ?? own[0]?.end;
  if (start === undefined || end === undefined) return [];
  return [quote(0, { start, end, quote: plan.text.slice(start, end) }, language)];
}

function chapterParts(sources: Sources, chapter: Chapter, language: Language): Part[] {
  const words = wordsFor(language);
  const title = chapterTitle(sources, chapter, language);
  const items = chapter.tasks.map((task) => words.taskHeading(task.number, titleOf(sources, task, language)));
  const clause = titleClause(sources, chapter);
  return [
    { kind: "heading", text: words.chapterHeading(chapter.number, title) },
    { kind: "text", text: listWords(language).chapterCount(chapter.number, items.length) },
    ...(items.length === 0
      ? openingParts(sources, chapter, language)
      : [{ kind: "bullets" as const, items }]),
    ...(language === "en" ? [quote(chapter.tasks[0]?.number ?? 0, clause, language)] : []),
  ];
}
