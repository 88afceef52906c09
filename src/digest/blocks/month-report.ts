import type { KnownBlock } from "@slack/types";
import { partsOf } from "../../calendar/day.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Period } from "../periods/period.ts";
import { englishMonth } from "../phrases/english-dates.ts";
import { DIGEST_ACTIONS } from "./action-ids.ts";
import { button, type DigestMessage } from "./parts.ts";

/** A digest that was asked for, with one more button: the month's report as a document. */
export function withMonthReport(post: DigestMessage, month: Period, language: Language): DigestMessage {
  const number = partsOf(month.firstDay).month;
  const label = language === "zh" ? `${number}月月报（Word）` : `${englishMonth(number)} report (Word)`;
  const wanted = button(DIGEST_ACTIONS.monthReport, label, month.key);
  const add = (block: KnownBlock): KnownBlock =>
    block.type === "actions" ? { ...block, elements: [...block.elements, wanted] } : block;
  return { ...post, blocks: post.blocks.map(add) };
}
