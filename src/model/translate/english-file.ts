import { stringify } from "yaml";
import type { TranslatedPlan } from "./translate-plan.ts";

/** A plan's English as the text of its en.yaml, which says that a machine made it; null without the plan's own title. */
export function englishFile({ done }: TranslatedPlan, model: string): string | null {
  const title = done.find(({ item }) => item.kind === "plan")?.english;
  if (title === undefined) return null;
  const issuer = done.find(({ item }) => item.kind === "issuer")?.english;
  const chapters: Record<string, string> = {};
  const tasks: Record<string, { title: string; targets: { zh: string; en: string }[] }> = {};
  for (const { item, english } of done) {
    if (item.kind === "chapter") chapters[item.chapter] = english;
    if (item.kind === "task") tasks[item.task] = { title: english, targets: [] };
    if (item.kind === "clause") tasks[item.task]?.targets.push({ zh: item.chinese, en: english });
  }
  const file = { translated_by: model, title, ...(issuer === undefined ? {} : { issuer }), chapters, tasks };
  return `${HEADING}${stringify(file, { lineWidth: 0 })}`;
}

const HEADING = `# Translated by a machine; only the numbers were checked. Titles and lines are shown with "(machine translation)".
# Once somebody has read and corrected it, take the line translated_by out.
`;
