import type { ModalView } from "@slack/types";
import type { Language } from "../../../language/detect-language.ts";
import { plain } from "../parts/form-input.ts";
import { cut, escaped, LIMITS } from "../parts/markup.ts";
import { RECORD_WORDS } from "./record-form-words.ts";

export const CONFIRM_MODAL = "record_confirm";

/** The question a doubtful form is met with; submitting it records. */
export function confirmModal(question: string, metadata: string, language: Language): ModalView {
  const words = RECORD_WORDS[language];
  return {
    type: "modal",
    callback_id: CONFIRM_MODAL,
    title: plain(words.confirm),
    submit: plain(words.yes),
    close: plain(words.close),
    private_metadata: metadata,
    blocks: [{ type: "section", text: { type: "mrkdwn", text: cut(escaped(question), LIMITS.section) } }],
  };
}
