import type { PlainTextOption } from "@slack/types";
import { titleOf } from "../../answering/sources.ts";
import { figureText } from "../../answering/write/figure.ts";
import type { PlanWords } from "../../conversation/report-words.ts";
import type { Language } from "../../language/detect-language.ts";
import { tasksOf } from "../../plan/plan.ts";
import { plain } from "./form-input.ts";
import { cut, LIMITS } from "./markup.ts";

/** Slack's limit for the options of a select (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element). */
const OPTIONS = 100;

/** Each target with a figure, and each task that has none: what an entry can be about. */
export function recordChoices({ plan, targets, english }: PlanWords, language: Language): PlainTextOption[] {
  const options = tasksOf(plan).flatMap((task): PlainTextOption[] => {
    const counted = targets.filter((target) => target.task === task.number && target.value !== null);
    const title = `${task.number} ${titleOf({ english }, task, language)}`;
    if (counted.length === 0) return [{ text: plain(cut(title, LIMITS.button)), value: String(task.number) }];
    return counted.map((target) => {
      const line =
        language === "en"
          ? (english.targetLine(target) ?? target.subject)
          : `${target.subject} ${figureText(target, language)}`;
      return { text: plain(cut(`${task.number} ${line}`, LIMITS.button)), value: target.id };
    });
  });
  return options.slice(0, OPTIONS);
}
