/** A chapter's number and those of its tasks. */
export type ChapterTasks = { number: number; tasks: number[] };

const NEXT = /(?:下一?|后一?|后面(?:那|一)?)(?:个)?(?:章|部分|板块)|\bnext (?:chapter|part|section)\b/i;
const PREVIOUS =
  /(?:上一?|前一?|前面(?:那|一)?)(?:个)?(?:章|部分|板块)|\b(?:previous|preceding) (?:chapter|part|section)\b/i;
const LAST = /最后(?:的|那)?一?(?:个)?(?:章|部分|板块)|\b(?:last|final) (?:chapter|part|section)\b/i;
const NAMES_TASK = /任务|项|条|#|\bT\d|\b(?:tasks?|items?)\b/i;

/**
 * The chapter meant in a thread about a chapter: by a number alone ("and 8?"), or the next one; or the plan's last. Null where the thread is
 * about tasks. `named` are the numbers that the message names without saying of what.
 */
export function chapterInThread(
  text: string,
  named: number[],
  spokenOf: number[],
  chapters: ChapterTasks[],
): number | null {
  const at = chapters.findIndex(({ tasks }) => tasks.some((task) => spokenOf.includes(task)));
  if (at >= 0 && NEXT.test(text)) return chapters[at + 1]?.number ?? null;
  if (at >= 0 && PREVIOUS.test(text)) return chapters[at - 1]?.number ?? null;
  if (LAST.test(text)) return chapters.at(-1)?.number ?? null;
  const isChapter = spokenOf.length > 1 && chapters.some(({ tasks }) => tasks.join() === spokenOf.join());
  const [only, ...others] = named;
  if (!isChapter || only === undefined || others.length > 0 || NAMES_TASK.test(text)) return null;
  return chapters.some(({ number }) => number === only) ? only : null;
}
