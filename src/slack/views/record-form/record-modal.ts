import type { KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { NamedPlan } from "../../../conversation/words/named-plan.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { JudgementLevel } from "../../../progress/entries/entry.ts";
import type { ProgressForm } from "../../../progress/reading/form.ts";
import { JUDGEMENT_WORDS } from "../../../progress/standing/judgement.ts";
import { evidenceInputs } from "../entries/evidence-modal.ts";
import { formInput, plain } from "../parts/form-input.ts";
import { cut, escaped } from "../parts/markup.ts";
import { asMenu, recordChoices } from "./record-choices.ts";
import { RECORD_FIELDS, RECORD_WORDS } from "./record-form-words.ts";

export const RECORD_MODAL = "record_progress";

type RecordShown = { language: Language; initial: ProgressForm; metadata: string; quoted: string | null };

/** The modal to record progress. `metadata` comes back with the submission; `quoted` is the message it is made from. */
export function recordModal(plan: NamedPlan, shown: RecordShown): ModalView {
  const { language, initial } = shown;
  const words = RECORD_WORDS[language];
  return {
    type: "modal",
    callback_id: RECORD_MODAL,
    title: plain(words.title),
    submit: plain(words.submit),
    close: plain(words.close),
    private_metadata: shown.metadata,
    blocks: [
      ...quotedMessage(shown),
      taskInput(plan, shown),
      kindInput(initial.kind, language),
      amountInput(initial.amount, language),
      formInput(RECORD_FIELDS.day, words.day, {
        type: "datepicker",
        action_id: RECORD_FIELDS.day,
        initial_date: initial.asOf,
      }),
      judgementInput(initial.judgement, language),
      noteInput(initial.note, language),
      ...evidenceInputs(language),
    ],
  };
}

function quotedMessage({ quoted, language }: RecordShown): KnownBlock[] {
  if (quoted === null) return [];
  const text = cut(`${RECORD_WORDS[language].evidence}${escaped(quoted)}`, LONGEST_QUOTE);
  return [{ type: "context", elements: [{ type: "mrkdwn", text }] }];
}

const LONGEST_QUOTE = 2000;

function taskInput(plan: NamedPlan, { initial, language }: RecordShown): KnownBlock {
  const choices = recordChoices(plan, language);
  const options = choices.flatMap((each) => each.options);
  const chosen =
    options.find(({ value }) => value === (initial.targetId ?? String(initial.task))) ??
    options.find(({ value }) => value?.split("-")[0] === String(initial.task));
  return formInput(RECORD_FIELDS.what, RECORD_WORDS[language].what, {
    type: "static_select",
    action_id: RECORD_FIELDS.what,
    ...asMenu(choices),
    ...(chosen === undefined ? {} : { initial_option: chosen }),
  });
}

const KINDS: ProgressForm["kind"][] = ["delta", "set", "note", "done"];

function kindInput(chosen: ProgressForm["kind"], language: Language): KnownBlock {
  const words = RECORD_WORDS[language];
  const options = KINDS.map((kind): PlainTextOption => ({ text: plain(words.kinds[kind]), value: kind }));
  const initial = options.find(({ value }) => value === chosen);
  return formInput(RECORD_FIELDS.kind, words.kind, {
    type: "radio_buttons",
    action_id: RECORD_FIELDS.kind,
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  });
}

function amountInput(amount: number | null, language: Language): KnownBlock {
  const words = RECORD_WORDS[language];
  const field = formInput(RECORD_FIELDS.amount, words.amount, {
    type: "number_input",
    action_id: RECORD_FIELDS.amount,
    is_decimal_allowed: true,
    ...(amount === null ? {} : { initial_value: String(amount) }),
  });
  return { ...field, optional: true, hint: plain(words.amountHint) };
}

function noteInput(note: string, language: Language): KnownBlock {
  const words = RECORD_WORDS[language];
  const field = formInput(RECORD_FIELDS.note, words.note, {
    type: "plain_text_input",
    action_id: RECORD_FIELDS.note,
    multiline: true,
    max_length: LONGEST_NOTE,
    placeholder: plain(words.noteHint),
    ...(note === "" ? {} : { initial_value: cut(note, LONGEST_NOTE) }),
  });
  return { ...field, optional: true };
}

const LONGEST_NOTE = 1000;

function judgementInput(chosen: JudgementLevel | null, language: Language): KnownBlock {
  const words = RECORD_WORDS[language];
  const options = JUDGEMENTS.map(
    (level): PlainTextOption => ({ text: plain(JUDGEMENT_WORDS[language][level]), value: level }),
  );
  const initial = options.find(({ value }) => value === chosen);
  return {
    ...formInput(RECORD_FIELDS.judgement, words.judgement, {
      type: "static_select",
      action_id: RECORD_FIELDS.judgement,
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    }),
    optional: true,
    hint: plain(words.judgementHint),
  };
}

const JUDGEMENTS: JudgementLevel[] = ["on_track", "at_risk", "behind"];
