import { type Day, daysBetween } from "../../calendar/day.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Entry, JudgementLevel, Lifecycle } from "../entries/entry.ts";
import { inLedgerOrder } from "../entries/valid-entries.ts";
import type { Pace } from "./pace.ts";
import { PACE_WORDS } from "./progress-words.ts";

/** What a message says of how a task goes, before it is known who may judge it. */
type Judged = { level: JudgementLevel; reason: string | null };

/** An owner's own word on a task, kept beside the computed pace: 顺利, 有风险, 滞后. */
export type Judgement = Judged & { by: string; at: Date };

/** A judgement is of its time: after a month it is history. */
const JUDGEMENT_STANDS_DAYS = 31;

/**
 * The judgement that stands on a day: the newest of the entries (valid ones of one task, up to that day), unless it
 * is older than a month, or the task was closed.
 */
export function judgementOn(entries: readonly Entry[], day: Day, lifecycle: Lifecycle): Judgement | null {
  if (lifecycle === "done" || lifecycle === "cancelled") return null;
  const newest = inLedgerOrder(entries)
    .filter(({ judgement }) => judgement !== null)
    .at(-1);
  if (newest === undefined || newest.judgement === null) return null;
  if (daysBetween(newest.asOf, day) > JUDGEMENT_STANDS_DAYS) return null;
  return { level: newest.judgement, reason: newest.reason, by: newest.author, at: newest.reportedAt };
}

/**
 * Whether an owner's word and the computed pace contradict each other: "on track" of what is late, "behind" of what
 * is not. A risk is no contradiction: it speaks of what is to come.
 */
export function disagrees({ level }: Judged, pace: Pace): boolean {
  if (level === "on_track") return pace === "behind" || pace === "overdue";
  return level === "behind" && (pace === "on_pace" || pace === "ahead");
}

/** The judgements in both languages. */
export const JUDGEMENT_WORDS: Record<Language, Record<JudgementLevel, string>> = {
  zh: { on_track: "顺利", at_risk: "有风险", behind: "滞后" },
  en: { on_track: "on track", at_risk: "at risk", behind: "behind" },
};

/** "自评有风险：场地未落实"; where it contradicts the pace, both: "自评顺利，序时滞后". Not escaped. */
export function judgementWords(judged: Judged, language: Language, pace: Pace | null = null): string {
  const zh = language === "zh";
  const level = JUDGEMENT_WORDS[language][judged.level];
  const own = zh ? `自评${level}` : `says ${level}`;
  const against =
    pace === null || !disagrees(judged, pace)
      ? ""
      : zh
        ? `，序时${PACE_WORDS.zh[pace]}`
        : `; the pace says ${PACE_WORDS.en[pace]}`;
  const reason = judged.reason === null ? "" : `${zh ? "：" : ": "}${judged.reason}`;
  // The reason belongs to the owner's word: where the pace stands between, it goes into brackets.
  if (against === "") return `${own}${reason}`;
  return judged.reason === null
    ? `${own}${against}`
    : `${own}${zh ? `（${judged.reason}）` : ` (${judged.reason})`}${against}`;
}
