import type { Chapter, Plan, Target } from "../../plan/plan.ts";

/** One thing to translate, by an id that it comes back under. */
export type Item =
  | { id: string; kind: "plan"; chinese: string }
  | { id: string; kind: "issuer"; chinese: string }
  | { id: string; kind: "chapter"; chapter: number; chinese: string }
  | { id: string; kind: "task"; task: number; chinese: string }
  | { id: string; kind: "clause"; task: number; chinese: string };

/** What is translated of a plan, chapter by chapter: titles, and each clause that sets targets once. */
export function itemsOf({ title, issuer, chapters }: Plan, targets: readonly Target[]): Item[][] {
  return chapters.map((chapter, index) => [
    ...(index > 0 ? [] : [{ id: "plan", kind: "plan", chinese: title } as const]),
    ...(index > 0 || issuer === null ? [] : [{ id: "issuer", kind: "issuer", chinese: issuer } as const]),
    ...itemsOfChapter(chapter, targets),
  ]);
}

function itemsOfChapter(chapter: Chapter, targets: readonly Target[]): Item[] {
  const { number } = chapter;
  return [
    { id: `chapter ${number}`, kind: "chapter", chapter: number, chinese: chapter.title },
    ...chapter.tasks.flatMap((task): Item[] => {
      const own = targets.filter((target) => target.task === task.number && task.text.includes(target.quote));
      const clauses = [...new Set(own.map(({ quote }) => quote))];
      return [
        { id: `task ${task.number}`, kind: "task", task: task.number, chinese: task.title },
        ...clauses.map(
          (chinese, at): Item => ({
            id: `task ${task.number} clause ${at + 1}`,
            kind: "clause",
            task: task.number,
            chinese,
          }),
        ),
      ];
    }),
  ];
}
