import type { Language } from "../../language/detect-language.ts";
import { foldWidth } from "../../language/fold-width.ts";
import type { ReadingCalendar } from "../periods/named-period.ts";
import { parseSchedule } from "../periods/parse-schedule.ts";
import type { Period } from "../periods/period.ts";
import { type PeriodReading, readPeriodWords } from "../periods/period-words.ts";
import type { WeeklySchedule } from "../periods/schedule.ts";
import { type DigestTarget, withoutTargetAndLanguage } from "./command-target.ts";

export type { DigestTarget } from "./command-target.ts";

export type DigestCommand =
  | { kind: "preview"; language: Language | null }
  /** A digest or report of a week, month or half-year, whether it was sent or not. */
  | { kind: "period"; target: DigestTarget; period: Period; language: Language | null }
  | { kind: "subscribe"; target: DigestTarget; schedule: WeeklySchedule | null; language: Language | null }
  | { kind: "pause" | "resume" | "unsubscribe"; target: DigestTarget }
  | { kind: "status" }
  | { kind: "history"; target: DigestTarget; period: string | null }
  | { kind: "help" }
  | { kind: "problem"; problem: DigestCommandProblem };

export type DigestCommandProblem =
  /** Words that the command has no place for. */
  | { kind: "unknown"; words: string }
  | { kind: "schedule"; message: { zh: string; en: string } }
  | { kind: "no_such_period"; words: string }
  | { kind: "not_begun"; words: string; period: Period };

const VERBS = [
  ["unsubscribe", /^(?:unsubscribe|unsub|退订|取消订阅)/i],
  ["subscribe", /^(?:subscribe|sub\b|订阅)/i],
  ["pause", /^(?:pause|暂停)/i],
  ["resume", /^(?:resume|恢复|继续)/i],
  ["preview", /^(?:preview|show|预览|查看|看(?:看|一下)?)/i],
  ["status", /^(?:status|状态|情况)/i],
  [
    "history",
    /^(?:(?:history|past(?! (?:week|month)))(?: (?:list|all))?|(?:历史|往期)(?:记录|列表|\s*全部)?)/i,
  ],
  ["help", /^(?:help|帮助|\?)/i],
] as const;

const FILLERS =
  /\b(?:to|for|in|on|of|the|a|my|our|digests?|reports?|summary|this|channel|please|show)\b|'s\b|[周月]报|报告|汇总|发到|发给|给|到|在|的|版|那|[,，。、:：]/gi;

/**
 * Reads what stands behind `/digest`: nothing, or a verb with its target, schedule, language or period in any order. A
 * period without a verb asks for that one ("上周", "本月").
 */
export function readDigestCommand(text: string, calendar: ReadingCalendar): DigestCommand {
  const words = foldWidth(text)
    .trim()
    .replace(/^(?:请|麻烦)?(?:(?:帮|给)我)?(?:周报\s*)?/, "");
  const verb = VERBS.find(([, pattern]) => pattern.test(words));
  const [kind, pattern] = verb ?? (["preview", /^/] as const);
  const { rest, target, language } = withoutTargetAndLanguage(words.replace(pattern, " "));
  if (kind === "subscribe") return subscribe(rest, target, language);
  if (kind === "history" || kind === "preview") return show(kind, { rest, target, language }, calendar);
  const unread = leftOver(rest);
  if (unread !== "") return problem({ kind: "unknown", words: unread });
  return kind === "status" || kind === "help" ? { kind } : { kind, target };
}

function subscribe(rest: string, target: DigestTarget, language: Language | null): DigestCommand {
  const read = parseSchedule(rest);
  if (read.kind === "wrong") return problem({ kind: "schedule", message: read.message });
  const unread = leftOver(read.rest.replace(/\bweekly\b|每周/gi, " "));
  if (unread !== "") return problem({ kind: "unknown", words: unread });
  return { kind: "subscribe", target, schedule: read.kind === "none" ? null : read.schedule, language };
}

type Rest = { rest: string; target: DigestTarget; language: Language | null };

function show(
  kind: "history" | "preview",
  { rest, target, language }: Rest,
  calendar: ReadingCalendar,
): DigestCommand {
  const read = readPeriodWords(rest, calendar);
  const unread = leftOver(read === null ? rest : rest.replace(read.words, " "));
  // The whole is named: of "6月第2周" neither half alone says what could not be read.
  if (unread !== "") return problem({ kind: "unknown", words: leftOver(rest) });
  if (read === null) return kind === "history" ? { kind, target, period: null } : { kind, language };
  if (read.kind !== "period") return problem(periodProblem(read));
  const { period } = read;
  // Only weeks have a past digest that was sent.
  if (kind === "history" && period.kind === "week") return { kind, target, period: period.key };
  return { kind: "period", target, period, language };
}

function periodProblem(read: Exclude<PeriodReading, { kind: "period" }>): DigestCommandProblem {
  const { words } = read;
  return read.kind === "not_begun"
    ? { kind: "not_begun", words, period: read.period }
    : { kind: "no_such_period", words };
}

/** What is left of the words where it says something, as it was written; else nothing. */
function leftOver(rest: string): string {
  const says = rest.replace(FILLERS, " ").trim() !== "";
  return says ? rest.replace(/\s+/g, " ").trim() : "";
}

function problem(problem: DigestCommandProblem): DigestCommand {
  return { kind: "problem", problem };
}
