import { type NamedPlan, permissionText, taskHeading } from "../../../conversation/words/named-plan.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Entry } from "../../../progress/entries/entry.ts";
import type { Reviewed } from "../../../progress/reviews/reviewed.ts";
import type { MessageView } from "../answer-view.ts";
import { cut, escaped, LIMITS } from "../parts/markup.ts";
import { plainMessage } from "../parts/message-parts.ts";

type Shown = { language: Language; words: NamedPlan };

/** What became of the reviewer's word; `replaces` says whether it takes the card's place. */
export function reviewedView(
  reviewed: Reviewed,
  { language, words }: Shown,
): MessageView & { replaces: boolean } {
  const zh = language === "zh";
  if (reviewed.kind === "unknown_entry")
    return {
      ...plainMessage(zh ? "找不到这条办结报送。" : "This request for review is no longer known."),
      replaces: false,
    };
  const heading = escaped(taskHeading(reviewed.request.task, language, words));
  if (reviewed.kind === "not_allowed")
    return {
      ...plainMessage(escaped(permissionText(reviewed.permission, language, words))),
      replaces: false,
    };
  if (reviewed.kind === "outdated") {
    const gone = zh
      ? `*${heading}*\n报送办结之后又有新的进展，这一条不必再审核。`
      : `*${heading}*\nThis task has been updated since; there is nothing left to review.`;
    return { ...plainMessage(gone), replaces: true };
  }
  const outcome = `*${heading}*\n${outcomeLine(reviewed.decision, { language, words })}`;
  if (reviewed.kind === "reviewed") return { ...plainMessage(outcome), replaces: true };
  return {
    ...plainMessage(
      `${outcome}\n${zh ? "已经审核过，没有重复记。" : "It was reviewed already; nothing was recorded twice."}`,
    ),
    replaces: true,
  };
}

/** What the person who reported hears. */
export function reviewedForReporter(decision: Entry, { language, words }: Shown): MessageView {
  const zh = language === "zh";
  const heading = escaped(taskHeading(decision.task, language, words));
  const next =
    decision.lifecycle === "done"
      ? ""
      : zh
        ? "\n任务回到推进中；补齐以后请再报办结。"
        : "\nThe task is in progress again; report it as done once this is settled.";
  return plainMessage(`*${heading}*\n${outcomeLine(decision, { language, words })}${next}`);
}

function outcomeLine(decision: Entry, { language, words }: Shown): string {
  const zh = language === "zh";
  const by = escaped(words.people?.nameOf(decision.author) ?? decision.author);
  if (decision.lifecycle === "done")
    return zh ? `✅ ${by} 已确认办结。` : `✅ ${by} confirmed that it is done.`;
  const why = escaped(cut(decision.reason ?? decision.text, LIMITS.section / 3));
  return zh ? `↩️ ${by} 退回：${why}` : `↩️ ${by} returned it: ${why}`;
}
