import { type PlanWords, permissionText, reportText, taskHeading } from "../../conversation/report-words.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Decided, Undone } from "../../progress/report.ts";
import type { MessageView } from "./answer-view.ts";
import { cut, escaped, LIMITS } from "./markup.ts";
import { evidenceCard, plain, receipt } from "./reports-view.ts";

const ALREADY = {
  zh: {
    no: "这一条之前已选择不记录。",
    evidence: "这一条正在等依据，请按“补充依据”。",
    waiting: "这一条已经转请牵头人确认，没有重复转。",
    recorded: "这一条已经记录过，没有重复记。",
  },
  en: {
    no: "This was turned down before and is not recorded.",
    evidence: "This waits for evidence: press “Add evidence”.",
    waiting: "This was passed to the task's owner already.",
    recorded: "This is recorded already and was not recorded twice.",
  },
};

/** What became of a card after a button was pressed. `alone`: whether the card is the only report of its message. */
export function decidedView(
  decided: Decided,
  language: Language,
  words: PlanWords,
  alone: boolean,
): MessageView {
  const zh = language === "zh";
  switch (decided.kind) {
    case "recorded":
      return receipt(decided.report, language, words, alone);
    case "passed_on":
      return plain(escaped(reportText(decided.report, language, words)));
    case "asks_evidence":
      return evidenceCard(decided.report, language, words, alone);
    case "not_allowed":
      return plain(escaped(permissionText(decided.permission, language, words)));
    case "outdated":
      return plain(
        zh
          ? "这条进展之后已经更正或撤销，没有再改。"
          : "This entry was corrected or voided since; nothing was changed.",
      );
    case "dropped":
      return plain(zh ? "好的，没有记录。" : "All right, nothing was recorded.");
    case "already_decided":
      return plain(ALREADY[language][alreadyIs(decided.decision)]);
    case "unknown_card":
      return plain(
        zh
          ? "这张确认卡已失效，请把进展重发一遍。"
          : "This card is no longer known. Please send the update again.",
      );
  }
}

/** What became of an undo; `replaces` says whether it takes the receipt's place. */
export function undoneView(
  undone: Undone,
  language: Language,
  words: PlanWords,
): MessageView & { replaces: boolean } {
  const zh = language === "zh";
  if (undone.kind === "unknown_entry")
    return { ...plain(zh ? "找不到这条进展。" : "This entry is not known."), replaces: false };
  if (undone.kind === "not_yours") {
    const who = undone.permission.who.map((person) => words.people?.nameOf(person) ?? person);
    const said = zh
      ? `只有报送人和管理员可以撤销这条进展，任务有牵头人的，牵头人也可以。可以找：${who.join("、")}。`
      : `Only the person who reported it, the task's owners and administrators can undo this entry: ${who.join(", ")}.`;
    return { ...plain(escaped(said)), replaces: false };
  }
  const { task: number, text } = undone.entry;
  const said = cut(
    escaped(`${taskHeading(number, language, words)}${zh ? "：" : ". "}“${text}”`),
    LIMITS.section / 2,
  );
  return {
    ...plain(zh ? `已撤销，不再计入：${said}` : `Undone and no longer counted: ${said}`),
    replaces: true,
  };
}

function alreadyIs(decision: string | null): keyof (typeof ALREADY)["zh"] {
  return decision === "no" || decision === "waiting" || decision === "evidence" ? decision : "recorded";
}
