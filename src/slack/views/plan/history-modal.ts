import type { KnownBlock, ModalView } from "@slack/types";
import type { Language } from "../../../language/detect-language.ts";
import type { Entry } from "../../../progress/entries/entry.ts";
import { entryLines } from "../parts/entry-lines.ts";
import { escaped } from "../parts/markup.ts";
import { button, section } from "../parts/message-parts.ts";

/** The clicks that open a task's history and turn its pages. */
export const HISTORY_ACTIONS = { open: "task_history", page: "task_history_page" } as const;

type HistoryShown = {
  /** The task's heading in the reader's language. */
  heading: string;
  task: number;
  /** All entries of the task, those that count no more too. */
  entries: Entry[];
  page: number;
  language: Language;
  nameOf(person: string): string;
};

/** A modal holds 100 blocks: an entry each, the heading and the way to other pages. */
const ENTRIES_A_PAGE = 50;

/** A task's whole ledger, newest first, in pages. */
export function historyModal(shown: HistoryShown): ModalView {
  const { heading, entries, language } = shown;
  const zh = language === "zh";
  const pages = Math.max(1, Math.ceil(entries.length / ENTRIES_A_PAGE));
  const page = Math.min(shown.page, pages - 1);
  const lines = entryLines(entries, shown).slice(page * ENTRIES_A_PAGE, (page + 1) * ENTRIES_A_PAGE);
  const count = zh ? `共 ${entries.length} 条` : `${entries.length} in all`;
  return {
    type: "modal",
    title: { type: "plain_text", text: zh ? "进展历史" : "History" },
    close: { type: "plain_text", text: zh ? "关闭" : "Close" },
    blocks: [
      section(`*${escaped(heading)}*  ${count}`),
      ...lines.map(section),
      ...pageButtons(shown, { page, pages }),
    ],
  };
}

function pageButtons(
  { task, language }: HistoryShown,
  { page, pages }: { page: number; pages: number },
): KnownBlock[] {
  if (pages < 2) return [];
  const zh = language === "zh";
  const to = (target: number, label: string) =>
    button(`${HISTORY_ACTIONS.page}:${target}`, `${label} (${target + 1}/${pages})`, {
      task: String(task),
      page: String(target),
      language,
    });
  const elements = [
    ...(page > 0 ? [to(page - 1, zh ? "更近" : "Newer")] : []),
    ...(page < pages - 1 ? [to(page + 1, zh ? "更早" : "Older")] : []),
  ];
  return [{ type: "actions", elements }];
}
