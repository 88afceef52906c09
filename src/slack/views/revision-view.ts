import { type PlanWords, readingLine, taskHeading } from "../../conversation/report-words.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Revision } from "../../progress/report.ts";
import type { MessageView } from "./answer-view.ts";
import { cut, escaped, LIMITS } from "./markup.ts";
import { button, decideButton } from "./reports-view.ts";

type Shown = { language: Language; isDeleted: boolean; words: PlanWords };

/** To an entry's author, whose message was edited or deleted: correct, void, or keep. */
export function revisionView(
  { entry, correction }: Revision,
  { language, isDeleted, words }: Shown,
): MessageView {
  const zh = language === "zh";
  const heading = escaped(taskHeading(entry.task, language, words));
  const recorded = escaped(cut(entry.quotedWords || entry.text, LIMITS.section / 3));
  const now = correction === null ? null : escaped(readingLine(correction.reading, language));
  const lines = zh
    ? [
        isDeleted ? "原消息已删除，台账里的这一条没有变：" : "原消息已修改，台账里的这一条没有变：",
        `*${heading}*`,
        `台账：“${recorded}”`,
        ...(now === null ? [] : [`按新消息应为：${now}`]),
      ]
    : [
        isDeleted
          ? "The message was deleted; its entry in the ledger has not changed:"
          : "The message was edited; its entry in the ledger has not changed:",
        `*${heading}*`,
        `Ledger: “${recorded}”`,
        ...(now === null ? [] : [`It now reads: ${now}`]),
      ];
  const text = cut(lines.join("\n"), LIMITS.section);
  const correct =
    correction === null
      ? []
      : [decideButton(correction.card, language, true)("yes", zh ? "按新消息更正" : "Correct the entry")];
  const elements = [
    ...correct,
    button("undo_entry", zh ? "撤销这一条" : "Void the entry", { entry: entry.id, language, alone: true }),
    button("keep_entry", zh ? "保持不变" : "Keep it", { language }),
  ];
  return {
    text,
    blocks: [
      { type: "section", text: { type: "mrkdwn", text } },
      { type: "actions", elements },
    ],
  };
}

/** The offer after its author chose to keep the entry. */
export function keptView(language: Language): MessageView {
  const text = language === "zh" ? "好的，台账没有变。" : "All right, the ledger stays as it is.";
  return { text, blocks: [{ type: "section", text: { type: "mrkdwn", text } }] };
}
