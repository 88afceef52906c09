import type { Lexicon } from "../evidence/lexicon.ts";
import type { KnownWord, Segment } from "../evidence/segment.ts";
import type { Sense } from "../evidence/senses.ts";

/** A Chinese word has to mean this much of an English one, or an English one be this near to another, to stand for it. */
const MEANS = 0.3;
const NEAR = 0.45;
/** A name has to be most of what a word means: 南开大学 is "Nankai University", of which Tianjin is where it stands. */
const NAMES = 0.7;
/** How alike the meanings of two Chinese words have to be (cosine of their glosses). */
const ALIKE = 0.88;
const HAN = /\p{Script=Han}/u;
const DENIES_ZH =
  /^(?:不|不是|并不|没有|没|未|无|无需|不用|不必|不再|不需|不得|不能|不会|非|并非|勿|严禁|禁止|杜绝)$/;
const DENIES = /^(?:not|no|never|without|cannot|nor|neither|nothing|none|nobody)$/;
/** Words for who does something: a teacher is not teaching. */
const DOER = /(?:er|or|ist|ian|ee)$/;

/** A word of a sentence with what the dictionaries make of it, looked up once. */
export type Meaning = {
  text: string;
  senses: readonly Sense[];
  /** For a Chinese word what it means, for an English one its stem and those near it. */
  stems: ReadonlyMap<string, number>;
  parts: readonly string[];
  /** How much of a Chinese word's meaning an English one has to be to stand for it. */
  least: number;
};

/** Looks a word up. */
export function meaningOf(text: string, lexicon: Lexicon, isName = false): Meaning {
  if (HAN.test(text)) {
    const parts = lexicon.searchWords(text).filter((part) => part !== text);
    const stems = new Map(lexicon.glosses(text).map(({ stem, weight }) => [stem, weight]));
    return { text, senses: lexicon.sensesOf(text), stems, parts, least: MEANS };
  }
  const stem = lexicon.stem(text);
  const senses = lexicon.sensesOf(text);
  // What has a sense of its own is not stretched further: to level is to demolish, and 级 is a level.
  const related = isName || senses.length > 0 ? [] : lexicon.related(stem);
  const near = related.filter(
    ({ stem: other, weight }) => weight >= NEAR && DOER.test(other) === DOER.test(stem),
  );
  const stems = new Map([...near.map((each) => [each.stem, each.weight] as const), [stem, 1] as const]);
  return { text, senses, stems, parts: [], least: isName ? NAMES : MEANS };
}

/** Whether a word denies. */
export function isDenial(word: string): boolean {
  return DENIES.test(word) || DENIES_ZH.test(word);
}

/** Where a segment says a word: itself, in the other language, or by another word that says the same. Empty where nowhere. */
export function placesIn(segment: Segment, word: Meaning, lexicon: Lexicon): number[] {
  if (isDenial(word.text)) return deniedIn(segment);
  const literal = HAN.test(word.text) ? literalIn(segment, word.text) : [];
  if (literal.length > 0) return literal;
  const same = segment.words.filter((known) => saysTheSame(word, known));
  // Where the very word stands, no other stands for it.
  const very = same.filter(
    ({ text, means }) => !HAN.test(text) && word.stems.get(means[0]?.stem ?? "") === 1,
  );
  if (same.length > 0) return (very.length > 0 ? very : same).map(({ at }) => at);
  if (!HAN.test(word.text)) return [];
  const english = englishOf(segment, word);
  return english.length > 0 ? english : partsIn(segment, word, lexicon);
}

function deniedIn({ words }: Segment): number[] {
  return words.filter(({ text }) => isDenial(text)).map(({ at }) => at);
}

function literalIn({ text }: Segment, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at);
  // 非学科 is no 学科.
  return found.filter((at) => !text.startsWith("非", at - 1));
}

function saysTheSame(word: Meaning, known: KnownWord): boolean {
  if (word.senses.some((sense) => known.senses.includes(sense))) return true;
  const [isHan, knownIsHan] = [HAN.test(word.text), HAN.test(known.text)];
  if (isHan) return knownIsHan && alike(word.stems, known.means) >= ALIKE;
  return known.means.some(({ stem, weight }) => {
    const near = word.stems.get(stem) ?? 0;
    return near === 1 ? weight >= word.least : near > 0 && weight >= NEAR;
  });
}

/** Whether the English words of a segment say most of what a Chinese word means: "education" does not say 学前教育. */
function englishOf({ words }: Segment, { stems }: Meaning): number[] {
  const said = words.filter(({ text, means }) => !HAN.test(text) && stems.has(means[0]?.stem ?? ""));
  const stemsSaid = new Set(said.map(({ means }) => means[0]?.stem ?? ""));
  const weight = length([...stems].filter(([stem]) => stemsSaid.has(stem)).map(([, each]) => each));
  return weight > 0 && weight >= ALIKE * length([...stems.values()]) ? said.map(({ at }) => at) : [];
}

/** A long word by its parts, one right after the other; one that no dictionary has, as a short form: "推普" of 推广普通话. */
function partsIn(segment: Segment, { text, stems, parts }: Meaning, lexicon: Lexicon): number[] {
  if (text.length < 2 || (text.length === 2 && stems.size > 0)) return [];
  const each = parts.map((part) => placesIn(segment, meaningOf(part, lexicon), lexicon));
  if (parts.length > 1 && parts.join("").length >= text.length && each.every((places) => places.length > 0))
    return areLinked(segment, parts, each) ? each.flat() : [];
  if (stems.size > 0) return [];
  const shortForm = new RegExp([...text].join("\\p{Script=Han}{0,3}"), "u").exec(segment.text);
  return shortForm === null ? [] : [shortForm.index];
}

/** 天津大学 is not said by 天津科技大学: what stands between the parts of a word names something else. */
function areLinked(
  { text }: Segment,
  parts: readonly string[],
  places: readonly (readonly number[])[],
): boolean {
  return places.slice(1).every((there, index) => {
    const length = parts[index]?.length ?? 0;
    return there.some((to) =>
      places[index]?.some((from) => {
        const [start, end] = from < to ? [from + length, to] : [to + (parts[index + 1]?.length ?? 0), from];
        return /^[的和与及、等]{0,2}$/u.test(text.slice(start, end));
      }),
    );
  });
}

function alike(weights: ReadonlyMap<string, number>, other: KnownWord["means"]): number {
  if (weights.size === 0 || other.length === 0) return 0;
  const common = other.reduce((sum, { stem, weight }) => sum + weight * (weights.get(stem) ?? 0), 0);
  return common / (length([...weights.values()]) * length(other.map(({ weight }) => weight)));
}

function length(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
}
