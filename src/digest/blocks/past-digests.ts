import type { KnownBlock } from "@slack/types";
import type { Language } from "../../language/detect-language.ts";
import { reasonInWords } from "../runs/run-failure-words.ts";
import { PAUSED } from "../runs/run-state.ts";
import type { StoredRun } from "../runs/run-store.ts";
import { inStretches } from "../subscriptions/subscription-status.ts";
import { sentWords, troubleWords, waitingWords } from "../subscriptions/subscription-status-words.ts";
import { weekWords } from "../subscriptions/week-words.ts";
import { type Line, plain } from "../write/line.ts";
import { DIGEST_ACTIONS } from "./action-ids.ts";
import { escaped } from "./mrkdwn.ts";
import { button, context, type DigestMessage, sections, sectionWithButton } from "./parts.ts";

/** Past digests of a recipient, the newest first, each that was sent with a button that shows it again. */
export function pastDigestsMessage(runs: StoredRun[], language: Language, name: string): DigestMessage {
  const zh = language === "zh";
  const none = zh ? `${name}还没有往期周报。` : `There are no past digests for ${name} yet.`;
  const heading = runs.length === 0 ? none : zh ? `${name}的往期周报` : `Past digests for ${name}`;
  const rows = inStretches(runs).flatMap((stretch) =>
    stretch.every(isPassedOver)
      ? stretch.map((run) => showRow(run, language, reasonInWords(run.run.reason, language)))
      : [rowOf(stretch, language)],
  );
  return { text: escaped(heading), blocks: [...sections([[{ text: heading, bold: true }]]), ...rows] };
}

/** One that was sent has a row and a button of its own; what was skipped or failed alike stands in one row. */
function rowOf(stretch: StoredRun[], language: Language): KnownBlock {
  const [run] = stretch;
  if (run === undefined) return { type: "divider" };
  const { state } = run.run;
  if (state !== "sent" || run.frozenId === null) {
    const isTrouble = state === "failed" || state === "skipped";
    const words = isTrouble ? troubleWords(stretch, language) : waitingWords(run, language);
    return sections([plain(words)])[0] ?? { type: "divider" };
  }
  return showRow(run, language, sentWords(run, language));
}

/** Whether a digest was not sent for a pause, and is kept to be shown. */
export function isPassedOver({ run, frozenId }: Pick<StoredRun, "run" | "frozenId">): boolean {
  return run.state === "skipped" && run.reason === PAUSED && frozenId !== null;
}

function showRow(run: StoredRun, language: Language, what: string): KnownBlock {
  const zh = language === "zh";
  const week = weekWords(run.key.period, language);
  const line: Line = [{ text: week, bold: true }, { text: (zh ? "，" : ", ") + what }];
  return sectionWithButton(line, button(DIGEST_ACTIONS.showPast, zh ? "查看" : "Show", pastValue(run), week));
}

/** A digest that was never sent, marked so: as it would have been at its hour. */
export function markedUnsent(message: DigestMessage, language: Language): DigestMessage {
  const said =
    language === "zh"
      ? "当时已暂停，这一期没有发出；以下按当时的台账。"
      : "This one was not sent, for it was paused at the time; it is shown by the ledger as it was then.";
  return { text: `${said}\n${message.text}`, blocks: [context(plain(said)), ...message.blocks] };
}

/** What a button says of the run it belongs to: the period and the recipient. */
function pastValue({ key }: Pick<StoredRun, "key">): string {
  return `${key.period} ${key.recipient}`;
}

/** A button's value read back; a value without a recipient is that of a digest where it was posted. */
export function readPastValue(value: string): { period: string; recipient: string | null } {
  const [period = "", recipient = null] = value.split(" ");
  return { period, recipient };
}

/** A message whose "show all" button asks for something else than the period it tells of. */
export function showingAllOf(message: DigestMessage, value: string): DigestMessage {
  const blocks = message.blocks.map((block) => {
    if (block.type !== "actions") return block;
    const elements = block.elements.map((element) =>
      "action_id" in element && element.action_id === DIGEST_ACTIONS.showAll
        ? { ...element, value }
        : element,
    );
    return { ...block, elements };
  });
  return { ...message, blocks };
}
