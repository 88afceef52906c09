import type { Language } from "../../language/detect-language.ts";
import { chineseDay } from "../phrases/chinese-dates.ts";
import { englishDay } from "../phrases/english-dates.ts";
import type { DigestCommandProblem } from "./subscription-command.ts";

/** How the command is written. */
export const HOW_TO: Record<Language, string> = {
  zh: [
    "可以这样写：",
    "`/digest` 看本周周报；`/digest 上周`、`本月`、`6月`、`上半年` 看那一期",
    "`/digest 订阅 每周五17:00 #频道`（或 `我`；可加 `英文`）",
    "`/digest 暂停`、`恢复`、`退订`（后面可写 `#频道` 或 `我`）",
    "`/digest 状态`　`/digest 往期`　`/digest 往期 第24期`（或 `W25`、`2022-W25`、`6月20日`）",
  ].join("\n"),
  en: [
    "Write it like this:",
    "`/digest` this week's digest; `/digest last week`, `this month`, `June`, `H1` another one",
    "`/digest subscribe weekly Fri 17:00 #channel` (or `me`; add `zh` for Chinese)",
    "`/digest pause`, `resume`, `unsubscribe` (then `#channel` or `me`)",
    "`/digest status`   `/digest history`   `/digest history W25` (or `2022-W25`, `no. 24`, `20 June`)",
  ].join("\n"),
};

/** What was wrong with the words, and how to write them. */
export function commandProblemWords(problem: DigestCommandProblem, language: Language): string {
  if (problem.kind === "schedule") return problem.message[language];
  const { words } = problem;
  if (problem.kind === "no_such_period")
    return language === "zh"
      ? `没有“${words}”这一期。周可以写成 \`/digest 往期 2022-W25\`，月写成 \`/digest 2022-06\`。`
      : `There is no “${words}”. Write a week as \`/digest history 2022-W25\`, a month as \`/digest 2022-06\`.`;
  if (problem.kind === "not_begun") {
    const { key, firstDay } = problem.period;
    return language === "zh"
      ? `“${words}”（${key}）要到${chineseDay(firstDay)}才开始，还没有内容。`
      : `“${words}” (${key}) begins on ${englishDay(firstDay)}; there is nothing to show yet.`;
  }
  const what = language === "zh" ? `看不懂“${words}”。` : `I do not understand “${words}”.`;
  return `${what}\n${HOW_TO[language]}`;
}
