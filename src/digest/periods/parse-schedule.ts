import { foldWidth } from "../../language/fold-width.ts";
import { HAN_NUMERAL_CHARACTERS, parseHanNumeral } from "../../language/han-numerals.ts";
import { DEFAULT_SCHEDULE, type WeeklySchedule } from "./schedule.ts";

type ScheduleReading =
  /** `rest` is what stood beside the schedule: "#channel", "me", or nothing. */
  | { kind: "schedule"; schedule: WeeklySchedule; rest: string }
  /** The text names no day of the week. */
  | { kind: "none"; rest: string }
  /** It names one, with a time no clock shows, or a rhythm that digests do not have. */
  | { kind: "wrong"; message: { zh: string; en: string } };

const ENGLISH_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const ENGLISH_DAY =
  /(?:\b(?:weekly|every\s+week|every|each)\s+)?(?:\bon\s+)?\b(mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?\b/i;
const CHINESE_DAY = /(?:每个?)?(?:周|星期|礼拜)([一二三四五六日天])/;
const OTHER_RHYTHM =
  /每[天日月季年]|每个月|每两周|隔周|工作日|\b(?:daily|monthly|fortnightly|biweekly|weekdays|every (?:day|month|other week|two weeks))\b/i;
const ENGLISH_TIME = /(?:\bat\s+)?\b(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?(?![\d:])/i;
const CHINESE_TIME = new RegExp(
  `(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚)?\\s*([\\d${HAN_NUMERAL_CHARACTERS}]{1,3})\\s*[点时](?:(半)|整|([\\d${HAN_NUMERAL_CHARACTERS}]{1,3})分?)?`,
);
const CHINESE_CLOCK = /(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚)\s*(\d{1,2}):(\d{2})/;

const HOW_TO = {
  zh: "请写成“每周五17:00”或“周五下午5点”。",
  en: "Write it as “weekly Fri 17:00” or “Fridays at 5 pm”.",
};

/** Reads "weekly Fri 17:00", "Fridays at 5pm", "每周五17:00", "周五下午5点"; a day without a time means 17:00. */
export function parseSchedule(text: string): ScheduleReading {
  const folded = foldWidth(text).trim();
  if (OTHER_RHYTHM.test(folded)) {
    return wrong("周报每周一次，不能按其他周期发送。", "Digests go out once a week, in no other rhythm.");
  }
  const day = CHINESE_DAY.exec(folded) ?? ENGLISH_DAY.exec(folded);
  if (!day) return { kind: "none", rest: folded };
  const afterDay = cut(folded, day);
  // A channel's name may hold figures (#class-3); only what stands before it is the schedule's.
  const channelAt = afterDay.search(/[<#]/);
  const timeText = channelAt < 0 ? afterDay : afterDay.slice(0, channelAt);
  const time = findTime(timeText);
  if (time === "impossible") return wrong("没有这个时间。", "There is no such time.");
  const schedule = { ...(time ?? DEFAULT_SCHEDULE), weekday: weekdayIn(day[1] ?? "") };
  const rest =
    (time ? cut(timeText, time.match) : timeText) + (channelAt < 0 ? "" : afterDay.slice(channelAt));
  return {
    kind: "schedule",
    schedule: { weekday: schedule.weekday, hour: schedule.hour, minute: schedule.minute },
    rest: rest
      .replace(/^\s*weekly\b/i, "")
      .replace(/\s+/g, " ")
      .trim(),
  };
}

function wrong(zh: string, en: string): ScheduleReading {
  return { kind: "wrong", message: { zh: zh + HOW_TO.zh, en: `${en} ${HOW_TO.en}` } };
}

function weekdayIn(word: string): number {
  const chinese = "一二三四五六日".indexOf(word === "天" ? "日" : word);
  return (chinese >= 0 ? chinese : ENGLISH_DAYS.indexOf(word.slice(0, 3).toLowerCase())) + 1;
}

type Time = { hour: number; minute: number; match: RegExpExecArray };

function findTime(text: string): Time | "impossible" | null {
  const chinese = CHINESE_CLOCK.exec(text) ?? CHINESE_TIME.exec(text);
  if (chinese) {
    const minute = chinese[3] === "半" ? 30 : numberIn(chinese[4] ?? chinese[3] ?? "0");
    return clock(numberIn(chinese[2] ?? ""), minute, chinese[1] ?? "", chinese);
  }
  const english = ENGLISH_TIME.exec(text);
  if (!english) return null;
  return clock(
    Number(english[1]),
    Number(english[2] ?? 0),
    (english[3] ?? "").toLowerCase().replaceAll(".", ""),
    english,
  );
}

function numberIn(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (parseHanNumeral(text) ?? Number.NaN);
}

function clock(
  written: number,
  minute: number,
  halfOfDay: string,
  match: RegExpExecArray,
): Time | "impossible" {
  const later = /下午|傍晚|晚|pm/.test(halfOfDay) || (halfOfDay === "中午" && written < 3);
  const midnight = halfOfDay === "am" && written === 12;
  const hour = midnight ? 0 : later && written < 12 ? written + 12 : written;
  return hour <= 23 && minute <= 59 ? { hour, minute, match } : "impossible";
}

function cut(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}
