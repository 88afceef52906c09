import type { Button, KnownBlock } from "@slack/types";
import type { Language } from "../../../language/detect-language.ts";
import type { EnglishPlan } from "../../../plan/english.ts";
import { unitWord } from "../../../progress/standing/figures.ts";
import type { Lights } from "../../../progress/standing/lights.ts";
import type { ReminderShown } from "../../../reminders/parts.ts";
import type { TaskAsked } from "../../../reminders/task-asked.ts";
import type { MessageView } from "../answer-view.ts";
import { cut, escaped, LIMITS } from "../parts/markup.ts";
import { context, section } from "../parts/message-parts.ts";
import { taskLines } from "../parts/progress-lines.ts";
import { REMINDER_WORDS, type ReminderWords, type ReplyExample } from "./reminder-words.ts";

/** The clicks that a reminder can bring; the value of each is a `ReminderButton`. */
export const REMINDER_ACTIONS = {
  update: "reminder_update",
  nothing: "reminder_nothing",
  snooze: "reminder_snooze",
} as const;

/** What a button of a reminder carries, as JSON. */
export type ReminderButton = { period: string; task: number };

type ReminderNaming = { english: EnglishPlan; lights: Lights; nameOf(person: string): string };

/** What an example adds, where the target is several times that. */
const A_FEW = 3;

/** Two blocks a task, the opening and the way to reply: within the 50 of a message. */
const TASKS_SHOWN = 22;

/** A reminder: each task with where it stands and its three buttons, or with what became of it since. */
export function reminderView(shown: ReminderShown, language: Language, naming: ReminderNaming): MessageView {
  const words = REMINDER_WORDS[language];
  const open = shown.asked.filter(({ state }) => state === "open");
  const opening = openingWords(shown, words, open.length);
  const listed = shown.asked.slice(0, TASKS_SHOWN);
  const left = shown.asked.slice(TASKS_SHOWN).filter(({ state }) => state === "open");
  const notes = [
    ...(left.length > 0 ? [words.more(left.map(({ task }) => task))] : []),
    ...(open.length > 0
      ? [words.howToReply(exampleOf(shown, open, language, naming), shown.asked.length === 1)]
      : []),
  ];
  return {
    text: `${words.heading}${language === "zh" ? "：" : ": "}${opening}`,
    blocks: [
      section(`*${words.heading}*\n${opening}`),
      ...listed.flatMap((asked) => taskBlocks(asked, shown, language, naming)),
      ...notes.map(context),
    ],
  };
}

function openingWords({ digestDue }: ReminderShown, words: ReminderWords, open: number): string {
  if (open === 0) return words.allAnswered;
  return digestDue === null ? words.afterSnooze(open) : words.beforeDigest(digestDue, open);
}

function taskBlocks(
  asked: TaskAsked,
  { reminder, standings }: ReminderShown,
  language: Language,
  { english, lights, nameOf }: ReminderNaming,
): KnownBlock[] {
  const standing = standings.find(({ task }) => task.number === asked.task);
  if (standing === undefined) return [];
  const task = section(taskLines(standing, { english, language, lights }));
  const words = REMINDER_WORDS[language];
  switch (asked.state) {
    case "open":
      return [
        task,
        {
          type: "actions",
          block_id: `reminder:${asked.task}`,
          elements: buttons(reminder.key.period, asked.task, words),
        },
      ];
    case "reported":
      return [task, context(words.reported(escaped(nameOf(asked.author))))];
    case "nothing":
      return [task, context(words.saidNothing(escaped(nameOf(asked.author))))];
    case "snoozed":
      return [task, context(words.snoozed(asked.until))];
  }
}

function buttons(period: string, task: number, words: ReminderWords): Button[] {
  const value = JSON.stringify({ period, task } satisfies ReminderButton);
  const button = (action_id: string, label: string): Button => ({
    type: "button",
    action_id,
    text: { type: "plain_text", text: label, emoji: false },
    accessibility_label: cut(`${label} ${task}`, LIMITS.button),
    value,
  });
  return [
    { ...button(REMINDER_ACTIONS.update, words.update), style: "primary" },
    button(REMINDER_ACTIONS.nothing, words.nothing),
    button(REMINDER_ACTIONS.snooze, words.snooze),
  ];
}

/** An open task that counts something, in the reader's words. */
function exampleOf(
  { standings }: ReminderShown,
  open: readonly TaskAsked[],
  language: Language,
  { english }: ReminderNaming,
): ReplyExample | null {
  for (const { task } of open) {
    const standing = standings.find((each) => each.task.number === task);
    const counted = standing?.targets.find(
      ({ target }) => target.kind === "quantity" && target.value !== null,
    );
    if (counted === undefined) continue;
    const unit = unitWord(counted.target, language, english.targetLine(counted.target)).trim();
    return { task, unit, amount: (counted.target.value ?? 0) < A_FEW * 3 ? 1 : A_FEW };
  }
  const [first] = open;
  return first === undefined ? null : { task: first.task, unit: "", amount: 0 };
}
