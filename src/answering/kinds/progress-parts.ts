import type { Language } from "../../language/detect-language.ts";
import type { Task } from "../../plan/plan.ts";
import type { Entry } from "../../progress/entries/entry.ts";
import { JUDGEMENT_WORDS } from "../../progress/standing/judgement.ts";
import type { TargetStanding, TaskStanding } from "../../progress/standing/standing.ts";
import { literal, type Part } from "../answer.ts";
import { quote } from "../draft.ts";
import type { Sources } from "../sources.ts";
import { figureText, numberText, targetLine } from "../write/figure.ts";
import { progressWords } from "../write/progress-words.ts";

const ENTRIES_SHOWN = 3;

/** Plan value and reported value side by side, each with its source: the clause; who, when, link; as of a day if asked. */
export async function progressParts(
  sources: Sources,
  task: Task,
  language: Language,
  aspect: "progress" | "last_update",
  asOf: string | null = null,
): Promise<Part[]> {
  const standing = (await sources.standings(asOf ?? undefined)).find(
    (each) => each.task.number === task.number,
  );
  const words = progressWords(language);
  if (standing === undefined) return [{ kind: "text", text: words.noEntries }];
  if (aspect === "last_update") return lastUpdate(sources, standing, language);
  const counted = standing.targets.filter((each) => figureText(each.target, language) !== "");
  const lines = counted.map((each) => valueLine(sources, each, language));
  const [first] = counted;
  return [
    ...(asOf === null ? [] : [{ kind: "text" as const, text: words.asOf(asOf) }]),
    { kind: "text", text: words.lifecycle(standing.lifecycle, standing.pace) },
    ...judgementPart(sources, standing, language),
    ...(lines.length === 0 ? [] : [{ kind: "bullets" as const, items: lines }]),
    ...(first === undefined ? [] : [quote(task.number, first.target, language)]),
    ...entryParts(sources, standing, language),
  ];
}

/** The owner's own word beside the computed pace: whose it is, when and where it was said. */
function judgementPart(sources: Sources, standing: TaskStanding, language: Language): Part[] {
  const { judgement, entries } = standing;
  if (judgement === null) return [];
  const entry = entries.find(
    ({ judgement: level, author, reportedAt }) =>
      level === judgement.level && author === judgement.by && reportedAt.getTime() === judgement.at.getTime(),
  );
  if (entry === undefined) return [];
  const reason = judgement.reason === null ? null : literal(judgement.reason);
  const said = progressWords(language).judged(JUDGEMENT_WORDS[language][judgement.level], reason);
  return [{ kind: "text", text: `${said} — ${entrySource(sources, entry, language)}` }];
}

function valueLine(
  sources: Sources,
  { target, value, share, lastEntry }: TargetStanding,
  language: Language,
): string {
  const words = progressWords(language);
  const line = language === "en" ? sources.english.targetLine(target) : null;
  const planned = line === null ? figureText(target, language) : null;
  const subject = line === null ? target.subject : targetLine(target, sources.english, language);
  if (value === null) return words.planned(subject, planned);
  const percent =
    share === null || target.unit === "%" ? null : `${numberText(Math.round(share * 1000) / 10)}%`;
  const unit = language === "zh" || target.unit === "%" ? target.unit : "";
  const source = lastEntry === null ? "" : entrySource(sources, lastEntry, language);
  return words.plannedAndReported(subject, planned, `${numberText(value)}${unit}`, percent, source);
}

function entryParts(sources: Sources, standing: TaskStanding, language: Language): Part[] {
  const words = progressWords(language);
  if (standing.entries.length === 0) return [{ kind: "note", text: words.noEntries }];
  const items = standing.entries.slice(0, ENTRIES_SHOWN).map((entry) => entryLine(sources, entry, language));
  return [{ kind: "bullets", items }];
}

function lastUpdate(sources: Sources, standing: TaskStanding, language: Language): Part[] {
  const words = progressWords(language);
  if (standing.lastEntry === null) return [{ kind: "text", text: words.noEntries }];
  return [{ kind: "text", text: words.lastUpdate(entryLine(sources, standing.lastEntry, language)) }];
}

/** An entry as a line: who, when, what was said, and the link to where it was said. */
export function entryLine(sources: Pick<Sources, "nameOf">, entry: Entry, language: Language): string {
  return `${progressWords(language).said(literal(entry.text))} — ${entrySource(sources, entry, language)}`;
}

function entrySource(sources: Pick<Sources, "nameOf">, entry: Entry, language: Language): string {
  const words = progressWords(language);
  const link = entry.permalink === null ? "" : ` ${words.link(entry.permalink)}`;
  return `${literal(sources.nameOf(entry.author))} ${words.day(entry.asOf)}${link}`;
}
