import type { KnownBlock } from "@slack/types";
import type { Language } from "../../../language/detect-language.ts";
import type { EnglishPlan } from "../../../plan/english.ts";
import type { Entry } from "../../../progress/entries/entry.ts";
import type { Lights } from "../../../progress/standing/lights.ts";
import type { TaskStanding } from "../../../progress/standing/standing.ts";
import { reviewButtons } from "../entries/review-view.ts";
import { entryLines } from "../parts/entry-lines.ts";
import { sectionsOf } from "../parts/long-text.ts";
import { escaped } from "../parts/markup.ts";
import { button } from "../parts/message-parts.ts";
import { judgementLines, statusLine, targetBars } from "../parts/progress-lines.ts";
import { HISTORY_ACTIONS } from "./history-modal.ts";

type StandingShown = {
  standing: TaskStanding;
  /** All entries of the task, those that count no more too. */
  entries: Entry[];
  department: string | null;
  english: EnglishPlan;
  lights: Lights;
  language: Language;
  /** The entry that the reader may review, or null. */
  toReview: Entry | null;
  nameOf(person: string): string;
};

const LAST_ENTRIES = 5;

/** Under what the plan says of a task: who answers for it, how it stands, and the last entries with their links. */
export function standingBlocks(shown: StandingShown): KnownBlock[] {
  const { standing, entries, english, language } = shown;
  const zh = language === "zh";
  const lines = [
    ...targetBars(standing, english, language),
    statusLine(standing, shown),
    ...judgementLines(standing, language),
    ...responsibleLine(shown),
  ];
  const last = entryLines(entries, shown).slice(0, LAST_ENTRIES);
  const heading = zh
    ? `*最近 ${last.length} 条进展*`
    : `*Last ${last.length === 1 ? "entry" : `${last.length} entries`}*`;
  const history = button(
    HISTORY_ACTIONS.open,
    zh ? `历史（${entries.length}）` : `History (${entries.length})`,
    {
      task: String(standing.task.number),
      language,
    },
  );
  return [
    { type: "divider" },
    ...sectionsOf(lines.join("\n")),
    ...(shown.toReview === null ? [] : [reviewButtons(shown.toReview, language)]),
    ...(last.length === 0
      ? []
      : [...sectionsOf([heading, ...last].join("\n")), { type: "actions" as const, elements: [history] }]),
  ];
}

function responsibleLine({ standing, department, language, nameOf }: StandingShown): string[] {
  const zh = language === "zh";
  const names = standing.owners.map(nameOf).join(zh ? "、" : ", ");
  const parts = [
    ...(names === "" ? [] : [`${zh ? "牵头人 " : "Owners: "}${escaped(names)}`]),
    ...(department === null ? [] : [`${zh ? "责任科室 " : "department: "}${escaped(department)}`]),
  ];
  return parts.length === 0 ? [] : [parts.join(" · ")];
}
