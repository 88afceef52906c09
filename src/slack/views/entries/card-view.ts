import type { Button } from "@slack/types";
import type { NamedPlan } from "../../../conversation/words/named-plan.ts";
import { reportText } from "../../../conversation/words/report-words.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Decision } from "../../../progress/cards/card-decisions.ts";
import type { AsksEvidence, Report } from "../../../progress/ledger/report.ts";
import type { MessageView } from "../answer-view.ts";
import { named } from "../parts/blocks-of.ts";
import { escaped } from "../parts/markup.ts";
import { button, section } from "../parts/message-parts.ts";

/** The button of a card that asks for evidence. */
export const EVIDENCE_ACTION = "supply_evidence";
/** The name under which a card's blocks are found again in its message. */
export const cardBlocks = (card: string): string => `card:${card}`;

type ToConfirm = Extract<Report, { kind: "to_confirm" }>;

/** The card that asks whether, or as what, a reading is to be recorded. */
export function card(report: ToConfirm, language: Language, words: NamedPlan, alone: boolean): MessageView {
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
  words: NamedPlan,
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

function cardButtons(report: ToConfirm, language: Language, words: NamedPlan, alone: boolean): Button[] {
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
  { english }: NamedPlan,
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
