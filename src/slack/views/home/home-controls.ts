import type { Button, KnownBlock, PlainTextOption, StaticSelect } from "@slack/types";
import type { Language } from "../../../language/detect-language.ts";
import { cut, LIMITS } from "../parts/markup.ts";
import type { HomeFilter, HomeState } from "./home-filter.ts";

/** The clicks that App Home brings: a filter was chosen, another page or the ledger as a file asked for. */
export const HOME_ACTIONS = { filter: "home_filter", page: "home_page", export: "export_ledger" } as const;

/** What App Home says, in both languages. */
export const HOME_WORDS = {
  zh: {
    how: "提问：在频道里 @督办，或直接发消息。报进展：`/progress 任务号 本周新增…`。看周报：`/digest`。",
    record: "登记进展",
    export: "导出台账",
    mine: "我的任务",
    leading: "牵头",
    helping: "协办",
    moreMine: (left: number) => `还有 ${left} 项，在下面选“我的”查看。`,
    plan: "全部任务",
    count: (count: number) => `${count} 项`,
    none: "没有符合条件的任务。",
    update: "更新",
    filters: { all: "全部", mine: "我的", behind: "滞后或逾期", silent: "三周未报" },
    department: (name: string) => `科室：${name}`,
    previous: "上一页",
    next: "下一页",
    page: (page: number, pages: number) => `第 ${page}/${pages} 页`,
  },
  en: {
    how: "To ask: mention me in a channel or send me a direct message. To report: `/progress TASK 3 more`. For the digest: `/digest`.",
    record: "Record progress",
    export: "Export the ledger",
    mine: "My tasks",
    leading: "you lead",
    helping: "you help",
    moreMine: (left: number) => `${left} more: choose “Mine” below.`,
    plan: "All tasks",
    count: (count: number) => `${count} ${count === 1 ? "task" : "tasks"}`,
    none: "No tasks match.",
    update: "Update",
    filters: { all: "All", mine: "Mine", behind: "Behind or overdue", silent: "Silent for three weeks" },
    department: (name: string) => `Department: ${name}`,
    previous: "Previous page",
    next: "Next page",
    page: (page: number, pages: number) => `page ${page} of ${pages}`,
  },
};

/** Slack's limits for options (https://docs.slack.dev/reference/block-kit/composition-objects/option-object). */
const MOST_OPTIONS = 100;
const LONGEST_OPTION = 75;

/** The menu of filters: the four, and each department. */
export function filterSelect(chosen: HomeFilter, departments: string[], language: Language): StaticSelect {
  const words = HOME_WORDS[language];
  const fixed = Object.entries(words.filters).map(([value, label]) => option(value, label));
  const named = departments.map((name) => option(`department:${name}`, words.department(name)));
  const options = [...fixed, ...named].slice(0, MOST_OPTIONS);
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: "static_select",
    action_id: HOME_ACTIONS.filter,
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

function option(value: string, label: string): PlainTextOption {
  return { text: { type: "plain_text", text: cut(label, LONGEST_OPTION) }, value };
}

/** Where there is more than one page: which one this is, and the way to the others. */
export function pageButtons({ filter, page }: HomeState, pages: number, language: Language): KnownBlock[] {
  if (pages < 2) return [];
  const words = HOME_WORDS[language];
  const to = (target: number, label: string): Button => ({
    type: "button",
    // Two buttons of one block may not share their action id.
    action_id: `${HOME_ACTIONS.page}:${target}`,
    text: { type: "plain_text", text: cut(`${label} (${words.page(target + 1, pages)})`, LIMITS.button) },
    value: JSON.stringify({ filter, page: target } satisfies HomeState),
  });
  const elements = [
    ...(page > 0 ? [to(page - 1, words.previous)] : []),
    ...(page < pages - 1 ? [to(page + 1, words.next)] : []),
  ];
  return [{ type: "actions", elements }];
}
