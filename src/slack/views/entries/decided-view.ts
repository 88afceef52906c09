import { decidedText } from "../../../conversation/words/decided-words.ts";
import { type NamedPlan, taskHeading } from "../../../conversation/words/named-plan.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Decided } from "../../../progress/cards/card-decisions.ts";
import type { Undone } from "../../../progress/ledger/entry-changes.ts";
import type { MessageView } from "../answer-view.ts";
import { cut, escaped, LIMITS } from "../parts/markup.ts";
import { plainMessage } from "../parts/message-parts.ts";
import { evidenceCard } from "./card-view.ts";
import { receipt } from "./receipt-view.ts";

/** What became of a card after a button was pressed. `alone`: whether the card is the only report of its message. */
export function decidedView(
  decided: Decided,
  language: Language,
  words: NamedPlan,
  alone: boolean,
): MessageView {
  if (decided.kind === "recorded") return receipt(decided.report, language, words, alone);
  if (decided.kind === "asks_evidence") return evidenceCard(decided.report, language, words, alone);
  return plainMessage(escaped(decidedText(decided, language, words)));
}

/** What became of an undo; `replaces` says whether it takes the receipt's place. */
export function undoneView(
  undone: Undone,
  language: Language,
  words: NamedPlan,
): MessageView & { replaces: boolean } {
  const zh = language === "zh";
  if (undone.kind === "unknown_entry")
    return { ...plainMessage(zh ? "找不到这条进展。" : "This entry is not known."), replaces: false };
  if (undone.kind === "not_yours") {
    const who = undone.permission.who.map((person) => words.people?.nameOf(person) ?? person);
    const said = zh
      ? `只有报送人和管理员可以撤销这条进展，任务有牵头人的，牵头人也可以。可以找：${who.join("、")}。`
      : `Only the person who reported it, the task's owners and administrators can undo this entry: ${who.join(", ")}.`;
    return { ...plainMessage(escaped(said)), replaces: false };
  }
  const { task: number, text } = undone.entry;
  const said = cut(
    escaped(`${taskHeading(number, language, words)}${zh ? "：" : ". "}“${text}”`),
    LIMITS.section / 2,
  );
  return {
    ...plainMessage(zh ? `已撤销，不再计入：${said}` : `Undone and no longer counted: ${said}`),
    replaces: true,
  };
}
