import type { Button } from "@slack/types";
import type { NamedPlan } from "../../../conversation/words/named-plan.ts";
import { taskHeading } from "../../../conversation/words/named-plan.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { MessageView } from "../answer-view.ts";
import { cut, LIMITS } from "../parts/markup.ts";
import { plainMessage } from "../parts/message-parts.ts";

export const WHICH_TASK = "which_task";

/** What a button of the question carries, as JSON; null: none of them. */
export type WhichTaskButton = { card: string; task: number | null; language: Language };

/** More buttons than this nobody reads: then the number is to be written. */
const TASKS_SHOWN = 8;

const WORDS = {
  zh: {
    ask: "这是哪项任务的进展？请选择，目前还没有记录。",
    write: "这是哪项任务的进展？请写上任务编号再发一次，如“30 新增3处”；目前还没有记录。",
    none: "都不是",
  },
  en: {
    ask: "Which task is this about? Nothing has been recorded yet: please choose.",
    write:
      "Which task is this about? Please send it again with the task's number, such as “30: 3 more”; nothing has been recorded yet.",
    none: "None of these",
  },
};

/** The question which task a statement is about, with a button for each that it can be. */
export function whichTaskView(
  { card, tasks, language }: { card: string; tasks: number[]; language: Language },
  words: NamedPlan,
): MessageView {
  const said = WORDS[language];
  if (tasks.length > TASKS_SHOWN) return plainMessage(said.write);
  const button = (label: string, task: number | null): Button => ({
    type: "button",
    action_id: `${WHICH_TASK}:${task ?? "none"}`,
    text: { type: "plain_text", text: cut(label, LIMITS.button), emoji: false },
    value: JSON.stringify({ card, task, language } satisfies WhichTaskButton),
  });
  const { text, blocks } = plainMessage(said.ask);
  const buttons = tasks.map((task) => button(taskHeading(task, language, words), task));
  return { text, blocks: [...blocks, { type: "actions", elements: [...buttons, button(said.none, null)] }] };
}
