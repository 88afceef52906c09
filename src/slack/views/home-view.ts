import type { Button, HomeView, KnownBlock } from "@slack/types";
import { titleOf } from "../../answering/sources.ts";
import { numberText } from "../../answering/write/figure.ts";
import { DIGEST_ACTIONS } from "../../digest/blocks.ts";
import type { Language } from "../../language/detect-language.ts";
import type { EnglishPlan } from "../../plan/english.ts";
import type { Plan } from "../../plan/plan.ts";
import { unitWord } from "../../progress/figures.ts";
import type { TaskStanding } from "../../progress/standing.ts";
import { sectionsOf, within } from "./long-text.ts";
import { cut, escaped, LIMITS } from "./markup.ts";

type Shown = { standings: TaskStanding[]; plan: Plan; english: EnglishPlan; language: Language };

const BAR_CELLS = 10;

/** App Home: what can be done here, then the tasks with a figure, each with a bar, then the plan by chapter. */
export function homeView({ standings, plan, english, language }: Shown): HomeView {
  const zh = language === "zh";
  const counted = standings.filter(({ targets }) => targets.some(({ target }) => target.value !== null));
  const blocks: KnownBlock[] = [
    {
      type: "header",
      text: { type: "plain_text", text: cut(zh ? plan.title : (english.title ?? plan.title), LIMITS.header) },
    },
    section(
      zh
        ? "问：在频道里 @督办，或直接发消息。报：`/progress 任务号 本周新增…`。看：`/digest`。"
        : "Ask: mention me in a channel or send a direct message. Report: `/progress TASK 3 more`. Read: `/digest`.",
    ),
    { type: "actions", elements: [recordButton(language)] },
    { type: "divider" },
    section(zh ? "*量化目标进展*" : "*Targets with a figure*"),
    ...counted.flatMap((standing) => taskBlocks(standing, english, language)),
    { type: "divider" },
    ...plan.chapters.flatMap((chapter) => {
      const title = zh ? chapter.title : (english.chapterTitle(chapter.number) ?? chapter.title);
      const tasks = chapter.tasks
        .map((task) => `${task.number} ${titleOf({ english }, task, language)}`)
        .join("\n");
      return sectionsOf(`*${escaped(title)}*\n${escaped(tasks)}`);
    }),
  ];
  return { type: "home", blocks: within(LIMITS.homeBlocks, blocks, language) };
}

function taskBlocks({ task, targets }: TaskStanding, english: EnglishPlan, language: Language): KnownBlock[] {
  const lines = targets
    .filter(({ target }) => target.value !== null)
    .map(({ target, value, share }) => {
      const reached = Math.min(1, Math.max(0, share ?? 0));
      const filled = Math.round(reached * BAR_CELLS);
      const bar = "▰".repeat(filled) + "▱".repeat(BAR_CELLS - filled);
      const said = value === null ? "–" : numberText(value);
      const unit = unitWord(target, language, english.targetLine(target));
      return `${bar}  ${said} / ${numberText(target.value ?? 0)}${unit}`;
    });
  return [section(`*${task.number} ${escaped(titleOf({ english }, task, language))}*\n${lines.join("\n")}`)];
}

function section(text: string): KnownBlock {
  return { type: "section", text: { type: "mrkdwn", text: cut(text, LIMITS.section) } };
}

function recordButton(language: Language): Button {
  const label = language === "zh" ? "登记进展" : "Record progress";
  return {
    type: "button",
    style: "primary",
    action_id: DIGEST_ACTIONS.report,
    text: { type: "plain_text", text: label },
  };
}
