import type { KnownBlock } from "@slack/types";
import { taskHeading } from "../../../conversation/words/named-plan.ts";
import type { Language } from "../../../language/detect-language.ts";
import type { EnglishPlan } from "../../../plan/english.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Entry } from "../../../progress/entries/entry.ts";
import { reviewButtons } from "../entries/review-view.ts";
import { evidenceLinks } from "../parts/evidence-links.ts";
import { escaped } from "../parts/markup.ts";
import { section } from "../parts/message-parts.ts";

/** What waits for a reader's own word; `reviews` are the entries that ask for it. */
export type HomeReviews = {
  reviews: readonly Entry[];
  nameOf: (person: string) => string;
  plan: Plan;
  english: EnglishPlan;
  language: Language;
};

/** More would leave no room for the plan below; the rest stand in the reader's direct message. */
const MOST_SHOWN = 3;

/** The tasks that were reported as done and wait for the reader to confirm or return them; nothing where none do. */
export function homeReviews({ reviews, nameOf, plan, english, language }: HomeReviews): KnownBlock[] {
  if (reviews.length === 0) return [];
  const zh = language === "zh";
  const left = reviews.length - MOST_SHOWN;
  const more = zh
    ? `另有 ${left} 项待审核，见您与督办的私信。`
    : `${left} more wait for your review: see your direct messages with Duban.`;
  const asked = reviews.slice(0, MOST_SHOWN).flatMap((request) => {
    const heading = escaped(taskHeading(request.task, language, { plan, english, targets: [] }));
    const by = escaped(nameOf(request.author));
    const asks = zh ? `${by} 报送办结` : `${by} reports it as done`;
    const evidence = evidenceLinks(request.evidence, language);
    return [
      section([`*${heading}*`, asks, ...(evidence === null ? [] : [evidence])].join("\n")),
      reviewButtons(request, language),
    ];
  });
  const title = zh ? "*待您审核*" : "*For you to review*";
  return [{ type: "divider" }, section(title), ...asked, ...(left > 0 ? [section(more)] : [])];
}
