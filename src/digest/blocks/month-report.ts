import type { KnownBlock } from "@slack/types";
import { partsOf } from "../../calendar/day.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Period } from "../periods/period.ts";
import { englishMonth } from "../phrases/english-dates.ts";
import { DIGEST_ACTIONS } from "./action-ids.ts";
import { button, type DigestMessage } from "./parts.ts";

/** A digest that was asked for, with one more button: the report of a month or half-year as a document. */
export function withReport(post: DigestMessage, period: Period, language: Language): DigestMessage {
  const wanted = button(DIGEST_ACTIONS.monthReport, LABELS[language](period), period.key);
  const add = (block: KnownBlock): KnownBlock =>
    block.type === "actions" ? { ...block, elements: [...block.elements, wanted] } : block;
  return { ...post, blocks: post.blocks.map(add) };
}

const LABELS: Record<Language, (period: Period) => string> = {
  zh: ({ kind, key, firstDay }) =>
    kind === "half_year"
      ? `${key.endsWith("1") ? "上" : "下"}半年报告（Word）`
      : `${partsOf(firstDay).month}月月报（Word）`,
  en: ({ kind, key, firstDay }) =>
    kind === "half_year"
      ? `${key.endsWith("1") ? "First" : "Second"} half report (Word)`
      : `${englishMonth(partsOf(firstDay).month)} report (Word)`,
};
