import type { Language } from "../../language/detect-language.ts";
import type { TaskStanding } from "../../progress/standing/standing.ts";
import type { Part } from "../answer.ts";
import { answered, type Draft } from "../draft.ts";
import { type Sources, titleOf } from "../sources.ts";
import type { LedgerList } from "../understand/question.ts";
import { ledgerWords } from "../write/ledger-words.ts";
import { wordsFor } from "../write/words.ts";
import { entryLine } from "./progress-parts.ts";

const SHOWN = 12;
const SILENT_DAYS = 21;
const WEEK_DAYS = 7;

/** Lists computed from the ledger as it stands: who is behind, what changed, what was never reported. */
export async function answerLedgerList(
  sources: Sources,
  list: LedgerList,
  language: Language,
): Promise<Draft> {
  const standings = await sources.standings();
  if (list === "changed" || list === "last_update") return entriesAnswer(sources, standings, list, language);
  if (list === "standing")
    return answered(language, [{ kind: "text", text: ledgerWords(language).counts(countsOf(standings)) }]);
  const chosen = standings.filter((standing) => CHOSEN[list](standing));
  return tasksAnswer(sources, chosen, list, language);
}

type TaskList = Exclude<LedgerList, "changed" | "last_update" | "standing">;

const isOwned = ({ owners, task }: TaskStanding): boolean => owners.length > 0 || task.responsible !== null;

const CHOSEN: Record<TaskList, (standing: TaskStanding) => boolean> = {
  behind: ({ pace, lifecycle }) => (pace === "behind" || pace === "overdue") && lifecycle !== "done",
  overdue: ({ pace, lifecycle }) => pace === "overdue" && lifecycle !== "done",
  silent: ({ daysSilent, lifecycle }) =>
    lifecycle !== "done" && (daysSilent === null || daysSilent > SILENT_DAYS),
  done: ({ lifecycle }) => lifecycle === "done",
  owned: isOwned,
  unowned: (standing) => !isOwned(standing),
};

function tasksAnswer(sources: Sources, chosen: TaskStanding[], list: TaskList, language: Language): Draft {
  const words = ledgerWords(language);
  const parts: Part[] = [{ kind: "text", text: words.intro(list, chosen.length) }];
  const items = chosen.slice(0, SHOWN).map((standing) => {
    const heading = wordsFor(language).taskHeading(
      standing.task.number,
      titleOf(sources, standing.task, language),
    );
    return `${heading}${list === "owned" ? words.names(namesOf(sources, standing)) : words.detail(standing)}`;
  });
  if (items.length > 0) parts.push({ kind: "bullets", items });
  if (chosen.length > SHOWN) parts.push({ kind: "note", text: words.more(chosen.length - SHOWN) });
  return answered(language, parts, {
    tasks: chosen.map((standing) => standing.task.number),
    aspect: "progress",
  });
}

/** Who answers for a task, by the ledger and by the plan's own bracket. */
function namesOf(sources: Sources, { owners, task }: TaskStanding): string[] {
  const inPlan = task.responsible === null ? [] : [task.responsible.quote];
  return [...owners.map((owner) => sources.nameOf(owner)), ...inPlan];
}

function entriesAnswer(
  sources: Sources,
  standings: TaskStanding[],
  list: "changed" | "last_update",
  language: Language,
): Draft {
  const words = ledgerWords(language);
  const since = daysBefore(sources.today(), WEEK_DAYS);
  const newest = standings
    .flatMap((standing) => standing.entries.map((entry) => ({ standing, entry })))
    .sort((a, b) => b.entry.reportedAt.getTime() - a.entry.reportedAt.getTime());
  const chosen =
    list === "last_update" ? newest.slice(0, 1) : newest.filter(({ entry }) => entry.asOf > since);
  const intro = list === "last_update" ? words.lastUpdate(chosen.length) : words.changed(chosen.length);
  const items = chosen
    .slice(0, SHOWN)
    .map(({ standing, entry }) => words.taskEntry(standing.task.number, entryLine(sources, entry, language)));
  const parts: Part[] = [{ kind: "text", text: intro }];
  if (items.length > 0) parts.push({ kind: "bullets", items });
  if (chosen.length > SHOWN) parts.push({ kind: "note", text: words.more(chosen.length - SHOWN) });
  return answered(language, parts, {
    tasks: [...new Set(chosen.map(({ standing }) => standing.task.number))],
    aspect: "progress",
  });
}

function countsOf(
  standings: TaskStanding[],
): Record<"total" | "started" | "done" | "behind" | "overdue", number> {
  const count = (test: (standing: TaskStanding) => boolean): number => standings.filter(test).length;
  return {
    total: standings.length,
    started: count(({ lifecycle }) => lifecycle !== "not_started"),
    done: count(CHOSEN.done),
    behind: count(({ pace, lifecycle }) => pace === "behind" && lifecycle !== "done"),
    overdue: count(CHOSEN.overdue),
  };
}

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
}
