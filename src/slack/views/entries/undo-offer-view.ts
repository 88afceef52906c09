import type { NamedPlan } from "../../../conversation/words/named-plan.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Report } from "../../../progress/ledger/report.ts";
import type { MessageView } from "../answer-view.ts";
import { plainMessage } from "../parts/message-parts.ts";
import { receipt } from "./receipt-view.ts";

/** To somebody who asks to undo: their newest entry with its buttons, or that there is none. */
export function undoOfferView(
  { report, language }: { report: Extract<Report, { kind: "recorded" }> | null; language: Language },
  words: NamedPlan,
): MessageView {
  const zh = language === "zh";
  if (report === null)
    return plainMessage(
      zh
        ? "没有找到您报送的进展，没有可以撤销的。"
        : "There is no progress reported by you, so there is nothing to undo.",
    );
  const asks = plainMessage(
    zh
      ? "是这一条吗？要撤销请按“撤销”，要改请按“更正”；还没有改动。"
      : "Is it this one? Press “Undo” to take it back or “Correct” to change it; nothing has been changed yet.",
  );
  const shown = receipt(report, language, words, false);
  return { text: `${asks.text}\n${shown.text}`, blocks: [...asks.blocks, ...shown.blocks] };
}
