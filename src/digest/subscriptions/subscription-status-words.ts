import { holidayName } from "../../calendar/holiday-name.ts";
import type { Language } from "../../language/detect-language.ts";
import type { NextDigest } from "../periods/next-digest.ts";
import { parsePeriod } from "../periods/period.ts";
import { describeSchedule } from "../periods/schedule.ts";
import { chineseDay, chineseMoment } from "../phrases/chinese-dates.ts";
import { englishDay, englishMoment } from "../phrases/english-dates.ts";
import { reasonInWords } from "../runs/run-failure-words.ts";
import type { StoredRun } from "../runs/run-store.ts";
import { type Line, plain } from "../write/line.ts";
import type { Sending, SubscriptionStatus } from "./subscription-status.ts";

/** How a subscription stands, in lines: who and when, the next one, the last one, what went wrong. */
export function subscriptionStatusLines(
  status: SubscriptionStatus,
  language: Language,
  name: string,
): Line[] {
  const { subscription, next, lastSent, waiting, troubles } = status;
  const zh = language === "zh";
  const inLanguage = LANGUAGES[language][subscription.language];
  const schedule = describeSchedule(subscription.schedule, language);
  const state = subscription.state === "paused" ? (zh ? "，已暂停" : ", paused") : "";
  const by = subscription.changedBy === null ? (zh ? "，默认订阅" : ", by default") : "";
  return [
    [{ text: name, bold: true }, { text: (zh ? "：" : ": ") + schedule + inLanguage + by + state }],
    ...(next === null ? [] : [plain(nextWords(next, language))]),
    ...(waiting === null ? [] : [plain(waitingWords(waiting, language))]),
    plain(lastWords(lastSent, language)),
    ...troubles.map((runs) => plain(troubleWords(runs, language))),
  ];
}

const LANGUAGES = { zh: { zh: "，中文", en: "，英文" }, en: { zh: ", in Chinese", en: ", in English" } };

/** "下一期：9月28日17:00（中秋放假，由9月29日提前）". */
export function nextWords(next: NextDigest, language: Language): string {
  const zh = language === "zh";
  const moment = momentWords(next.due.toISOString(), language);
  const notes = [movedNote(next, language), mergedNote(next, language), calendarNote(next, language)];
  const told = notes.filter((note) => note !== null);
  if (zh) return `下一期：${moment}${told.length > 0 ? `（${told.join("；")}）` : ""}`;
  return `Next: ${moment}${told.length > 0 ? ` (${told.join("; ")})` : ""}`;
}

function movedNote({ movedFrom, day }: NextDigest, language: Language): string | null {
  if (movedFrom === null) return null;
  const name = holidayName(movedFrom)?.[language];
  const isEarlier = day < movedFrom;
  if (language === "zh") {
    const why = name === undefined ? `${chineseDay(movedFrom)}不上班` : withHoliday(name);
    return `${why}，由${chineseDay(movedFrom)}${isEarlier ? "提前" : "推迟"}`;
  }
  const why = name === undefined ? `${englishDay(movedFrom)} is not a working day` : `${name} holiday`;
  return `${why}: ${isEarlier ? "brought forward" : "put off"} from ${englishDay(movedFrom)}`;
}

function mergedNote({ mergedWeek }: NextDigest, language: Language): string | null {
  if (mergedWeek === null) return null;
  const name = holidayName(mergedWeek)?.[language];
  if (language === "zh")
    return `${chineseDay(mergedWeek)}起的一周${name === undefined ? "不上班" : withHoliday(name)}，并入这一期`;
  const why = name === undefined ? "has no working day" : `is the ${name} holiday`;
  return `the week of ${englishDay(mergedWeek)} ${why} and is told with it`;
}

function calendarNote({ calendarKnown }: NextDigest, language: Language): string | null {
  if (calendarKnown) return null;
  return language === "zh"
    ? "放假安排尚未公布，暂按周一至周五计"
    : "public holidays not published yet, so Monday to Friday is assumed";
}

/** "国庆节假期", "春节假期", "中秋假期". */
function withHoliday(name: string): string {
  return `${name}假期`;
}

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

/** A week as its days and its key: "6月20日—26日" is long to tell apart by, "2022-W25" short to ask for. */
export function weekWords(period: string, language: Language): string {
  const { firstDay, lastDay } = parsePeriod(period);
  const dayOf = language === "zh" ? chineseDay : englishDay;
  const span = [firstDay, lastDay].map(dayOf).join(language === "zh" ? "—" : " – ");
  return language === "zh" ? `${span}（${period}）` : `${span} (${period})`;
}

function momentWords(moment: string, language: Language): string {
  return language === "zh" ? chineseMoment(moment) : englishMoment(moment);
}
