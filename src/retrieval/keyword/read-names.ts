import type { Dictionary } from "../dictionary/dictionary.ts";
import type { Passage } from "../search.ts";
import { createNameFinder } from "../terms/name-readings.ts";
import { type Posting, postingsBuilder } from "./postings.ts";

/** Names in pinyin: where characters stand that may be read so. */
export type ReadNames = {
  /** Where a name stands, in which passages and in which sentences; undefined where it stands nowhere. */
  standing(name: string): { whole: Posting | undefined; sentences: Posting | undefined } | undefined;
  /** Tells in which texts of the passages a name may be read; null where in none. */
  reader(name: string): ((text: string) => boolean) | null;
};

/**
 * Looks names up when they are asked for: few questions have one, and how each two or three characters of a plan may be
 * read is more than all its words. `passageOf` says whose each sentence is; a heading counts `headingWeight`.
 */
export function readNames(
  passages: Passage[],
  sentences: { texts: string[]; passageOf: number[] },
  dictionary: Dictionary,
  headingWeight: number,
): ReadNames {
  const texts = () => [...sentences.texts, ...passages.flatMap(({ headings }) => headings)];
  const finderOf = createNameFinder(texts, dictionary);
  return {
    reader: finderOf,
    standing(name) {
      const isRead = finderOf(name);
      if (isRead === null) return undefined;
      const whole = postingsBuilder();
      const inSentences = postingsBuilder();
      const counts = new Float64Array(passages.length);
      const add = (place: number, weight: number) => {
        counts[place] = (counts[place] ?? 0) + weight;
      };
      sentences.texts.forEach((text, sentence) => {
        if (!isRead(text)) return;
        inSentences.add(name, sentence, 1);
        add(sentences.passageOf[sentence] ?? 0, 1);
      });
      passages.forEach(({ headings }, place) => {
        for (const heading of headings) if (isRead(heading)) add(place, headingWeight);
      });
      counts.forEach((count, place) => {
        if (count > 0) whole.add(name, place, count);
      });
      return {
        whole: whole.finish(passages.length).get(name),
        sentences: inSentences.finish(sentences.texts.length).get(name),
      };
    },
  };
}
