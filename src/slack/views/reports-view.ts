import type { Button, KnownBlock } from "@slack/types";
import { type PlanWords, permissionText, reportText, taskHeading } from "../../conversation/report-words.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Decided, Decision, Report, Undone } from "../../progress/report.ts";
import type { MessageView } from "./answer-view.ts";
import { named } from "./blocks-of.ts";
import { cut, escaped, LIMITS } from "./markup.ts";

/** The names under which an entry's and a card's blocks are found again in their message. */
export const entryBlocks = (entry: string): string => `entry:${entry}`;
export const cardBlocks = (card: string): string => `card:${card}`;

/** What was recorded, each with its undo button, and what waits for a yes, each with its card. */
export function reportsView(reports: Report[], language: Language, words: PlanWords): MessageView {
  const alone = reports.length === 1;
  const parts = reports.map((report) =>
    report.kind === "recorded"
      ? receipt(report, language, words, alone)
      : report.kind === "to_confirm"
        ? card(report, language, words, alone)
        : plain(escaped(reportText(report, language, words))),
  );
  return {
    text: cut(parts.map(({ text }) => text).join("\n\n"), LIMITS.section),
    blocks: parts.flatMap(({ blocks }) => blocks).slice(0, LIMITS.blocks),
  };
}

type Recorded = Extract<Report, { kind: "recorded" }>;
type ToConfirm = Extract<Report, { kind: "to_confirm" }>;

function receipt(report: Recorded, language: Language, words: PlanWords, alone: boolean): MessageView {
  const text = escaped(reportText(report, language, words));
  const [heading = "", main = "", ...rest] = text.split("\n");
  const undo = button("undo_entry", language === "zh" ? "撤销" : "Undo", {
    entry: report.entry.id,
    language,
    alone,
  });
  return {
    text,
    blocks: named(entryBlocks(report.entry.id), [
      section(`*${heading}*\n${main}`),
      ...(rest.length === 0 ? [] : [context(rest.join(" · "))]),
      { type: "actions", elements: [undo] },
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
      { type: "actions", elements: cardButtons(report, language, alone) },
    ]),
  };
}

function cardButtons(report: ToConfirm, language: Language, alone: boolean): Button[] {
  const { card: id, reading } = report;
  const zh = language === "zh";
  const amount = `${reading.amount ?? ""}`;
  const decide = decideButton(id, language, alone);
  if (report.choices.length > 0) {
    return [...targetButtons(report, language, decide), decide("no", zh ? "不记录" : "Do not record")];
  }
  const choices =
    reading.kind === "ambiguous"
      ? [
          decide("delta", zh ? `本次 +${amount}` : `Added +${amount}`),
          decide("set", zh ? `累计 ${amount}` : `Total ${amount}`),
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
  decide: (decision: Decision, label: string) => Button,
): Button[] {
  const amount = `${reading.amount ?? ""}`;
  const [more, total] = language === "zh" ? ["本次 +", "累计 "] : ["added +", "total "];
  return choices.flatMap(({ id, subject }) =>
    reading.kind === "ambiguous"
      ? [
          decide(`delta:${id}`, `${subject} ${more}${amount}`),
          decide(`set:${id}`, `${subject} ${total}${amount}`),
        ]
      : [decide(`same:${id}`, subject)],
  );
}

const ALREADY = {
  zh: {
    no: "这一条之前已选择不记录。",
    waiting: "这一条已经转请牵头人确认，没有重复转。",
    recorded: "这一条已经记录过，没有重复记。",
  },
  en: {
    no: "This was turned down before and is not recorded.",
    waiting: "This was passed to the task's owner already.",
    recorded: "This is recorded already and was not recorded twice.",
  },
};

/** What became of a card after a button was pressed. `alone`: whether the card is the only report of its message. */
export function decidedView(
  decided: Decided,
  language: Language,
  words: PlanWords,
  alone: boolean,
): MessageView {
  const zh = language === "zh";
  switch (decided.kind) {
    case "recorded":
      return receipt(decided.report, language, words, alone);
    case "passed_on":
      return plain(escaped(reportText(decided.report, language, words)));
    case "not_allowed":
      return plain(escaped(permissionText(decided.permission, language, words)));
    case "outdated":
      return plain(
        zh
          ? "这条进展之后已经更正或撤销，没有再改。"
          : "This entry was corrected or voided since; nothing was changed.",
      );
    case "dropped":
      return plain(zh ? "好的，没有记录。" : "All right, nothing was recorded.");
    case "already_decided":
      return plain(
        ALREADY[language][
          decided.decision === "no" || decided.decision === "waiting" ? decided.decision : "recorded"
        ],
      );
    case "unknown_card":
      return plain(
        zh
          ? "这张确认卡已失效，请把进展重发一遍。"
          : "This card is no longer known. Please send the update again.",
      );
  }
}

/** What became of an undo; `replaces` says whether it takes the receipt's place. */
export function undoneView(
  undone: Undone,
  language: Language,
  words: PlanWords,
): MessageView & { replaces: boolean } {
  const zh = language === "zh";
  if (undone.kind === "unknown_entry")
    return { ...plain(zh ? "找不到这条进展。" : "This entry is not known."), replaces: false };
  if (undone.kind === "not_yours") {
    const who = undone.permission.who.map((person) => words.people?.nameOf(person) ?? person);
    const said = zh
      ? `只有报送人和管理员可以撤销这条进展，任务有牵头人的，牵头人也可以。可以找：${who.join("、")}。`
      : `Only the person who reported it, the task's owners and administrators can undo this entry: ${who.join(", ")}.`;
    return { ...plain(escaped(said)), replaces: false };
  }
  const { task: number, text } = undone.entry;
  const said = cut(
    escaped(`${taskHeading(number, language, words)}${zh ? "：" : ". "}“${text}”`),
    LIMITS.section / 2,
  );
  return {
    ...plain(zh ? `已撤销，不再计入：${said}` : `Undone and no longer counted: ${said}`),
    replaces: true,
  };
}

function plain(text: string): MessageView {
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
