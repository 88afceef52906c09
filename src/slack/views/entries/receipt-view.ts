import type { NamedPlan } from "../../../conversation/words/named-plan.ts";
import { reportText } from "../../../conversation/words/report-words.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Report } from "../../../progress/ledger/report.ts";
import type { MessageView } from "../answer-view.ts";
import { named } from "../parts/blocks-of.ts";
import { evidenceLinks } from "../parts/evidence-links.ts";
import { cut, escaped, LIMITS } from "../parts/markup.ts";
import { button, context, section } from "../parts/message-parts.ts";
import { CORRECT_ACTION } from "./correct-modal.ts";

/** The name under which an entry's blocks are found again in their message. */
export const entryBlocks = (entry: string): string => `entry:${entry}`;

type Recorded = Extract<Report, { kind: "recorded" }>;

/** Blocks of a receipt that is not short. */
export const BLOCKS_A_RECEIPT = 3;

/** A receipt of one block, for a message that reports on so many tasks that Slack would not show them all. */
export function shortReceipt(
  report: Recorded,
  language: Language,
  words: NamedPlan,
  alone: boolean,
): MessageView {
  const text = escaped(reportText(report, language, words));
  const [heading = "", ...rest] = text.split("\n");
  const value = { entry: report.entry.id, language, alone };
  const accessory = button("undo_entry", language === "zh" ? "撤销" : "Undo", value);
  const shown = { type: "mrkdwn" as const, text: cut(`*${heading}*\n${rest.join(" · ")}`, LIMITS.section) };
  return { text, blocks: named(entryBlocks(report.entry.id), [{ type: "section", text: shown, accessory }]) };
}

/** What was recorded, with the buttons that undo and correct it. */
export function receipt(report: Recorded, language: Language, words: NamedPlan, alone: boolean): MessageView {
  const text = escaped(reportText(report, language, words));
  const [heading = "", main = "", ...rest] = text.split("\n");
  const evidence = evidenceLinks(report.entry.evidence, language);
  // A link in any message is kept; it is shown where it stands for something that is done.
  const shown = evidence === null || report.entry.kind !== "lifecycle" ? [] : [evidence];
  const zh = language === "zh";
  const value = { entry: report.entry.id, language, alone };
  const undo = button("undo_entry", zh ? "撤销" : "Undo", value);
  const correct = button(CORRECT_ACTION, zh ? "更正" : "Correct", value);
  return {
    text,
    blocks: named(entryBlocks(report.entry.id), [
      section(`*${heading}*\n${main}`),
      ...(rest.length === 0 ? [] : [context([...rest, ...shown].join(" · "))]),
      { type: "actions", elements: [undo, correct] },
    ]),
  };
}
