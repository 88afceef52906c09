import type { Plan } from "../../../plan/plan.ts";
import type { Lexicon } from "../evidence/lexicon.ts";
import type { ReadText } from "../evidence/read-evidence.ts";
import type { Segment } from "../evidence/segment.ts";
import { excludedBy, type Sense } from "../evidence/senses.ts";
import { isDenied } from "../figures/denied.ts";
import { sameFigure } from "../figures/same-figure.ts";
import { isDenial, meaningOf, placesIn } from "./borne-out.ts";
import { type SaidWord, saidWords, sensesSaid } from "./said-words.ts";
import { tasksOfWord } from "./task-of-word.ts";
import type { Placed, Places } from "./together.ts";

/** Words that turn what is said round. "不断" and "no. 3" turn nothing round. */
const TURNS =
  /\b(?:stop|ban|prevent|avoid|not|no(?!\.)|never|without|prohibit)\b|杜绝|防止|禁止|严禁|避免|没有|无需|不(?:得|能|准|许|再|予|要|用|必|需|应|可|是|会)/i;

/** The words of a sentence that claim something, each with where the evidence says it of its task; `unsaid` are those it says nowhere. */
export function placeWords(
  sentence: ReadText,
  evidence: readonly Segment[],
  plan: Plan,
  lexicon: Lexicon,
): { said: Placed[]; unsaid: SaidWord[] } {
  const known = {
    words: new Set(evidence.flatMap(({ words }) => words.map(({ text }) => text))),
    text: evidence.map(({ text }) => text).join("\n"),
  };
  const own = sensesSaid(sentence.bare, lexicon, known);
  const bearing = evidence.filter((each) => mayBearOut(each, sentence, own) && !isOfOthers(each, sentence));
  const place = placeOf(plan, lexicon);
  const deniesFigure = sentence.figures.some((figure) => isDenied(sentence.text, figure));
  const said = saidWords(sentence.bare, sentence.figures, lexicon, known)
    .filter(({ text }) => !place.has(text) && (!deniesFigure || !isDenial(text)))
    .map((word) => ({ word, places: placesOf(word, ofItsTask(word, sentence, bearing), lexicon) }));
  // A figure that is nowhere is another check's to judge; one that is of another task only is judged here.
  const unsaid = said.filter(
    ({ word, places }) =>
      places.size === 0 && (word.figure === null || placesOf(word, evidence, lexicon).size > 0),
  );
  return { said, unsaid: unsaid.map(({ word }) => word) };
}

function ofItsTask({ at }: SaidWord, sentence: ReadText, segments: readonly Segment[]): readonly Segment[] {
  const tasks = tasksOfWord(sentence, at);
  const own = segments.filter(({ task }) => task === null || tasks === null || tasks.includes(task));
  // Where nothing is of that task, the check of the tasks named says so.
  return own.some(({ task }) => task !== null) ? own : segments;
}

/** "对体育协会，要加强管理" is not borne out by what is to be done to others: 加强对体育俱乐部的管理. */
function isOfOthers({ text }: Segment, sentence: ReadText): boolean {
  const topic = /^\s*对于?([^,，]{2,20})[,，]/u.exec(sentence.text)?.[1];
  if (topic === undefined) return false;
  const others = /(?<![应面相核])对(?!照|接|应|口|象|策|比|于)(\p{Script=Han}+)/u.exec(text)?.[1];
  return others !== undefined && !others.includes(topic.slice(-2));
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
