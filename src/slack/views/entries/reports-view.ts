import type { NamedPlan } from "../../../conversation/words/named-plan.ts";
import { reportText } from "../../../conversation/words/report-words.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Report } from "../../../progress/ledger/report.ts";
import type { MessageView } from "../answer-view.ts";
import { withinRoom } from "../parts/long-text.ts";
import { cut, escaped, LIMITS } from "../parts/markup.ts";
import { plainMessage } from "../parts/message-parts.ts";
import { card, evidenceCard } from "./card-view.ts";
import { BLOCKS_A_RECEIPT, receipt, shortReceipt } from "./receipt-view.ts";

/** What was recorded, each with its undo button, and what waits for a yes, each with its card. */
export function reportsView(reports: Report[], language: Language, words: NamedPlan): MessageView {
  const alone = reports.length === 1;
  const isLong = reports.length * BLOCKS_A_RECEIPT > LIMITS.blocks;
  const parts = reports.map((report) =>
    report.kind === "recorded"
      ? (isLong ? shortReceipt : receipt)(report, language, words, alone)
      : report.kind === "to_confirm"
        ? card(report, language, words, alone)
        : report.kind === "asks_evidence"
          ? evidenceCard(report, language, words, alone)
          : plainMessage(escaped(reportText(report, language, words))),
  );
  return {
    text: cut(parts.map(({ text }) => text).join("\n\n"), LIMITS.section),
    blocks: withinRoom(
      LIMITS.blocks,
      parts.flatMap(({ blocks }) => blocks),
      language,
    ),
  };
}
