import type { Figure } from "./figures.ts";
import { measuresOfNoun, sameMeasure } from "./measures.ts";

/** Whether two figures count in the same unit; an English noun may stand for the Chinese measure words that fit it. */
export function sameUnit(said: Figure, known: Figure): boolean {
  if (said.ordinal !== known.ordinal) return false;
  if (said.unit === "%" || known.unit === "%") return said.unit === known.unit;
  if (said.ordinal && (said.unit === "" || known.unit === "")) return true;
  if (said.unit !== "") return sameMeasure(said.unit, known.unit);
  if (said.noun.length === 0) return true;
  if (known.unit === "") return headOf(said, known) !== null;
  const noun = said.noun.findLast((word) => measuresOfNoun(word).length > 0);
  return noun !== undefined && measuresOfNoun(noun).some((unit) => sameMeasure(unit, known.unit));
}

/** Whether a figure says just what another does: value, range, unit, bound and recurrence. */
export function sameFigure(said: Figure, known: Figure): boolean {
  return (
    said.letter === known.letter &&
    said.value === known.value &&
    said.max === known.max &&
    said.bound === known.bound &&
    (said.recurs.near === known.recurs.near || said.recurs.wide === known.recurs.near) &&
    sameUnit(said, known)
  );
}

/** The noun that both count: the last word said that is no participle, where the other counts it too or nothing is known of it. */
function headOf(said: Figure, known: Figure): string | null {
  const nouns = said.noun.filter((word) => !/(?:ed|ing)$/.test(word));
  const head = nouns.findLast((word) => known.noun.includes(word) || measuresOfNoun(word).length > 0);
  return head !== undefined && head === (nouns.at(-1) ?? head) && known.noun.includes(head) ? head : null;
}
