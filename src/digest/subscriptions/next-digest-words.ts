import { holidayName } from "../../calendar/holiday-name.ts";
import type { Language } from "../../language/detect-language.ts";
import type { NextDigest } from "../periods/next-digest.ts";
import { chineseDay, chineseMoment } from "../phrases/chinese-dates.ts";
import { englishDay, englishMoment } from "../phrases/english-dates.ts";

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

/** "6月24日17:00", "17:00 on 24 June". */
export function momentWords(moment: string, language: Language): string {
  return language === "zh" ? chineseMoment(moment) : englishMoment(moment);
}
