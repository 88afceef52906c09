import type { Button, KnownBlock, ModalView } from "@slack/types";
import { type NamedPlan, taskHeading } from "../../../conversation/words/named-plan.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Entry } from "../../../progress/entries/entry.ts";
import type { TaskStanding } from "../../../progress/standing/standing.ts";
import type { MessageView } from "../answer-view.ts";
import { evidenceLinks, messageLink } from "../parts/evidence-links.ts";
import { cut, escaped, LIMITS } from "../parts/markup.ts";
import { button, section } from "../parts/message-parts.ts";
import { targetBars } from "../parts/progress-lines.ts";

/** The buttons of a review's card, and the modal that asks why a task is returned. */
export const REVIEW_ACTIONS = { confirm: "review_confirm", return: "review_return" } as const;
export const RETURN_MODAL = "review_return_modal";
export const RETURN_FIELD = "review_reason";

type Shown = { language: Language; words: NamedPlan };

/** The card in a reviewer's direct message: who reports a task as done, in which words, with what to show for it. */
export function reviewCard(request: Entry, standing: TaskStanding | null, shown: Shown): MessageView {
  const { language, words } = shown;
  const zh = language === "zh";
  const heading = escaped(taskHeading(request.task, language, words));
  const by = escaped(words.people?.nameOf(request.author) ?? request.author);
  const asks = zh ? `${by} 报送办结，请您审核：` : `${by} reports this task as done. Please review it:`;
  const said = `> ${escaped(cut(request.text, LIMITS.section / 3)).replace(/\n/g, "\n> ")}`;
  const bars = standing === null ? [] : targetBars(standing, words.english, language);
  const evidence = evidenceLinks(request.evidence, language);
  const lines = [`*${heading}*`, asks, said, ...bars, ...(evidence === null ? [] : [evidence])];
  const link = messageLink(request, language);
  const source = link === null ? "" : ` · ${link}`;
  const asOf = `${zh ? `截至 ${request.asOf}` : `as of ${request.asOf}`}${source}`;
  return {
    text: `${heading}\n${asks}`,
    blocks: [
      section(lines.join("\n")),
      { type: "context", elements: [{ type: "mrkdwn", text: asOf }] },
      reviewButtons(request, language),
    ],
  };
}

/** 确认办结 and 退回. */
export function reviewButtons({ id, task }: Entry, language: Language): KnownBlock {
  const zh = language === "zh";
  const value = { entry: id, task: String(task), language };
  const confirm: Button = button(REVIEW_ACTIONS.confirm, zh ? "确认办结" : "Confirm", value);
  const back: Button = button(REVIEW_ACTIONS.return, zh ? "退回" : "Return", value);
  return { type: "actions", elements: [{ ...confirm, style: "primary" }, back] };
}

/** Asks why a task is returned. `heading` names the task. */
export function returnModal(heading: string, metadata: string, language: Language): ModalView {
  const zh = language === "zh";
  return {
    type: "modal",
    callback_id: RETURN_MODAL,
    title: { type: "plain_text", text: zh ? "退回" : "Return" },
    submit: { type: "plain_text", text: zh ? "退回" : "Return" },
    close: { type: "plain_text", text: zh ? "取消" : "Cancel" },
    private_metadata: metadata,
    blocks: [
      section(`*${escaped(heading)}*`),
      {
        type: "input",
        block_id: RETURN_FIELD,
        label: { type: "plain_text", text: zh ? "退回的原因" : "Why it is returned" },
        hint: {
          type: "plain_text",
          text: zh
            ? "报送人会看到，并记入台账。"
            : "Whoever reported it reads this; it is kept in the ledger.",
        },
        element: { type: "plain_text_input", action_id: RETURN_FIELD, multiline: true, max_length: 500 },
      },
    ],
  };
}
