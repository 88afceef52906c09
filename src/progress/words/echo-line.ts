import type { Language } from "../../language/detect-language.ts";
import type { Entry } from "../entries/entry.ts";
import { documentStage } from "../standing/document-stage.ts";
import { figure, goalFigure, percentOf, unitWord } from "../standing/figures.ts";
import { judgementWords } from "../standing/judgement.ts";
import { LIFECYCLE_WORDS, STAGE_WORDS } from "../standing/progress-words.ts";
import type { TargetStanding, TaskStanding } from "../standing/standing.ts";
import { ECHO_WORDS } from "./echo-words.ts";

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

/** The line that says what the entry changed. */
export function echoLine(recorded: Recorded): string {
  const { entry, after, language } = recorded;
  const words = ECHO_WORDS[language];
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
  const words = ECHO_WORDS[language];
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
  if (isLevel(standing)) return `${figure(value ?? 0)}${unit} / ${ECHO_WORDS[language].aim} ${goal}${unit}`;
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

/** Whether a target is a level to keep (a rate, a frequency, an upper bound), and no count that adds up. */
export function isLevel({ target }: TargetStanding): boolean {
  return target.kind === "rate" || target.kind === "frequency" || target.comparator === "≤";
}

/** "自评有风险：场地未落实", with the pace where it says otherwise; null where the entry judges nothing. */
export function judgementLine({ entry, after, language }: Recorded): string | null {
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
  const label = target?.subject || ECHO_WORDS[language].state;
  return language === "zh" ? `${label}：${earlier}${now}` : `${label}: ${earlier}${now}`;
}

function documentLine(entry: Entry, standing: TargetStanding | null, language: Language): string {
  const stage = documentStage(entry.quotedWords);
  const what = stage === null ? `“${entry.quotedWords}”` : STAGE_WORDS[language][stage];
  const label = standing === null ? ECHO_WORDS[language].document : standing.target.subject;
  return language === "zh" ? `${label}：${what}` : `${label}: ${what}`;
}
