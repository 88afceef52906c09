import { type NamedPlan, taskHeading } from "../../../conversation/words/named-plan.ts";
import { readingLine } from "../../../conversation/words/reading-words.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { Decided, Waited } from "../../../progress/cards/card-decisions.ts";
import type { Waiting } from "../../../progress/ledger/report.ts";
import type { MessageView } from "../answer-view.ts";
import { named } from "../parts/blocks-of.ts";
import { evidenceLinks, messageLink } from "../parts/evidence-links.ts";
import { cut, escaped, LIMITS } from "../parts/markup.ts";
import { section } from "../parts/message-parts.ts";
import { cardBlocks, decideButton } from "./card-view.ts";
import { reportsView } from "./reports-view.ts";

/** The card in an owner's direct message: what somebody reported of their task, for a yes or a no. */
export function ownerCardView(
  { card, reading, statement }: Pick<Waiting, "card" | "reading" | "statement">,
  language: Language,
  words: NamedPlan,
): MessageView {
  const zh = language === "zh";
  const reporter = words.people?.nameOf(statement.person) ?? statement.person;
  const heading = escaped(taskHeading(reading.task, language, words));
  const line = escaped(readingLine(reading, language));
  const asks = zh
    ? `${escaped(reporter)} 报送，您确认后计入台账：`
    : `${escaped(reporter)} reported this; it counts once you say yes:`;
  const { permalink, evidence: handedOver = [] } = statement;
  const link = messageLink({ permalink, evidence: handedOver }, language);
  // What the reading quotes already is not said a second time.
  const said =
    statement.text.trim() === reading.quotedWords ? [] : [cut(escaped(statement.text), LIMITS.section / 2)];
  const source = link === null ? [] : [link];
  const asOf = zh ? `截至 ${reading.asOf}` : `as of ${reading.asOf}`;
  const evidence = evidenceLinks(handedOver, language);
  const context = [asOf, ...said, ...source, ...(evidence === null ? [] : [evidence])].join(" · ");
  const button = decideButton(card, language, true);
  return {
    text: `${heading}\n${asks}\n${line}`,
    blocks: named(cardBlocks(card), [
      {
        type: "section",
        text: { type: "mrkdwn", text: cut(`*${heading}*\n${asks}\n${line}`, LIMITS.section) },
      },
      { type: "context", elements: [{ type: "mrkdwn", text: context }] },
      {
        type: "actions",
        elements: [
          { ...button("yes", zh ? "同意记录" : "Record it"), style: "primary" },
          button("no", zh ? "不同意" : "Do not record"),
        ],
      },
    ]),
  };
}

type ForReporter = { language: Language; by: string; words: NamedPlan };

/** What the person who reported hears after an owner decided. */
export function decidedForReporter(
  decided: Extract<Decided, { kind: "recorded" | "dropped" }>,
  { reading }: Waited,
  { language, by, words }: ForReporter,
): MessageView {
  const zh = language === "zh";
  if (decided.kind === "recorded") {
    const said = zh ? `${escaped(by)} 已确认：` : `${escaped(by)} confirmed this:`;
    const receipt = reportsView([decided.report], language, words);
    return { text: `${said}\n${receipt.text}`, blocks: [section(said), ...receipt.blocks] };
  }
  const what = `${taskHeading(reading.task, language, words)}\n${readingLine(reading, language)}`;
  const text = zh
    ? `${by} 没有同意，这一条没有计入台账：\n${what}`
    : `${by} declined this; it is not in the ledger:\n${what}`;
  return { text: escaped(text), blocks: [section(escaped(text))] };
}
