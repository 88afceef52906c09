import { type NamedPlan, taskHeading } from "../../../conversation/words/named-plan.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Entry } from "../../../progress/entries/entry.ts";
import type { MessageView } from "../answer-view.ts";
import { cut, escaped, LIMITS } from "../parts/markup.ts";
import { plainMessage } from "../parts/message-parts.ts";

/** Who changed somebody else's entry, and how; `to` are the words that took its place. */
export type ChangedBy = { kind: "voided"; by: string } | { kind: "corrected"; by: string; to: string };

/** To an entry's author: somebody else voided or corrected it. */
export function changedView(
  entry: Entry,
  change: ChangedBy,
  { language, words }: { language: Language; words: NamedPlan },
): MessageView {
  const zh = language === "zh";
  const by = escaped(words.people?.nameOf(change.by) ?? change.by);
  const heading = `*${escaped(taskHeading(entry.task, language, words))}*`;
  const was = quote(entry.quotedWords || entry.text);
  if (change.kind === "voided")
    return plainMessage(
      zh
        ? `${heading}\n${by} 撤销了您报的${was}，这一条不再计入。`
        : `${heading}\n${by} undid your report ${was}; it no longer counts.`,
    );
  const to = quote(change.to);
  return plainMessage(
    zh
      ? `${heading}\n${by} 把您报的${was}更正为${to}。`
      : `${heading}\n${by} corrected your report ${was} to ${to}.`,
  );
}

function quote(text: string): string {
  return `“${escaped(cut(text, LIMITS.section / 4))}”`;
}
