import type { Plan } from "../../plan/plan.ts";
import { isDenial, meaningOf, placesIn } from "./borne-out.ts";
import { isDenied } from "./denied.ts";
import type { Evidence } from "./evidence.ts";
import { exchanged } from "./exchanged.ts";
import type { Fault } from "./faults.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Simplify } from "./plain-text.ts";
import { linesOf, type ReadText } from "./read-evidence.ts";
import { type SaidWord, saidWords, sensesSaid } from "./said-words.ts";
import { sameFigure } from "./same-figure.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { excludedBy, type Sense } from "./senses.ts";
import { tasksOfWord } from "./task-of-word.ts";
import { areTogether, isOfOtherFigure, type Places } from "./together.ts";

/** Words that turn what is said round. "不断" and "no. 3" turn nothing round. */
const TURNS =
  /\b(?:stop|ban|prevent|avoid|not|no(?!\.)|never|without|prohibit)\b|杜绝|防止|禁止|严禁|避免|没有|无需|不(?:得|能|准|许|再|予|要|用|必|需|应|可|是|会)/i;

/**
 * What a sentence claims that its evidence does not bear out. Each word that claims something has to be said in the
 * evidence, literally, in the other language or by a word of the same sense; and what the sentence says in one breath,
 * the evidence has to say in one: two words beside each other, or a word beside a figure, need a segment that says both.
 * What the evidence says with a "not" or a "stop" bears out no sentence that has none.
 */
export function checkContent(
  sentence: ReadText,
  evidence: readonly Evidence[],
  plan: Plan,
  lexicon: Lexicon,
  simplify: Simplify,
): Fault[] {
  if (evidence.some((each) => linesOf(each, simplify).some(({ plain }) => plain.includes(sentence.text))))
    return [];
  const own = sensesSaid(sentence.bare, lexicon);
  const all = segmentsOf(evidence, lexicon, simplify);
  const segments = all.filter((each) => mayBearOut(each, sentence, own));
  const ofItsTask = ({ at }: SaidWord, known: readonly Segment[]): readonly Segment[] => {
    const tasks = tasksOfWord(sentence, at);
    return tasks === null ? known : known.filter(({ task }) => task === null || tasks.includes(task));
  };
  const place = placeOf(plan, lexicon);
  const deniesFigure = sentence.figures.some((figure) => isDenied(sentence.text, figure));
  const said = saidWords(sentence.bare, sentence.figures, lexicon)
    .filter(({ text }) => !place.has(text) && (!deniesFigure || !isDenial(text)))
    .map((word) => ({ word, places: placesOf(word, ofItsTask(word, segments), lexicon) }));
  const unsaid = said.filter(
    ({ word, places }) =>
      places.size === 0 && (word.figure === null || placesOf(word, all, lexicon).size > 0),
  );
  if (unsaid.length > 0)
    return unsaid.map(({ word }) => ({ kind: "words_not_in_evidence", text: word.text }));
  const turned = exchanged(said, sentence.bare);
  if (turned !== null)
    return [{ kind: "words_not_together", text: `${turned.one.text} … ${turned.other.text}` }];
  return said.flatMap((each, at): Fault[] => {
    const before = said[at - 1];
    if (before === undefined) return [];
    const run = said
      .slice(Math.max(0, at - 3), at - 1)
      .filter((_, back, all) =>
        [...all.slice(back + 1), before].every(({ word }) => word.follows === "at once"),
      );
    const parted = areTogether(before, each) ? run.find((other) => isOfOtherFigure(other, each)) : before;
    return parted === undefined
      ? []
      : [{ kind: "words_not_together", text: `${parted.word.text} … ${each.word.text}` }];
  });
}

/** The place a plan is of, "滨海新区" of 滨海新区2022年……, in characters and in pinyin: it may be said of all its tasks. */
function placeOf({ title }: Plan, lexicon: Lexicon): ReadonlySet<string> {
  const place = /^\p{Script=Han}{2,10}?(?=\s*\d{4})/u.exec(title)?.[0] ?? "";
  const words = [place, ...lexicon.searchWords(place)].filter((word) => word.length > 1);
  return new Set([...words, ...words.flatMap((word) => lexicon.readings(word))]);
}

/** What is turned round, or of a kind that the sentence excludes, bears out nothing of it. */
function mayBearOut({ text, words, isTitle }: Segment, sentence: ReadText, own: ReadonlySet<Sense>): boolean {
  if (TURNS.test(text) && !TURNS.test(sentence.text)) return false;
  const known = new Set(words.flatMap(({ senses }) => senses));
  const isExcluded = (sense: Sense): boolean =>
    !known.has(sense) && excludedBy(sense).some((other) => known.has(other) && !own.has(other));
  return isTitle || ![...own].some(isExcluded);
}

function placesOf(
  { text, figure, isName }: SaidWord,
  segments: readonly Segment[],
  lexicon: Lexicon,
): Places {
  const meaning = figure === null ? meaningOf(text, lexicon, isName) : null;
  const found = segments.map((segment) => {
    const at =
      meaning !== null
        ? placesIn(segment, meaning, lexicon)
        : segment.figures.filter((known) => figure !== null && sameFigure(figure, known)).map(({ at }) => at);
    return [segment, at] as const;
  });
  return new Map(found.filter(([, at]) => at.length > 0));
}
