import type { Chapter } from "./plan.ts";

const LOOKING_BACK = /回顾|总结|成就|过去一年|工作情况|时期工作/;

/** Whether a chapter tells what has been done before ("2025年工作回顾"); it demands nothing. */
export function looksBack({ title }: Pick<Chapter, "title">): boolean {
  return LOOKING_BACK.test(title);
}
