import type { EvidenceLine } from "../../answering/verify/evidence/evidence.ts";
import { progressWords } from "../../answering/write/progress-words.ts";
import type { AttentionReason, QuantityFacts, TaskFacts } from "../../digest/facts/fact-items.ts";
import type { DigestFacts } from "../../digest/facts/facts.ts";
import { CHINESE } from "../../digest/phrases/chinese.ts";
import { chineseScope } from "../../digest/phrases/chinese-dates.ts";
import { ENGLISH } from "../../digest/phrases/english.ts";
import { englishScope } from "../../digest/phrases/english-dates.ts";
import type { Naming, Phrases } from "../../digest/phrases/phrases.ts";
import type { Finding } from "../evidence/evidence-book.ts";

/** How the plan's parts are called in English; in Chinese the facts have the plan's own words. */
export type EnglishNames = Partial<Pick<Naming, "titleOf" | "subjectOf">>;

/**
 * What a digest tells of its tasks, a piece of evidence for each task that moved, needs attention, achieved something or
 * is due. Only what was computed is in it, never the words of an entry: those are people's, and could say anything.
 */
export function taskEvidence(facts: DigestFacts, english: EnglishNames): Finding[] {
  const told = new Set([
    ...facts.reported.moved,
    ...facts.attention.filter(({ reasons }) => reasons.some(isMoreThanSilence)).map(({ task }) => task),
    ...[...facts.notable, ...facts.dueSoon].map(({ task }) => task),
  ]);
  return facts.tasks
    .filter(({ task }) => told.has(task))
    .map((task) => ({ task: task.task, lines: linesOf(task, facts, english), clause: null }));
}

/** The silent are counted; there may be dozens of them. */
function isMoreThanSilence({ kind }: AttentionReason): boolean {
  return kind !== "silent";
}

function linesOf(task: TaskFacts, facts: DigestFacts, english: EnglishNames): EvidenceLine[] {
  const own = <Item extends { task: number }>(items: Item[]) =>
    items.filter((item) => item.task === task.task);
  const { lifecycle, pace } = task;
  return [
    planned(`任务${task.task} ${task.title}`),
    planned(`Task ${task.task} ${english.titleOf?.(task.task) ?? ""}`),
    reported(progressWords("zh").lifecycle(lifecycle, pace).replaceAll("*", "")),
    reported(progressWords("en").lifecycle(lifecycle, pace).replaceAll("*", "")),
    ...own(facts.quantities).flatMap((quantity) => quantityLines(quantity, facts, english)),
    ...own(facts.attention).flatMap(({ reasons }) =>
      reasons.flatMap((reason) => inBoth((phrases) => phrases.reason(reason))),
    ),
    ...own(facts.notable).flatMap((item) => [
      reported(CHINESE.achievement(item, item.subject || null)),
      reported(ENGLISH.achievement(item, item.targetId && (english.subjectOf?.(item.targetId, "") ?? null))),
    ]),
    ...own(facts.dueSoon).flatMap(({ due, daysLeft }) => inBoth((phrases) => phrases.dueOn(due, daysLeft))),
  ];
}

/** The plan's figure and the reported one stand apart, so that neither can be given as the other. */
function quantityLines(quantity: QuantityFacts, facts: DigestFacts, english: EnglishNames): EvidenceLine[] {
  const { subject, unit, targetId, value, share } = quantity;
  const inEnglish = english.subjectOf?.(targetId, subject) ?? subject;
  const target = CHINESE.progress({ ...quantity, value: null }).replace(/^.*（|）$/g, "");
  const lines = [planned(`${subject} ${target}`), planned(`planned: ${inEnglish}`)];
  if (value === null) return lines;
  const percent = share === null || unit === "%" ? "" : `，完成率${Math.round(share * 1000) / 10}%`;
  return [
    ...lines,
    reported(`${subject}：累计${value}${unit}${percent}`),
    ...gainLines(quantity, facts),
    ...gapLines(quantity, inEnglish),
  ];
}

function gainLines({ subject, gained, unit }: QuantityFacts, { period }: DigestFacts): EvidenceLine[] {
  if (gained === null || gained === 0) return [];
  const came = `${gained > 0 ? "新增" : "减少"}${Math.abs(gained)}${measureOf(unit)}`;
  return [
    reported(`${subject}：${chineseScope(period)}${came}`),
    reported(`${Math.abs(gained)} ${gained > 0 ? "more" : "fewer"} ${englishScope(period)}`),
  ];
}

/** How far a value is from what the time asks for is neither planned nor reported: it may be given as either. */
function gapLines({ subject, gap, unit }: QuantityFacts, inEnglish: string): EvidenceLine[] {
  if (gap === null || gap === 0) return [];
  const far = Math.abs(gap);
  const zh = `${subject}：比序时进度${gap < 0 ? "少" : "多"}${far}${measureOf(unit)}`;
  const en = `${inEnglish.replaceAll(/\d+/g, "")}: ${far} ${gap < 0 ? "short of" : "ahead of"} pace`;
  return [zh, en].flatMap((text) => [reported(text), planned(text)]);
}

function measureOf(unit: string): string {
  return unit === "%" ? "个百分点" : unit;
}

function inBoth(words: (phrases: Phrases) => string): EvidenceLine[] {
  return [CHINESE, ENGLISH].map((phrases) => reported(words(phrases)));
}

function planned(text: string): EvidenceLine {
  return { text, says: "plan" };
}

function reported(text: string): EvidenceLine {
  return { text, says: "reported" };
}
