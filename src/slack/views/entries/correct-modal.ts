import type { ModalView } from "@slack/types";
import { type NamedPlan, permissionText, taskHeading } from "../../../conversation/words/named-plan.ts";
import { reportText } from "../../../conversation/words/report-words.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Entry } from "../../../progress/entries/entry.ts";
import type { Corrected } from "../../../progress/ledger/entry-changes.ts";
import type { Report } from "../../../progress/ledger/report.ts";
import { plain } from "../parts/form-input.ts";
import { cut, escaped, LIMITS } from "../parts/markup.ts";

/** The button of a receipt, the modal it opens, and the modal's field. */
export const CORRECT_ACTION = "correct_entry";
export const CORRECT_MODAL = "correct_entry_modal";
export const CORRECT_FIELD = "correct_words";

/** As many characters as a message of Slack's may have on one screen; an entry's words are shown up to that. */
const LONGEST = 1000;

const WORDS = {
  zh: {
    title: "更正",
    submit: "更正",
    close: "取消",
    label: "应为",
    hint: "照平常的话写，如“累计14处”“新增2处”“截至6月10日累计14处”。原来的一条留在台账里，不再计入。",
    unread: "读不出进展。请写数量或状态，如“累计14处”“新增2处”。",
    same: "和台账里的一样，没有要更正的。",
    outdated: "这条进展之后已经更正或撤销，不能再更正。",
    unknown: "找不到这条进展。",
  },
  en: {
    title: "Correct",
    submit: "Correct",
    close: "Cancel",
    label: "It should say",
    hint: "In plain words, such as “14 so far”, “2 more”, “14 as of June 10”. The old entry stays in the ledger and no longer counts.",
    unread: "No progress was read from this. Give a figure or a state, such as “14 so far” or “2 more”.",
    same: "That is what the ledger says already.",
    outdated: "This entry was corrected or voided since and cannot be corrected.",
    unknown: "This entry is not known.",
  },
} as const;

/** Asks what an entry should have said; its own words stand there to be changed. */
export function correctModal(
  entry: Entry,
  metadata: string,
  { language, words }: { language: Language; words: NamedPlan },
): ModalView {
  const said = WORDS[language];
  const heading = escaped(taskHeading(entry.task, language, words));
  return {
    type: "modal",
    callback_id: CORRECT_MODAL,
    title: plain(said.title),
    submit: plain(said.submit),
    close: plain(said.close),
    private_metadata: metadata,
    blocks: [
      { type: "section", text: { type: "mrkdwn", text: cut(`*${heading}*`, LIMITS.section) } },
      {
        type: "input",
        block_id: CORRECT_FIELD,
        label: plain(said.label),
        hint: plain(said.hint),
        element: {
          type: "plain_text_input",
          action_id: CORRECT_FIELD,
          multiline: true,
          max_length: LONGEST,
          initial_value: (entry.quotedWords || entry.text).slice(0, LONGEST),
        },
      },
    ],
  };
}

/** What keeps a correction from being made, to stand under the field. */
export function correctionFault(
  corrected: Exclude<Corrected, { kind: "proposed" }>,
  language: Language,
  words: NamedPlan,
): string {
  const said = WORDS[language];
  switch (corrected.kind) {
    case "unread":
      return said.unread;
    case "same":
      return said.same;
    case "outdated":
      return said.outdated;
    case "unknown_entry":
      return said.unknown;
    case "not_yours":
      return permissionText(corrected.permission, language, words);
    case "misfit": {
      const { reading } = corrected;
      const target = words.targets.find(({ task }) => task === reading.task) ?? null;
      return reportText({ kind: "misfit", reading, target } satisfies Report, language, words);
    }
  }
}
