import type { KnownBlock, ModalView } from "@slack/types";
import type { Language } from "../../../language/detect-language.ts";
import { cut, escaped, LIMITS } from "../parts/markup.ts";

/** The modal's name and those of its fields: block id and action id are the same word. */
export const EVIDENCE_MODAL = "evidence";
export const EVIDENCE_FIELDS = { url: "evidence_url", files: "evidence_files" } as const;

const MOST_FILES = 5;

const WORDS = {
  zh: {
    title: "补充依据",
    submit: "办结",
    close: "取消",
    url: "链接",
    urlHint: "文件、验收单、照片，或 Slack 里一条消息的链接",
    files: "文件",
    missing: "请填一个链接，或上传一个文件。",
  },
  en: {
    title: "Add evidence",
    submit: "Close the task",
    close: "Cancel",
    url: "Link",
    urlHint: "To a document, a photo, or a message in Slack",
    files: "Files",
    missing: "Give a link, or upload a file.",
  },
} as const;

/** Asks for what shows that a task is done: a link or files. `heading` names the task. */
export function evidenceModal(heading: string, metadata: string, language: Language): ModalView {
  const words = WORDS[language];
  return {
    type: "modal",
    callback_id: EVIDENCE_MODAL,
    title: { type: "plain_text", text: words.title },
    submit: { type: "plain_text", text: words.submit },
    close: { type: "plain_text", text: words.close },
    private_metadata: metadata,
    blocks: [
      { type: "section", text: { type: "mrkdwn", text: cut(`*${escaped(heading)}*`, LIMITS.section) } },
      ...evidenceInputs(language),
    ],
  };
}

/** The two fields, of which one is enough. */
export function evidenceInputs(language: Language): KnownBlock[] {
  const words = WORDS[language];
  return [
    {
      type: "input",
      block_id: EVIDENCE_FIELDS.url,
      optional: true,
      label: { type: "plain_text", text: words.url },
      hint: { type: "plain_text", text: words.urlHint },
      element: { type: "url_text_input", action_id: EVIDENCE_FIELDS.url },
    },
    {
      type: "input",
      block_id: EVIDENCE_FIELDS.files,
      optional: true,
      label: { type: "plain_text", text: words.files },
      element: { type: "file_input", action_id: EVIDENCE_FIELDS.files, max_files: MOST_FILES },
    },
  ];
}

/** What is said under the link where neither a link nor a file was given. */
export function evidenceMissing(language: Language): Record<string, string> {
  return { [EVIDENCE_FIELDS.url]: WORDS[language].missing };
}
