import { titleOf } from "../../../answering/sources.ts";
import { numberText } from "../../../answering/write/figure.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { EnglishPlan } from "../../../plan/english.ts";
import type { JudgementLevel } from "../../../progress/entries/entry.ts";
import { percentOf, unitWord } from "../../../progress/standing/figures.ts";
import { disagrees, judgementWords } from "../../../progress/standing/judgement.ts";
import type { Lights } from "../../../progress/standing/lights.ts";
import { LIFECYCLE_WORDS, PACE_WORDS } from "../../../progress/standing/progress-words.ts";
import type { TaskStanding } from "../../../progress/standing/standing.ts";
import { lightCircle } from "./light-circle.ts";
import { escaped } from "./markup.ts";

const BAR_CELLS = 10;

/** A bar for each target with a figure: "▰▰▱▱▱▱▱▱▱▱  8 / 40 处". */
export function targetBars({ targets }: TaskStanding, english: EnglishPlan, language: Language): string[] {
  return targets
    .filter(({ target }) => target.value !== null)
    .map(({ target, value, share, expected, byMilestones }) => {
      const reached = Math.min(1, Math.max(0, share ?? 0));
      const filled = Math.round(reached * BAR_CELLS);
      const bar = "▰".repeat(filled) + "▱".repeat(BAR_CELLS - filled);
      const said = value === null ? "–" : numberText(value);
      const unit = unitWord(target, language, english.targetLine(target));
      const course = byMilestones && expected !== null ? ` · ${courseWords(expected, language)}` : "";
      return `${bar}  ${said} / ${numberText(target.value ?? 0)}${escaped(unit)}${course}`;
    });
}

/** What a target's own course asks for by now. */
function courseWords(expected: number, language: Language): string {
  return language === "zh"
    ? `按节点应达 ${percentOf(expected)}`
    : `${percentOf(expected)} expected by its milestones`;
}

/** State, pace with its light, and how long nobody has reported: "推进中 · 🟡 滞后 · 3 天未报". */
export function statusLine(
  { lifecycle, pace, daysSilent }: TaskStanding,
  { language, lights }: { language: Language; lights: Lights },
): string {
  const state = LIFECYCLE_WORDS[language][lifecycle];
  const light = `${lightCircle(lights, pace)} ${PACE_WORDS[language][pace]}`;
  return [state, light, silenceWords(daysSilent, language)].join(" · ");
}

function silenceWords(days: number | null, language: Language): string {
  const zh = language === "zh";
  if (days === null) return zh ? "尚无报送" : "no report yet";
  if (days === 0) return zh ? "今天有报送" : "reported today";
  return zh ? `${days} 天未报` : `no report for ${days} ${days === 1 ? "day" : "days"}`;
}

/** The owners' own word, with the pace where it says otherwise; none where nobody judged. Escaped. */
export function judgementLines({ judgement, pace }: TaskStanding, language: Language): string[] {
  if (judgement === null) return [];
  const said = judgementWords(judgement, language, pace);
  const line = language === "zh" ? said : `The owner ${said}`;
  const sign = disagrees(judgement, pace) ? "⚠️" : JUDGED[judgement.level];
  return [`${sign} ${escaped(line)}`];
}

const JUDGED: Record<JudgementLevel, string> = { on_track: "👍", at_risk: "⚠️", behind: "🐢" };

/** A task in a list: its title, its bars, its status and its owners' own word. */
export function taskLines(
  standing: TaskStanding,
  { english, language, lights }: { english: EnglishPlan; language: Language; lights: Lights },
): string {
  const { task } = standing;
  const title = `*${task.number} ${escaped(titleOf({ english }, task, language))}*`;
  return [
    title,
    ...targetBars(standing, english, language),
    statusLine(standing, { language, lights }),
    ...judgementLines(standing, language),
  ].join("\n");
}
