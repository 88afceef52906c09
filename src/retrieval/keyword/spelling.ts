/** Finds stems spelt nearly like another: names have many spellings, and people mistype. */
export type SpellingIndex = { near(stem: string): { stem: string; likeness: number }[] };

const SHORTEST = 6;
const LEAST_LIKENESS = 0.6;

type Trigrams = { stems: Map<string, string[]>; sizes: Map<string, number> };

/** Finds stems by their groups of three letters; these are gathered when a stem is first asked for that no term is. */
export function spellingIndex(terms: () => Iterable<string>): SpellingIndex {
  let trigrams: Trigrams | undefined;
  return {
    near(stem) {
      if (stem.length < SHORTEST) return [];
      trigrams ??= trigramsAmong(terms());
      return nearSpellings(stem, trigrams);
    },
  };
}

/** The groups of three letters of the English stems among the terms. */
function trigramsAmong(terms: Iterable<string>): Trigrams {
  const stems = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for (const term of terms) {
    if (!/^e[a-z]{5,}$/.test(term)) continue;
    const stem = term.slice(1);
    const trigrams = trigramsOf(stem);
    sizes.set(stem, trigrams.size);
    for (const trigram of trigrams) {
      const others = stems.get(trigram) ?? [];
      stems.set(trigram, others);
      others.push(stem);
    }
  }
  return { stems, sizes };
}

/** Likeness is Dice's: twice the groups in common over the groups of both. */
function nearSpellings(stem: string, { stems, sizes }: Trigrams) {
  const trigrams = trigramsOf(stem);
  const common = new Map<string, number>();
  for (const trigram of trigrams) {
    for (const other of stems.get(trigram) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
  }
  return [...common]
    .map(([other, count]) => ({
      stem: other,
      likeness: (2 * count) / (trigrams.size + (sizes.get(other) ?? 0)),
    }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS);
}

function trigramsOf(stem: string): Set<string> {
  const framed = `^${stem}$`;
  return new Set(Array.from({ length: framed.length - 2 }, (_, place) => framed.slice(place, place + 3)));
}
