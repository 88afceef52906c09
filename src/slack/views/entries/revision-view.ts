import { type NamedPlan, taskHeading } from "../../../conversation/words/named-plan.ts";
import { readingLine } from "../../../conversation/words/reading-words.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Revision } from "../../../progress/ledger/entry-changes.ts";
import type { Reading } from "../../../progress/reading/parse-update.ts";
import type { MessageView } from "../answer-view.ts";
import { cut, escaped, LIMITS } from "../parts/markup.ts";
import { button } from "../parts/message-parts.ts";
import { decideButton } from "./card-view.ts";

type Shown = { language: Language; isDeleted: boolean; words: NamedPlan };

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

/** To an author whose report still waited for an owner's yes when its message was edited or deleted. */
export function withdrawnView(reading: Reading, { language, isDeleted, words }: Shown): MessageView {
  const heading = `*${escaped(taskHeading(reading.task, language, words))}*`;
  const was = escaped(cut(readingLine(reading, language), LIMITS.section / 3));
  const zh = language === "zh";
  const why = zh
    ? `原消息已${isDeleted ? "删除" : "修改"}，转请牵头人确认的这一条已撤回，没有记入台账：`
    : `The message was ${isDeleted ? "deleted" : "edited"}; what waited for an owner was withdrawn and is not in the ledger:`;
  const next = zh ? "要报新的内容，请再发一条。" : "To report something else, send it as a new message.";
  const text = [heading, why, was, ...(isDeleted ? [] : [next])].join("\n");
  return { text, blocks: [{ type: "section", text: { type: "mrkdwn", text: cut(text, LIMITS.section) } }] };
}
