import type { Button, KnownBlock } from "@slack/types";
import type { PlanWords } from "../../conversation/plan-words.ts";
import { reportText } from "../../conversation/report-words.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Decision } from "../../progress/card-decisions.ts";
import type { AsksEvidence, Report } from "../../progress/report.ts";
import type { MessageView } from "./answer-view.ts";
import { named } from "./blocks-of.ts";
import { CORRECT_ACTION } from "./correct-modal.ts";
import { evidenceLinks } from "./evidence-links.ts";
import { within } from "./long-text.ts";
import { cut, escaped, LIMITS } from "./markup.ts";

/** The names under which an entry's and a card's blocks are found again in their message. */
export const entryBlocks = (entry: string): string => `entry:${entry}`;
/** The button of a card that asks for evidence. */
export const EVIDENCE_ACTION = "supply_evidence";
export const cardBlocks = (card: string): string => `card:${card}`;

/** What was recorded, each with its undo button, and what waits for a yes, each with its card. */
export function reportsView(reports: Report[], language: Language, words: PlanWords): MessageView {
  const alone = reports.length === 1;
  const isLong = reports.length * BLOCKS_A_RECEIPT > LIMITS.blocks;
  const parts = reports.map((report) =>
    report.kind === "recorded"
      ? (isLong ? shortReceipt : receipt)(report, language, words, alone)
      : report.kind === "to_confirm"
        ? card(report, language, words, alone)
        : report.kind === "asks_evidence"
          ? evidenceCard(report, language, words, alone)
          : plain(escaped(reportText(report, language, words))),
  );
  return {
    text: cut(parts.map(({ text }) => text).join("\n\n"), LIMITS.section),
    blocks: within(
      LIMITS.blocks,
      parts.flatMap(({ blocks }) => blocks),
      language,
    ),
  };
}

type Recorded = Extract<Report, { kind: "recorded" }>;
type ToConfirm = Extract<Report, { kind: "to_confirm" }>;

const BLOCKS_A_RECEIPT = 3;

/** A receipt of one block, for a message that reports on so many tasks that Slack would not show them all. */
function shortReceipt(report: Recorded, language: Language, words: PlanWords, alone: boolean): MessageView {
  const text = escaped(reportText(report, language, words));
  const [heading = "", ...rest] = text.split("\n");
  const value = { entry: report.entry.id, language, alone };
  const accessory = button("undo_entry", language === "zh" ? "撤销" : "Undo", value);
  const shown = { type: "mrkdwn" as const, text: cut(`*${heading}*\n${rest.join(" · ")}`, LIMITS.section) };
  return { text, blocks: named(entryBlocks(report.entry.id), [{ type: "section", text: shown, accessory }]) };
}

/** What was recorded, with the buttons that undo and correct it. */
export function receipt(report: Recorded, language: Language, words: PlanWords, alone: boolean): MessageView {
  const text = escaped(reportText(report, language, words));
  const [heading = "", main = "", ...rest] = text.split("\n");
  const evidence = evidenceLinks(report.entry.evidence, language);
  // A link in any message is kept; it is shown where it stands for something that is done.
  const shown = evidence === null || report.entry.kind !== "lifecycle" ? [] : [evidence];
  const zh = language === "zh";
  const value = { entry: report.entry.id, language, alone };
  const undo = button("undo_entry", zh ? "撤销" : "Undo", value);
  const correct = button(CORRECT_ACTION, zh ? "更正" : "Correct", value);
  return {
    text,
    blocks: named(entryBlocks(report.entry.id), [
      section(`*${heading}*\n${main}`),
      ...(rest.length === 0 ? [] : [context([...rest, ...shown].join(" · "))]),
      { type: "actions", elements: [undo, correct] },
    ]),
  };
}

function card(report: ToConfirm, language: Language, words: PlanWords, alone: boolean): MessageView {
  const text = escaped(reportText(report, language, words));
  const [heading = "", ...rest] = text.split("\n");
  return {
    text,
    blocks: named(cardBlocks(report.card), [
      section(`*${heading}*\n${rest.join("\n")}`),
      { type: "actions", elements: cardButtons(report, language, words, alone) },
    ]),
  };
}

/** The card that asks for what shows that a task is done. */
export function evidenceCard(
  report: AsksEvidence,
  language: Language,
  words: PlanWords,
  alone: boolean,
): MessageView {
  const text = escaped(reportText(report, language, words));
  const [heading = "", ...rest] = text.split("\n");
  const zh = language === "zh";
  const supply = button(EVIDENCE_ACTION, zh ? "补充依据" : "Add evidence", {
    card: report.card,
    task: String(report.reading.task),
    language,
    alone,
  });
  const leave = decideButton(report.card, language, alone)("no", zh ? "暂不办结" : "Not done yet");
  return {
    text,
    blocks: named(cardBlocks(report.card), [
      section(`*${heading}*\n${rest.join("\n")}`),
      { type: "actions", elements: [{ ...supply, style: "primary" }, leave] },
    ]),
  };
}

function cardButtons(report: ToConfirm, language: Language, words: PlanWords, alone: boolean): Button[] {
  const { card: id, reading } = report;
  const zh = language === "zh";
  const amount = `${reading.amount ?? ""}`;
  const decide = decideButton(id, language, alone);
  if (report.choices.length > 0) {
    return [...targetButtons(report, language, words, decide), decide("no", zh ? "不记录" : "Do not record")];
  }
  const choices =
    reading.kind === "ambiguous"
      ? [
          decide("delta", zh ? `本次 +${amount}` : `${amount} more`),
          decide("set", zh ? `累计 ${amount}` : `${amount} in total`),
        ]
      : [decide("yes", zh ? "确认记录" : "Record it")];
  return [...choices, decide("no", zh ? "不记录" : "Do not record")];
}

/** Makes the buttons that decide a card. */
export function decideButton(
  card: string,
  language: Language,
  alone: boolean,
): (decision: Decision, label: string) => Button {
  return (decision, label) => button(`decide_${decision}`, label, { card, decision, language, alone });
}

/** A button for each target that may be meant; two where it is open besides whether it adds or is the total. */
function targetButtons(
  { reading, choices }: ToConfirm,
  language: Language,
  { english }: PlanWords,
  decide: (decision: Decision, label: string) => Button,
): Button[] {
  const amount = `${reading.amount ?? ""}`;
  const zh = language === "zh";
  const [more, total] = zh ? [`本次 +${amount}`, `累计 ${amount}`] : [`${amount} more`, `${amount} in total`];
  return choices.flatMap((target) => {
    const { id, subject } = target;
    const called = zh ? subject : (english.targetLine(target) ?? subject);
    if (reading.kind !== "ambiguous") return [decide(`same:${id}`, called)];
    // The amount comes first: a long line is cut at its end.
    return [decide(`delta:${id}`, `${more} · ${called}`), decide(`set:${id}`, `${total} · ${called}`)];
  });
}

/** A message of one text. */
export function plain(text: string): MessageView {
  return { text, blocks: [section(text)] };
}

/** A button with its value as JSON. */
export function button(action: string, label: string, value: Record<string, string | boolean>): Button {
  return {
    type: "button",
    action_id: action,
    text: { type: "plain_text", text: cut(label, LIMITS.button), emoji: false },
    value: JSON.stringify(value),
  };
}

function section(text: string): KnownBlock {
  return { type: "section", text: { type: "mrkdwn", text: cut(text, LIMITS.section) } };
}

function context(text: string): KnownBlock {
  return { type: "context", elements: [{ type: "mrkdwn", text: cut(text, LIMITS.section) }] };
}
