import type { Language } from "../../language/detect-language.ts";
import { openingsOf } from "../../plan/openings.ts";
import { type Clause, findChapter, type Target } from "../../plan/plan.ts";
import { figuresOf } from "../../plan/targets/figures.ts";
import { literal, type Part } from "../answer.ts";
import { answered, type Draft, quote } from "../draft.ts";
import { type OpeningFound, openingAt } from "../opening-passages.ts";
import type { FoundPassage, Sources } from "../sources.ts";
import type { TopicAsked } from "../understand/question.ts";
import { wordsFor } from "../write/words.ts";
import { claimParts } from "./claim.ts";
import { evidenceFor, isLikely } from "./spoken-of.ts";
import { isWeakInChinese } from "./topic-accident.ts";
import type { Found } from "./topic-evidence.ts";

type Asked = TopicAsked & { language: Language; searched: string };

/** An opening must say this much more of the question than the task that also speaks of it. */
const MORE = 0.1;
const NO_TASK = 0;

/**
 * The answer from the plan's or a chapter's opening words, which belong to no task ("地区生产总值增长4.5%"): where they
 * speak of what was asked, and no task does, or less of it. Null otherwise, or where a figure is asked for and they
 * give none.
 */
export async function answerFromOpening(
  sources: Sources,
  asked: Asked,
  found: Found[],
  speaks: boolean,
): Promise<Draft | null> {
  const [hit] = (await sources.findOpenings?.(asked.searched, 1)) ?? [];
  if (hit === undefined || !isOpeningMeant(asked, hit, found, speaks)) return null;
  const opening = openingAt(openingsOf(sources.plan), hit.id, hit.line?.id);
  if (opening === null) return null;
  const wantsFigure = asked.wantsFigure || asked.claims.length > 0;
  const figures = figuresIn(opening.phrase);
  if (wantsFigure && figures.length === 0) return null;
  return written(sources, asked, opening, wantsFigure ? figures : []);
}

function isOpeningMeant(
  { language, searched }: Asked,
  hit: FoundPassage,
  [first]: Found[],
  speaks: boolean,
): boolean {
  const { score, coverage, words, line = null } = hit;
  const evidence = { score, coverage, words, line };
  if (language === "zh" && isWeakInChinese(searched, evidence)) return false;
  if (!isLikely(evidenceFor(evidence, first, language), language === "en")) return false;
  return !speaks || first === undefined || (coverage > first.coverage + MORE && score > first.score);
}

/** The figures of a phrase as targets that belong to no task, for what is said of a figure that was claimed. */
function figuresIn(phrase: Clause): Target[] {
  return figuresOf(phrase).map((figure) => ({ id: "", task: NO_TASK, due: null, ...phrase, ...figure }));
}

function written(
  { plan }: Sources,
  { language, claims }: Asked,
  { sentence, phrase }: OpeningFound,
  figures: Target[],
): Draft {
  const words = wordsFor(language);
  const chapter = sentence.chapter === null ? null : findChapter(plan, sentence.chapter);
  const place =
    chapter === null ? words.planOpening(plan) : words.chapterOpening(chapter.number, chapter.title);
  const claimed = claimParts(figures, claims, language);
  const figure: Part = { kind: "text", text: `*${literal(phrase.quote.replace(/^[^：:]*[：:]/, ""))}*` };
  const first = claimed.length > 0 ? claimed : figures.length > 0 ? [figure] : [];
  return answered(language, [
    ...first,
    { kind: first.length > 0 ? "note" : "heading", text: place },
    quote(NO_TASK, sentence, language),
  ]);
}
