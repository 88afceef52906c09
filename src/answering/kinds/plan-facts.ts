import type { Language } from "../../language/detect-language.ts";
import type { Citation, Part } from "../answer.ts";
import { answered, type Draft } from "../draft.ts";
import { type Sources, titleOf } from "../sources.ts";
import { claimedDay } from "../understand/claimed-day.ts";
import type { ClaimedFigure } from "../understand/question.ts";
import { listWords } from "../write/list-words.ts";
import { wordsFor } from "../write/words.ts";
import { cutList } from "./cut-list.ts";
import type { Listed } from "./listed.ts";

const TITLES_LISTED = 40;

/** The plan's title, who issued it, and when. */
export function identityAnswer(sources: Sources, { language, text: asked }: Listed): Draft {
  const { title, issuer, date, text } = sources.plan;
  const words = listWords(language);
  const shown = language === "en" ? (sources.english.title ?? title) : title;
  const by = language === "en" ? (sources.english.issuer ?? issuer) : issuer;
  const start = text.indexOf(title);
  const citations: Citation[] =
    start < 0 ? [] : [{ task: 0, start, end: start + title.length, quote: title }];
  const claimed = date === null ? null : claimedDay(asked);
  const judged: Part[] =
    claimed === null ? [] : [{ kind: "text", text: words.dayClaim(claimed.isOf(date ?? "")) }];
  return answered(language, [...judged, { kind: "text", text: words.identity(shown, by, date) }], {
    citations,
  });
}

/** How many chapters and tasks there are, and the chapters by name. */
export function outlineAnswer(sources: Sources, { language, tasks, claims }: Listed): Draft {
  const words = listWords(language);
  const items = sources.plan.chapters.map((chapter) => {
    const english = sources.english.chapterTitle(chapter.number);
    const title = language === "en" ? (english ?? chapter.title) : chapter.title;
    const numbers = chapter.tasks.map((task) => task.number);
    const [first, last] = [numbers[0], numbers.at(-1)];
    const span: [number, number] | null = first === undefined || last === undefined ? null : [first, last];
    return words.chapterLine(chapter.number, title, span);
  });
  const { length: chapters } = sources.plan.chapters;
  return answered(language, [
    ...countClaim(claims, chapters, language),
    { kind: "text", text: words.counts(chapters, tasks.length) },
    { kind: "bullets", items },
  ]);
}

/** How many tasks there are, in the whole plan or in one chapter. */
export function taskCountAnswer(_sources: Sources, { language, tasks, claims, within }: Listed): Draft {
  const words = listWords(language);
  const chapters = new Set(tasks.map((task) => task.chapter)).size;
  const says =
    within !== null && "chapter" in within
      ? words.chapterCount(within.chapter, tasks.length)
      : words.counts(chapters, tasks.length);
  return answered(language, [...countClaim(claims, tasks.length, language), { kind: "text", text: says }]);
}

/** Every task by its number and title. */
export function taskTitlesAnswer(sources: Sources, { language, tasks }: Listed): Draft {
  const chapters = new Set(tasks.map((task) => task.chapter)).size;
  const items = tasks.map((task) =>
    wordsFor(language).taskHeading(task.number, titleOf(sources, task, language)),
  );
  const parts: Part[] = [
    { kind: "text", text: listWords(language).counts(chapters, tasks.length) },
    ...cutList(items, TITLES_LISTED, language),
  ];
  return answered(language, parts, { tasks: tasks.map((task) => task.number) });
}

function countClaim(claims: ClaimedFigure[], count: number, language: Language): Part[] {
  const [claim] = claims;
  if (claim === undefined) return [];
  const words = wordsFor(language);
  const text =
    claim.value === count ? words.claimRight(`${count}`) : words.claimWrong(`${claim.value}`, `${count}`);
  return [{ kind: "text", text }];
}
