import type { Language } from "../../language/detect-language.ts";
import type { Decided } from "../../progress/cards/card-decisions.ts";
import { type NamedPlan, permissionText } from "./named-plan.ts";
import { reportText } from "./report-words.ts";

const WORDS = {
  zh: {
    no: "这一条之前已选择不记录。",
    evidence: "这一条还缺依据，请按“补充依据”提交。",
    waiting: "这一条已经转请牵头人确认，没有重复转。",
    recorded: "这一条已经记录过，没有重复记。",
    outdated: "这条进展之后已经更正或撤销，没有再改。",
    closedSince: "这项任务后来已经报过办结，没有重复记。",
    dropped: "好的，没有记录。",
    unknown: "这张确认卡已失效，请把进展重发一遍。",
  },
  en: {
    no: "This was declined earlier and is not recorded.",
    evidence: "This is waiting for evidence: press “Add evidence”.",
    waiting: "This was passed to the task's owner already.",
    recorded: "This is recorded already and was not recorded twice.",
    outdated: "This entry was corrected or voided since; nothing was changed.",
    closedSince: "This task has been reported as done since; it was not recorded twice.",
    dropped: "All right, nothing was recorded.",
    unknown: "This card is no longer known. Please send the update again.",
  },
};

/** What became of a card that somebody decided, in words. */
export function decidedText(decided: Decided, language: Language, words: NamedPlan): string {
  const said = WORDS[language];
  switch (decided.kind) {
    case "recorded":
    case "passed_on":
    case "asks_evidence":
      return reportText(decided.report, language, words);
    case "not_allowed":
      return permissionText(decided.permission, language, words);
    case "outdated":
      return said.outdated;
    case "closed_since":
      return said.closedSince;
    case "dropped":
      return said.dropped;
    case "already_decided":
      return said[alreadyIs(decided.decision)];
    case "unknown_card":
      return said.unknown;
  }
}

function alreadyIs(decision: string | null): "no" | "waiting" | "evidence" | "recorded" {
  return decision === "no" || decision === "waiting" || decision === "evidence" ? decision : "recorded";
}
