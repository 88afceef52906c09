import type { ActionsBlock, Button, ContextActionsBlock, KnownBlock } from "@slack/types";
import { type Answer, type Part, plainText } from "../../answering/answer.ts";
import { wordsFor } from "../../answering/write/words.ts";
import type { Language } from "../../language/detect-language.ts";
import { sectionsOf, withinRoom } from "./parts/long-text.ts";
import { apart, cut, escaped, LIMITS } from "./parts/markup.ts";

/** A message: blocks for the screen and a text for notifications and screen readers. */
export type MessageView = { text: string; blocks: KnownBlock[] };

const OFFERS_SHOWN = 4;

/**
 * An answer as a message. A button of action id `ask:…` asks the question in its value, as if its reader had;
 * `answer_feedback` is Slack's feedback buttons. Ephemeral messages carry no feedback: Slack does not send them back.
 */
export function answerView(answer: Answer, options: { feedback: boolean }): MessageView {
  const closing: KnownBlock[] = [];
  const buttons = answerButtons(answer);
  if (buttons.length > 0) closing.push({ type: "actions", elements: buttons } satisfies ActionsBlock);
  if (options.feedback && answer.outcome !== "needs_clarification") closing.push(feedbackBlock(answer));
  const blocks = withinRoom(
    LIMITS.blocks - closing.length,
    answer.parts.flatMap(partBlocks),
    answer.language,
  );
  return { text: cut(escaped(plainText(answer)), LIMITS.section), blocks: [...blocks, ...closing] };
}

function partBlocks(part: Part): KnownBlock[] {
  switch (part.kind) {
    case "heading":
      return sectionsOf(apart(`*${cut(escaped(part.text), LIMITS.section / 2)}*`));
    case "quote":
      return sectionsOf(escaped(`${part.label}${part.citation.quote}`), "> ");
    case "bullets":
      return sectionsOf(apart(part.items.map((item) => `• ${item}`).join("\n")));
    case "note":
      return [
        { type: "context", elements: [{ type: "mrkdwn", text: cut(apart(part.text), LIMITS.section) }] },
      ];
    case "text":
      return sectionsOf(apart(part.text));
  }
}

function answerButtons(answer: Answer): Button[] {
  const offers = answer.offers.slice(0, OFFERS_SHOWN).map(({ task, title }) => {
    const label = wordsFor(answer.language).taskHeading(task, title);
    return askButton(label, questionFor(task, "overview", answer.language));
  });
  const [only, ...others] = answer.tasks;
  if (answer.outcome !== "answered" || only === undefined || others.length > 0) return offers;
  return [...furtherButtons(only, answer), ...offers];
}

function furtherButtons(task: number, answer: Answer): Button[] {
  const labels =
    answer.language === "zh"
      ? { original: "全文", progress: "进展" }
      : { original: "Full text", progress: "Progress" };
  return (["original", "progress"] as const)
    .filter((aspect) => aspect !== answer.aspect)
    .map((aspect) => askButton(labels[aspect], questionFor(task, aspect, answer.language)));
}

function questionFor(task: number, aspect: "overview" | "original" | "progress", language: Language): string {
  const questions = {
    zh: { overview: `任务${task}`, original: `任务${task}原文`, progress: `任务${task}进展` },
    en: {
      overview: `task ${task}`,
      original: `full text of task ${task}`,
      progress: `progress of task ${task}`,
    },
  };
  return questions[language][aspect];
}

function askButton(label: string, question: string): Button {
  return {
    type: "button",
    action_id: `ask:${question}`.slice(0, 255),
    text: { type: "plain_text", text: cut(label, LIMITS.button), emoji: false },
    value: cut(question, LIMITS.value),
  };
}

function feedbackBlock(answer: Answer): ContextActionsBlock {
  const zh = answer.language === "zh";
  const value = (verdict: string): string => feedbackValue(verdict, answer);
  return {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        action_id: "answer_feedback",
        positive_button: {
          text: { type: "plain_text", text: zh ? "有用" : "Helpful" },
          value: value("positive"),
        },
        negative_button: {
          text: { type: "plain_text", text: zh ? "不对" : "Not right" },
          value: value("negative"),
        },
      },
    ],
  };
}

/** A long question is cut before it is packed, so that what comes back with the click can be read. */
function feedbackValue(verdict: string, { outcome, question }: Answer): string {
  for (let length = 1200; ; length = Math.floor(length / 2)) {
    const value = JSON.stringify({ verdict, outcome, question: cut(question, length) });
    if (value.length <= LIMITS.value || length < 2) return value;
  }
}
