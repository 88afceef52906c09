import { reasonInWords, remedyInWords } from "../digest/runs/run-failure-words.ts";
import type { Language } from "../language/detect-language.ts";
import type { Reminder } from "./reminder.ts";

/** What administrators are told of reminders that failed, a line each; `nameOf` renders a person. */
export function reminderFailuresInWords(
  failed: readonly Reminder[],
  language: Language,
  nameOf: (person: string) => string,
): string {
  const zh = language === "zh";
  const lines = failed.map(({ key, tasks, run }) => {
    const happened = reasonInWords(run.reason, language);
    const todo = remedyInWords(run.reason, language);
    return zh
      ? `• ${nameOf(key.person)}（第${tasks.join("、")}项）：${happened}。${todo}。`
      : `• ${nameOf(key.person)} (${tasks.length === 1 ? "task" : "tasks"} ${tasks.join(", ")}): ${happened}. To do: ${todo}.`;
  });
  const heading = zh
    ? `*有 ${failed.length} 条进展提醒没有送达*`
    : `*${failed.length === 1 ? "A reminder" : `${failed.length} reminders`} could not be delivered*`;
  return [heading, ...lines].join("\n");
}
