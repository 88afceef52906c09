import type { Evidence, Said } from "./evidence.ts";
import { goingOn } from "./going-on.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Simplify } from "./plain-text.ts";
import { type KnownFigure, linesOf } from "./read-evidence.ts";
import type { Sense } from "./senses.ts";

/** A word of evidence: where it begins in its segment, and what it says. */
export type KnownWord = {
  text: string;
  at: number;
  /** English stems: its own, or those that a Chinese word means, with how much of it. */
  means: readonly { stem: string; weight: number }[];
  senses: readonly Sense[];
};

/** A stretch of evidence between two marks. */
export type Segment = {
  /** Lower case. */
  text: string;
  /** The task it is of; null for what is of the whole plan. */
  task: number | null;
  /** A title names what all its task is about. */
  isTitle: boolean;
  words: readonly KnownWord[];
  figures: readonly (KnownFigure & { at: number })[];
};

/** What stands for a word of the stretch before: "older people in towns, teach them to use smart devices". */
const REFERS = /\b(?:them|they|on it|to it)\b|[^其]其(?![中他它余实])/i;
/** How far back the word may be that is referred to. */
const FURTHEST = 2;
/** "结合植树节等，开展……": what a comma sets off in front is said of what follows. */
const SETS_OUT = /^(?:以|结合|通过|对|围绕|按照|在|针对|依托|聚焦|根据|随着|利用|借助|发挥)/;

const EDGE = /[,，。;；:：!！?？\n]|(?<!\b[Nn]o)\.(?!\d)/g;

/** A dictionary's meaning of a single character of a word it lacks is a guess. */
const GUESSED = 0.35;
/** As much of its meaning a character of a longer word has to be to be said by it. */
const MOSTLY = 0.5;
const NON = "非";
/** How long words with a sense are looked for within a text. */
const LENGTHS = [2, 3, 4];
/** Shorter readings would meet too many English words. */
const SHORTEST_READING = 4;

/** Evidence is never changed, and each piece bears several sentences: it is cut once. */
const CUT = new WeakMap<Evidence, Segment[]>();

/** The segments of some evidence. */
export function segmentsOf(evidence: readonly Evidence[], lexicon: Lexicon, simplify: Simplify): Segment[] {
  return evidence.flatMap((each) => {
    const segments = CUT.get(each) ?? cut(each, lexicon, simplify);
    CUT.set(each, segments);
    return segments;
  });
}

/** What stands for no clause of the plan begins with a title. */
function cut(evidence: Evidence, lexicon: Lexicon, simplify: Simplify): Segment[] {
  // What counts tasks stands under both labels; it has no title.
  const isCount = evidence.task === null && evidence.lines.some(({ says }) => says === "reported");
  return linesOf(evidence, simplify).flatMap(({ plain, says, figures }) =>
    goingOn(
      stretches(plain, says).map(({ start, end }, place) => {
        const text = plain.slice(start, end).toLowerCase();
        const isTitle =
          !isCount && evidence.clause === null && says === "plan" && isTitleAt(evidence, plain, place);
        const own = figures
          .filter((figure) => start <= figure.start && figure.start < end)
          .map((figure) => ({ ...figure, at: figure.start - start }));
        return { text, task: evidence.task, isTitle, words: knownWords(text, lexicon), figures: own };
      }),
    ),
  );
}

/** Of the whole plan all lines; of a task the line that names it, in English behind its number. */
function isTitleAt({ task }: Evidence, line: string, place: number): boolean {
  if (task === null) return true;
  return place === 0 ? /^任务/.test(line) : place === 1 && /^task \d+:/i.test(line);
}

function stretches(text: string, says: Said): { start: number; end: number }[] {
  const ends = [
    ...[...text.matchAll(EDGE)]
      .filter(([mark]) => says === "plan" || !/[:：]/.test(mark))
      .map(({ index }) => index),
    text.length,
  ];
  const cut = ends
    .map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end }))
    .filter(({ start, end }) => end > start);
  return cut.map(({ start, end }, at) => ({ start: cut[at - reachOf(text, cut, at)]?.start ?? start, end }));
}

/** How many stretches before this one it goes on from. */
function reachOf(text: string, cut: readonly { start: number; end: number }[], at: number): number {
  const [here, before] = [cut[at], cut[at - 1]];
  if (here === undefined || before === undefined) return 0;
  if (REFERS.test(text.slice(here.start, here.end))) return Math.min(at, FURTHEST);
  return SETS_OUT.test(text.slice(before.start, before.end)) ? 1 : 0;
}

function knownWords(text: string, lexicon: Lexicon): KnownWord[] {
  const latin = [...text.matchAll(/(?<!non-)\b[a-z]+/g), ...text.matchAll(/[a-z]+(?:-[a-z]+)+/g)].map(
    ({ 0: word, index }) => ({
      text: word,
      at: index,
      means: [{ stem: lexicon.stem(word), weight: 1 }],
      senses: lexicon.sensesOf(word),
    }),
  );
  let from = 0;
  const chinese = lexicon.words(text).flatMap((word) => {
    const start = from;
    from += word.length;
    if (!/\p{Script=Han}/u.test(word)) return [];
    const parts = [
      ...new Set([word, ...lexicon.searchWords(word), ...(word.length > 2 ? [word.slice(-1)] : [])]),
    ];
    const isDenied = text.startsWith(NON, start - 1) && start > 0;
    return parts.map((part) => ({
      text: isDenied ? `${NON}${part}` : part,
      at: start + word.lastIndexOf(part) - (isDenied ? 1 : 0),
      means: isDenied ? nonMeaning(part, lexicon) : partMeaning(part, word, lexicon),
      senses: isDenied ? [] : lexicon.sensesOf(part),
    }));
  });
  return [...latin, ...chinese, ...doings(text, lexicon), ...wholes(text, lexicon)];
}

/** Words that have a sense wherever their characters stand: a dictionary may cut 配齐配强 in the wrong places. */
function doings(text: string, lexicon: Lexicon): KnownWord[] {
  return [...text].flatMap((_, at) =>
    LENGTHS.flatMap((length) => {
      const word = text.slice(at, at + length);
      const senses = word.length === length && /^\p{Script=Han}+$/u.test(word) ? lexicon.sensesOf(word) : [];
      return senses.length === 0 ? [] : [{ text: word, at, means: [], senses }];
    }),
  );
}

/** 100 % is all. */
function wholes(text: string, lexicon: Lexicon): KnownWord[] {
  return [...text.matchAll(/(?<!\d)100\s*%/g)].map(({ 0: word, index }) => ({
    text: word,
    at: index,
    means: [],
    senses: lexicon.sensesOf("all"),
  }));
}

/** 非学科 is "non-academic" and not academic. */
function nonMeaning(word: string, lexicon: Lexicon): KnownWord["means"] {
  return meaningOf(word, lexicon).map(({ stem, weight }) => ({ stem: lexicon.stem(`non-${stem}`), weight }));
}

/** A character of a longer word means what it mostly means alone, or it would mean nearly anything: 学 is not science. */
function partMeaning(part: string, word: string, lexicon: Lexicon): KnownWord["means"] {
  const means = meaningOf(part, lexicon);
  return part.length === 1 && word.length > 1 ? means.filter(({ weight }) => weight >= MOSTLY) : means;
}

function meaningOf(word: string, lexicon: Lexicon): KnownWord["means"] {
  const read = lexicon.readings(word).filter((reading) => reading.length >= SHORTEST_READING);
  const names = read.map((reading) => ({ stem: lexicon.stem(reading), weight: 1 }));
  const whole = lexicon.glosses(word);
  if (whole.length > 0 || word.length < 2) return names.length === 0 ? whole : [...whole, ...names];
  return [...word].flatMap((part) =>
    lexicon
      .glosses(part)
      .filter(({ weight }) => weight >= GUESSED)
      .map(({ stem }) => ({ stem, weight: GUESSED })),
  );
}
