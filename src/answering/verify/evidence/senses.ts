import { SENSE_ROWS } from "./sense-rows.ts";

/** A sense of words, by the name of its row. */
export type Sense = keyof typeof SENSE_ROWS;

/** Kinds of people, places and things; all other senses are doings or how they are done. */
const KINDS: ReadonlySet<Sense> = new Set<Sense>(
  "public private teacher pupil primary secondary school municipal national district people popular fitness facility elderly disabled rural remote senior junior lesson weekly person place young preschool weak fund tutoring fulltime parttime afterschool head counselling recipient owner responsible contest advanced quality".split(
    " ",
  ) as Sense[],
);

/** Whether a word says what is done, or how, rather than of whom or what. */
export function isDoing(senses: readonly Sense[]): boolean {
  return senses.some((sense) => !KINDS.has(sense));
}

/** Doings of which one is the other undone: each goes with the words nearest to it. */
const UNDONE: [Sense, Sense][] = [
  ["more", "fewer"],
  ["better", "fewer"],
  ["forward", "fewer"],
];

/** What is said to be the one is not borne out by the other. */
const EXCLUDED: [Sense, Sense][] = [
  ["complete", "start"],
  ["wide", "trial"],
  ...eitherWay("public", "private"),
  ...eitherWay("fulltime", "parttime"),
  ...eitherWay("senior", "junior"),
  ...eitherWay("secondaryVocational", "higherVocational"),
  ["higherVocational", "secondary"],
  ...eitherWay("teacher", "pupil"),
  ...eitherWay("all", "some"),
  ...eitherWay("municipal", "national"),
  ...eitherWay("municipal", "district"),
  ...eitherWay("district", "national"),
];

/** A stemmer takes these for forms of words of a row: "university" is not "universal". */
const NO_FORM_OF = /^universit(?:y|ies)$/;
/** Forms whose stem is of another row: what is closed is not closer. */
const OWN_SENSE: ReadonlyMap<string, Sense[]> = new Map([
  ...["close", "closed", "closes", "closing", "closure"].map(
    (word) => [word, ["close"]] as [string, Sense[]],
  ),
  ...["closer", "closely"].map((word) => [word, ["better"]] as [string, Sense[]]),
]);

/** The senses of words: looked up by the word as it stands, Chinese or English in lower case, and by its stem. */
export function createSenses(stem: (word: string) => string): (word: string) => readonly Sense[] {
  const senses = new Map<string, Set<Sense>>();
  const add = (word: string, sense: Sense): void => {
    senses.set(word, (senses.get(word) ?? new Set()).add(sense));
  };
  for (const [sense, words] of Object.entries(SENSE_ROWS) as [Sense, string][])
    for (const word of words.split(" ")) add(/^[a-z]/.test(word) ? stem(word) : word, sense);
  const found = new Map([...senses].map(([word, each]) => [word, [...each]]));
  return (word) => {
    if (NO_FORM_OF.test(word)) return [];
    return OWN_SENSE.get(word) ?? found.get(/^[a-z]/.test(word) ? stem(word) : word) ?? [];
  };
}

/** The senses that do not bear out this one. */
export function excludedBy(sense: Sense): Sense[] {
  return EXCLUDED.flatMap(([one, other]) => (one === sense ? [other] : []));
}

/** The senses of doings that undo this one or are undone by it. */
export function undoneBy(sense: Sense): Sense[] {
  return UNDONE.flatMap(([one, other]) => (one === sense ? [other] : other === sense ? [one] : []));
}

function eitherWay(one: Sense, other: Sense): [Sense, Sense][] {
  return [
    [one, other],
    [other, one],
  ];
}
