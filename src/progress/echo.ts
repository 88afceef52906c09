import type { Language } from "../language/detect-language.ts";
import { documentStage } from "./document-stage.ts";
import type { Entry } from "./entry.ts";
import { figure, goalFigure, percentOf, unitWord } from "./figures.ts";
import { judgementWords } from "./judgement.ts";
import { LIFECYCLE_WORDS, PACE_WORDS, STAGE_WORDS } from "./progress-words.ts";
import type { TargetStanding, TaskStanding } from "./standing.ts";

/** An entry that was recorded, with its task's standing before it and with it. */
export type Recorded = {
  entry: Entry;
  before: TaskStanding | null;
  after: TaskStanding;
  language: Language;
  /** The English line of the entry's target, where the plan has one. */
  englishLine?: string | null;
  /** The task's title in the reply's language; the plan's own unless told. */
  title?: string | null;
};

const WORDS = {
  zh: {
    task: (number: number, title: string) => `任务${number} ${title}`,
    added: "本次",
    total: "累计",
    corrected: "更正",
    aim: "目标",
    state: "状态",
    document: "文件进展",
    note: "已记入进展",
    held: (step: string) => `${step}，已含在之后报的累计中`,
    thatDay: (total: string) => `当日累计 ${total}，之后另有报数`,
    pace: (pace: string, expected: string | null, byMilestones: boolean) =>
      `序时进度：${pace}${expected === null ? "" : `（${byMilestones ? "按节点" : ""}应达 ${expected}）`}`,
    asOf: (day: string) => `截至 ${day}`,
  },
  en: {
    task: (number: number, title: string) => `Task ${number}: ${title}`,
    added: "",
    total: "Total",
    corrected: "Corrected",
    aim: "target",
    state: "State",
    document: "Document",
    note: "Noted",
    held: (step: string) => `${step}, already part of a later total`,
    thatDay: (total: string) => `${total} on that day, more was reported since`,
    pace: (pace: string, expected: string | null, byMilestones: boolean) =>
      `Pace: ${pace}${expected === null ? "" : ` (${expected} expected${byMilestones ? " by its milestones" : ""})`}`,
    asOf: (day: string) => `as of ${day}`,
  },
};

/** The reply to a recorded entry: the task, what changed ("本次 +3 → 累计 15/40 处 (37.5%)"), pace and as-of day. */
export function echo(recorded: Recorded): string {
  const { entry, after, language } = recorded;
  const words = WORDS[language];
  const title = recorded.title ?? after.task.title;
  const standing = after.targets.find((each) => each.target.id === entry.targetId) ?? null;
  const pace = standing?.pace ?? after.pace;
  // What the time asks for is a share of a count; a rate or a frequency is to be kept all year.
  const expected = standing === null || isLevel(standing) ? null : standing.expected;
  const closing = [
    ...(pace === "unknown"
      ? []
      : [
          words.pace(
            PACE_WORDS[language][pace],
            expected === null ? null : percentOf(expected),
            standing?.byMilestones ?? false,
          ),
        ]),
    words.asOf(entry.asOf),
  ];
  const judged = entry.kind === "judgement" ? null : judgementLine(recorded);
  const lines = [words.task(entry.task, title), echoLine(recorded), judged, closing.join(" · ")];
  return lines.filter((line) => line !== null).join("\n");
}

/** The line that says what the entry changed. */
export function echoLine(recorded: Recorded): string {
  const { entry, after, language } = recorded;
  const words = WORDS[language];
  const standing = after.targets.find((each) => each.target.id === entry.targetId) ?? null;
  const judged = judgementLine(recorded);
  if (entry.kind === "judgement" && judged !== null) return judged;
  if (entry.kind === "lifecycle") return stateLine(recorded);
  if (entry.kind === "document") return documentLine(entry, standing, language);
  if (entry.kind === "note" || entry.amount === null || standing === null) {
    return `${words.note}${language === "zh" ? `：“${entry.quotedWords}”` : `: “${entry.quotedWords}”`}`;
  }
  return amountLine(recorded, entry.amount, standing);
}

function amountLine(recorded: Recorded, amount: number, standing: TargetStanding): string {
  const { entry, before, language } = recorded;
  const words = WORDS[language];
  const now = reached(standing, language, recorded.englishLine ?? null);
  const earlier = before?.targets.find((each) => each.target.id === entry.targetId)?.value ?? null;
  if (entry.kind === "delta") {
    const added = [words.added, `${amount < 0 ? "-" : "+"}${figure(Math.abs(amount))}`].join(" ").trim();
    const step = isHeld(recorded) ? words.held(added) : added;
    return language === "zh" && !isLevel(standing) ? `${step} → ${words.total} ${now}` : `${step} → ${now}`;
  }
  const from = earlier === null || earlier === standing.value ? "" : `${figure(earlier)} → `;
  const label = entry.kind === "correction" ? words.corrected : isLevel(standing) ? "" : words.total;
  // What a total of an earlier day says is not what stands today.
  if (!isLevel(standing) && standing.value !== amount) {
    const corrected = entry.kind === "correction" ? `${words.corrected} ` : "";
    return `${corrected}${words.thatDay(figure(amount))} → ${words.total} ${from}${now}`;
  }
  return `${label} ${from}${now}`.trim();
}

/** "15/40 处 (37.5%)"; for a level, "98.2% / 目标 ≥97%". */
function reached(standing: TargetStanding, language: Language, englishLine: string | null): string {
  const { target, value, share } = standing;
  const unit = unitWord(target, language, englishLine);
  const goal = goalFigure(target);
  if (isLevel(standing)) return `${figure(value ?? 0)}${unit} / ${WORDS[language].aim} ${goal}${unit}`;
  const part = share === null ? "" : ` (${percentOf(share)})`;
  return `${figure(value ?? 0)}/${goal.replace(/^[≥≤]/, "")}${unit}${part}`;
}

/** A late increment of a day before a total changes nothing: that total holds it. */
function isHeld({ entry, after }: Recorded): boolean {
  return after.entries.some(
    ({ targetId, kind, asOf }) =>
      targetId === entry.targetId && (kind === "set" || kind === "correction") && asOf > entry.asOf,
  );
}

function isLevel({ target }: TargetStanding): boolean {
  return target.kind === "rate" || target.kind === "frequency" || target.comparator === "≤";
}

/** "自评有风险：场地未落实", with the pace where it says otherwise; null where the entry judges nothing. */
function judgementLine({ entry, after, language }: Recorded): string | null {
  if (entry.judgement === null) return null;
  const said = judgementWords({ level: entry.judgement, reason: entry.reason }, language, after.pace);
  return language === "zh" ? said : `Your word: ${said}`;
}

function stateLine({ entry, before, after, language }: Recorded): string {
  const names = LIFECYCLE_WORDS[language];
  const target = after.targets.find((each) => each.target.id === entry.targetId)?.target;
  const now = names[entry.lifecycle ?? after.lifecycle];
  const earlier =
    target === undefined && before !== null && before.lifecycle !== entry.lifecycle
      ? `${names[before.lifecycle]} → `
      : "";
  const label = target?.subject || WORDS[language].state;
  return language === "zh" ? `${label}：${earlier}${now}` : `${label}: ${earlier}${now}`;
}

function documentLine(entry: Entry, standing: TargetStanding | null, language: Language): string {
  const stage = documentStage(entry.quotedWords);
  const what = stage === null ? `“${entry.quotedWords}”` : STAGE_WORDS[language][stage];
  const label = standing === null ? WORDS[language].document : standing.target.subject;
  return language === "zh" ? `${label}：${what}` : `${label}: ${what}`;
}
