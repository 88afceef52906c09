import type { KnownBlock } from "@slack/types";
import { dayIn, PLAN_ZONE, partsOf } from "../../calendar/day.ts";
import type { Language } from "../../language/detect-language.ts";
import { type Period, parsePeriod } from "../periods/period.ts";
import { englishMonth } from "../phrases/english-dates.ts";
import { DIGEST_ACTIONS } from "./action-ids.ts";
import { button, type DigestMessage } from "./parts.ts";

/** In a month's first days it is the month before that is reported on. */
const FIRST_DAYS = 10;

/** The month whose report is asked for now. */
export function monthToReport(now: Date): Period {
  const { year, month, dayOfMonth } = partsOf(dayIn(PLAN_ZONE, now));
  const reported = new Date(Date.UTC(year, month - (dayOfMonth <= FIRST_DAYS ? 2 : 1), 1));
  return parsePeriod(reported.toISOString().slice(0, 7));
}

/** A digest that was asked for, with one more button: the month's report as a document. */
export function withMonthReport(post: DigestMessage, month: Period, language: Language): DigestMessage {
  const number = partsOf(month.firstDay).month;
  const label = language === "zh" ? `${number}月月报（Word）` : `${englishMonth(number)} report (Word)`;
  const wanted = button(DIGEST_ACTIONS.monthReport, label, month.key);
  const add = (block: KnownBlock): KnownBlock =>
    block.type === "actions" ? { ...block, elements: [...block.elements, wanted] } : block;
  return { ...post, blocks: post.blocks.map(add) };
}
