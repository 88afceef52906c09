import type { KnownBlock } from "@slack/types";
import { DIGEST_ACTIONS } from "../../../digest/blocks.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { EnglishPlan } from "../../../plan/english.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Lights } from "../../../progress/standing/lights.ts";
import type { TaskStanding } from "../../../progress/standing/standing.ts";
import { cut, escaped, LIMITS } from "../parts/markup.ts";
import { context, section } from "../parts/message-parts.ts";
import { taskLines } from "../parts/progress-lines.ts";
import { HOME_WORDS } from "./home-controls.ts";
import { type FilterBy, filtered } from "./home-filter.ts";

type TasksShown = { english: EnglishPlan; lights: Lights; language: Language };

const MINE_SHOWN = 8;

/** The reader's own tasks come first; where they have none there is nothing to say. */
export function ownTasks(shown: TasksShown & FilterBy & { standings: TaskStanding[] }): KnownBlock[] {
  const { english, lights, language, person } = shown;
  const words = HOME_WORDS[language];
  const mine = filtered(shown.standings, "mine", shown);
  if (mine.length === 0) return [];
  const left = mine.length - MINE_SHOWN;
  const led = mine.map((standing) =>
    taskBlock(standing, {
      english,
      lights,
      language,
      list: "mine",
      isLeading: standing.owners[0] === person,
    }),
  );
  return [
    { type: "divider" },
    section(`*${words.mine}*`),
    ...led.slice(0, MINE_SHOWN),
    ...(left > 0 ? [context(words.moreMine(left))] : []),
  ];
}

/** Tasks under the titles of their chapters. */
export function byChapter(
  listed: TaskStanding[],
  { plan, english, lights, language }: TasksShown & { plan: Plan },
): KnownBlock[] {
  if (listed.length === 0) return [context(HOME_WORDS[language].none)];
  return plan.chapters.flatMap((chapter) => {
    const own = listed.filter(({ task }) => task.chapter === chapter.number);
    if (own.length === 0) return [];
    const title = language === "zh" ? chapter.title : (english.chapterTitle(chapter.number) ?? chapter.title);
    const tasks = own.map((standing) => taskBlock(standing, { english, lights, language, list: "task" }));
    return [context(`*${escaped(title)}*`), ...tasks];
  });
}

type TaskShown = TasksShown & {
  list: "mine" | "task";
  isLeading?: boolean;
};

/** A task with the button that reports on it. */
function taskBlock(standing: TaskStanding, shown: TaskShown): KnownBlock {
  const { language, list, isLeading } = shown;
  const words = HOME_WORDS[language];
  const role = isLeading === undefined ? "" : ` · ${isLeading ? words.leading : words.helping}`;
  const { number } = standing.task;
  return {
    type: "section",
    block_id: `${list}:${number}`,
    text: {
      type: "mrkdwn",
      text: cut(`${taskLines(standing, shown)}${role}`, LIMITS.section),
    },
    accessory: {
      type: "button",
      action_id: DIGEST_ACTIONS.report,
      text: { type: "plain_text", text: words.update },
      value: String(number),
    },
  };
}
