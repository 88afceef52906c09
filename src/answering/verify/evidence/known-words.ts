import type { Lexicon } from "./lexicon.ts";
import type { KnownWord } from "./segment.ts";

/** A dictionary's meaning of a single character of a word it lacks is a guess. */
const GUESSED = 0.35;
/** As much of its meaning a character of a longer word has to be to be said by it. */
const MOSTLY = 0.5;
const NON = "非";
/** How long words with a sense are looked for within a text. */
const LENGTHS = [2, 3, 4];
/** Shorter readings would meet too many English words. */
const SHORTEST_READING = 4;

/** The words of a stretch of evidence, in lower case, long ones with the shorter ones inside. */
export function knownWords(text: string, lexicon: Lexicon): KnownWord[] {
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
