import type { Button, HomeView, KnownBlock } from "@slack/types";
import { DIGEST_ACTIONS } from "../../../digest/blocks.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { EnglishPlan } from "../../../plan/english.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Lights } from "../../../progress/standing/lights.ts";
import type { TaskStanding } from "../../../progress/standing/standing.ts";
import { withinRoom } from "../parts/long-text.ts";
import { cut, LIMITS } from "../parts/markup.ts";
import { section } from "../parts/message-parts.ts";
import { filterSelect, HOME_ACTIONS, HOME_WORDS, pageButtons } from "./home-controls.ts";
import { type FilterBy, filtered, type HomeState } from "./home-filter.ts";
import { type HomeReviews, homeReviews } from "./home-reviews.ts";
import { byChapter, ownTasks } from "./home-tasks.ts";

type HomeShown = FilterBy &
  HomeReviews & {
    standings: TaskStanding[];
    plan: Plan;
    english: EnglishPlan;
    lights: Lights;
    language: Language;
    departments: string[];
    state: HomeState;
  };

/** With a heading for each task in the worst case, both lists and what stands around them are within 100 blocks. */
const TASKS_A_PAGE = 36;

/** App Home: what can be done here, the reader's own tasks, then the plan by chapter, filtered and paged. */
export function homeView(shown: HomeShown): HomeView {
  const { plan, english, language, state, departments } = shown;
  const words = HOME_WORDS[language];
  const chosen = filtered(shown.standings, state.filter, shown);
  const pages = Math.max(1, Math.ceil(chosen.length / TASKS_A_PAGE));
  const page = Math.min(state.page, pages - 1);
  const listed = chosen.slice(page * TASKS_A_PAGE, (page + 1) * TASKS_A_PAGE);
  const title = language === "zh" ? plan.title : (english.title ?? plan.title);
  const blocks: KnownBlock[] = [
    { type: "header", text: { type: "plain_text", text: cut(title, LIMITS.header) } },
    section(words.how),
    { type: "actions", elements: [recordButton(words.record), exportButton(words.export)] },
    ...homeReviews(shown),
    ...ownTasks(shown),
    { type: "divider" },
    section(`*${words.plan}*  ${words.count(chosen.length)}`),
    {
      type: "actions",
      block_id: "home_filter",
      elements: [filterSelect(state.filter, departments, language)],
    },
    ...byChapter(listed, shown),
    ...pageButtons({ filter: state.filter, page }, pages, language),
  ];
  return { type: "home", blocks: withinRoom(LIMITS.homeBlocks, blocks, language) };
}

function exportButton(label: string): Button {
  return { type: "button", action_id: HOME_ACTIONS.export, text: { type: "plain_text", text: label } };
}

function recordButton(label: string): Button {
  return {
    type: "button",
    style: "primary",
    action_id: DIGEST_ACTIONS.report,
    text: { type: "plain_text", text: label },
  };
}
