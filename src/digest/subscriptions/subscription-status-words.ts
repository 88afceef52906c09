import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import type { Language } from "../../language/detect-language.ts";
import { describeSchedule } from "../periods/schedule.ts";
import { chineseDay } from "../phrases/chinese-dates.ts";
import { englishDay } from "../phrases/english-dates.ts";
import { reasonInWords } from "../runs/run-failure-words.ts";
import { PAUSED } from "../runs/run-state.ts";
import type { StoredRun } from "../runs/run-store.ts";
import { type Line, plain } from "../write/line.ts";
import { momentWords, nextWords } from "./next-digest-words.ts";
import type { Sending, SubscriptionStatus } from "./subscription-status.ts";

/** How a subscription stands, in lines: who and when, the next one, the last one, what went wrong. */
export function subscriptionStatusLines(
  status: SubscriptionStatus,
  language: Language,
  name: string,
): Line[] {
  const { subscription, next, lastSent, waiting, troubles, pausedOver } = status;
  const zh = language === "zh";
  const inLanguage = LANGUAGES[language][subscription.language];
  const schedule = describeSchedule(subscription.schedule, language);
  const state = subscription.state === "paused" ? (zh ? "，已暂停" : ", paused") : "";
  const by = subscription.changedBy === null ? (zh ? "，默认订阅" : ", by default") : "";
  return [
    [{ text: name, bold: true }, { text: (zh ? "：" : ": ") + schedule + inLanguage + by + state }],
    ...(pausedOver === 0 ? [] : [plain(pausedOverWords(pausedOver, subscription.changedAt, language))]),
    ...(next === null ? [] : [plain(nextWords(next, language))]),
    ...(waiting === null ? [] : [plain(waitingWords(waiting, language))]),
    plain(lastWords(lastSent, language)),
    ...troubles.map((runs) => plain(troubleWords(runs, language) + offerWords(runs, language))),
  ];
}

/** "6月15日起暂停，其间 2 期到时未发；恢复后可用 `/digest 往期` 补看". */
function pausedOverWords(weeks: number, since: Date, language: Language): string {
  const day = dayIn(PLAN_ZONE, since);
  if (language === "zh")
    return `${chineseDay(day)}起暂停，其间 ${weeks} 期到时未发；恢复后可用 \`/digest 往期\` 补看`;
  const digests = weeks === 1 ? "1 digest was" : `${weeks} digests were`;
  return `Paused since ${englishDay(day)}; ${digests} not sent meanwhile, and \`/digest history\` shows them once it is resumed`;
}

/** What a pause passed over can be read all the same. */
function offerWords([first]: StoredRun[], language: Language): string {
  if (first?.run.reason !== PAUSED) return "";
  return language === "zh" ? "，可用 `/digest 往期` 补看" : "; `/digest history` shows it";
}

const LANGUAGES = { zh: { zh: "，中文", en: "，英文" }, en: { zh: ", in Chinese", en: ", in English" } };

function lastWords(last: StoredRun | null, language: Language): string {
  const zh = language === "zh";
  if (last === null) return zh ? "还没有发过" : "None sent yet";
  const sent = sentWords(last, language);
  return zh ? `上一期：${last.key.period}，${sent}` : `Last: ${last.key.period}, ${sent}`;
}

/** "6月24日17:00 已发", with 补发 where it was late. */
export function sentWords({ run }: StoredRun, language: Language): string {
  const seconds = Number(run.messageTs);
  const at = new Date(seconds > 0 ? seconds * 1000 : run.due.getTime()).toISOString();
  if (language === "zh") return `${momentWords(at, language)}${run.late ? "补发" : "已发"}`;
  return `sent${run.late ? " late," : ""} ${momentWords(at, language)}`;
}

/** "2022-W25 正等着发送", with what went wrong last. */
export function waitingWords({ key, run }: StoredRun, language: Language): string {
  const zh = language === "zh";
  const why = run.reason === null ? "" : `${zh ? "：" : ": "}${reasonInWords(run.reason, language)}`;
  return zh ? `${key.period} 正等着发送${why}` : `${key.period} is waiting to be sent${why}`;
}

/** "2022-W23 没有送达：频道已归档"; of several in a row (the newest first) "2022-W27—2022-W38 跳过 12 期：…". */
export function troubleWords(runs: StoredRun[], language: Language): string {
  const [newest] = runs;
  const oldest = runs.at(-1);
  if (newest === undefined || oldest === undefined) return "";
  const why = reasonInWords(newest.run.reason, language);
  const failed = newest.run.state === "failed";
  const several = runs.length > 1;
  const weeks = several ? `${oldest.key.period}—${newest.key.period}` : newest.key.period;
  if (language === "zh")
    return `${weeks} ${failed ? "没有送达" : "跳过"}${several ? ` ${runs.length} 期` : ""}：${why}`;
  return `${weeks} ${failed ? "failed" : "skipped"}${several ? ` (${runs.length} weeks)` : ""}: ${why}`;
}

/** "2022-W25 正在发送：已发 1,204/5,000". */
export function sendingWords({ period, sent, failed, of }: Sending, language: Language): string {
  const count = (value: number): string => value.toLocaleString("en-US");
  if (language === "zh") {
    const missed = failed > 0 ? `，${count(failed)} 份没有送达` : "";
    return `${period} 正在发送：已发 ${count(sent)}/${count(of)}${missed}`;
  }
  const missed = failed > 0 ? `, ${count(failed)} failed` : "";
  return `${period} is being sent: ${count(sent)} of ${count(of)}${missed}`;
}
