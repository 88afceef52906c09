import type { DigestFacts } from "../../digest/facts/facts.ts";
import type { Naming } from "../../digest/phrases/phrases.ts";
import { writingOf } from "../../digest/write/written.ts";
import type { Language } from "../../language/detect-language.ts";
import { CHART_WORDS } from "./chart-words.ts";
import { progressRows } from "./progress-rows.ts";
import { TREND_COUNTS, trendOf } from "./trend.ts";

/** Slack takes at most 2,000 characters of alt text (https://docs.slack.dev/reference/block-kit/blocks/image-block). */
const LONGEST = 2000;

/** The progress chart in words, for those who do not see it: every bar with its figures. */
export function progressAltText(facts: DigestFacts, language: Language, naming?: Partial<Naming>): string {
  const words = CHART_WORDS[language];
  const { phrases } = writingOf(facts, { language });
  const { rows, more, unreported } = progressRows(facts, language, naming);
  const bars = rows.map(({ label, figures }) => label + phrases.colon + figures);
  const parts = [...(bars.length > 0 ? bars : [words.nothing]), ...words.notShown(more, unreported)];
  return cut(headed([words.progressTitle, words.issue(facts.period)], parts, phrases));
}

/** The trend chart in words: each count from the first period to the last. */
export function trendAltText(factsList: readonly DigestFacts[], language: Language): string {
  const words = CHART_WORDS[language];
  const periods = trendOf(factsList);
  const [latest] = factsList.filter(({ period }) => period.key === periods.at(-1)?.period.key);
  if (latest === undefined) return words.trendTitle;
  const { phrases } = writingOf(latest, { language });
  const separator = language === "zh" ? "、" : ", ";
  const lines = TREND_COUNTS.map(
    (count) =>
      phrases.statusName[count] + phrases.colon + periods.map(({ counts }) => counts[count]).join(separator),
  );
  return cut(headed([words.trendTitle, words.issue(latest.period)], lines, phrases));
}

function headed(
  head: string[],
  parts: string[],
  { comma, colon, semicolon }: { comma: string; colon: string; semicolon: string },
): string {
  return head.join(comma) + colon + parts.join(semicolon);
}

function cut(text: string): string {
  const characters = [...text];
  return text.length <= LONGEST ? text : `${characters.slice(0, LONGEST / 2).join("")}…`;
}
