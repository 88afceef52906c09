import type { PlainTextOption, StaticSelect } from "@slack/types";
import { titleOf } from "../../../answering/sources.ts";
import { figureText } from "../../../answering/write/figure.ts";
import type { NamedPlan } from "../../../conversation/words/named-plan.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Task } from "../../../plan/plan.ts";
import { plain } from "../parts/form-input.ts";
import { cut, LIMITS } from "../parts/markup.ts";

/** Slack's limit for options, and for groups of options (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element). */
const MOST = 100;

/** What an entry can be about, in the plan's chapters: each target with a figure, and each task that has none. */
type RecordChoices = { chapter: string; options: PlainTextOption[] }[];

/** What an entry can be about, in the language's words. */
export function recordChoices(words: NamedPlan, language: Language): RecordChoices {
  return words.plan.chapters.map(({ number, title, tasks }) => ({
    chapter: (language === "en" ? words.english.chapterTitle(number) : null) ?? title,
    options: tasks.flatMap((task) => choicesOf(task, words, language)),
  }));
}

function choicesOf(task: Task, { targets, english }: NamedPlan, language: Language): PlainTextOption[] {
  const { number } = task;
  const counted = targets.filter((target) => target.task === number && target.value !== null);
  if (counted.length === 0) return [option(`${number} ${titleOf({ english }, task, language)}`, `${number}`)];
  return counted.map((target) => {
    const line =
      language === "en"
        ? (english.targetLine(target) ?? target.subject)
        : `${target.subject} ${figureText(target, language)}`;
    return option(`${number} ${line}`, target.id);
  });
}

function option(text: string, value: string): PlainTextOption {
  return { text: plain(cut(text, LIMITS.button)), value };
}

/** The choices as a menu shows them: in one list where it has room for them, else under their chapters. */
export function asMenu(choices: RecordChoices): Pick<StaticSelect, "options" | "option_groups"> {
  const options = choices.flatMap((each) => each.options);
  if (options.length <= MOST) return { options };
  const groups = choices.filter((each) => each.options.length > 0).slice(0, MOST);
  return {
    option_groups: groups.map((each) => ({
      label: plain(cut(each.chapter, LIMITS.button)),
      options: each.options.slice(0, MOST),
    })),
  };
}
