import type { Content } from "./passage-content.ts";
import type { QuestionWord } from "./question-words.ts";
import type { Meanings } from "./word-meanings.ts";

/** A meaning of this weight in the passage counts as said outright. */
const PLAIN_MEANING = 0.5;
/** Two Chinese words of one meaning account for each other in part. */
const SAME_MEANING = 0.7;

/** How far a passage accounts for one word of a question, 0..1; `asked` are the English stems of all its words. */
export function shareOf(
  { kind, surface }: QuestionWord,
  meanings: Meanings,
  content: Content[],
  asked: Set<string>,
): number {
  const strength = (term: string) =>
    content.reduce((most, { terms }) => Math.max(most, terms.get(term) ?? 0), 0);
  if (kind === "number") return strength(`#${surface}`) > 0 ? 1 : 0;
  const said = ({ stem }: { stem: string }) => Math.min(1, strength(`e${stem}`) / PLAIN_MEANING);
  if (kind === "name" && content.some(({ names }) => names.has(surface))) return 1;
  if (kind === "english" || kind === "name") {
    const meant = (each: { stem: string }) => Math.max(said(each), renderedShare(each.stem, content, asked));
    return meanings.reduce((most, each) => Math.max(most, each.weight * meant(each)), 0);
  }
  if (content.some(({ whole }) => whole.includes(surface))) return 1;
  const total = meanings.reduce((sum, { weight }) => sum + weight, 0);
  const meant = total === 0 ? 0 : meanings.reduce((sum, each) => sum + each.weight * said(each), 0) / total;
  return Math.max(meant ** 2 * SAME_MEANING, shareOfParts(surface, content));
}

/** One word of "housing estate" is not all of it: a phrase accounts for as much of a word as was asked of the phrase. */
function renderedShare(stem: string, content: Content[], asked: Set<string>): number {
  const shares = content
    .flatMap(({ renderings }) => renderings)
    .filter((rendering) => rendering.includes(stem))
    .map((rendering) => rendering.filter((each) => asked.has(each)).length / rendering.length);
  return Math.max(0, ...shares);
}

/** A long word whose pieces the passage has (体育馆 where it says 体育) is accounted for by those pieces. */
function shareOfParts(word: string, content: Content[]): number {
  if (word.length < 3) return 0;
  const pieces = Array.from({ length: word.length - 1 }, (_, place) => word.slice(place, place + 2));
  return (
    (pieces.filter((piece) => content.some(({ whole }) => whole.includes(piece))).length / pieces.length) *
    0.8
  );
}
