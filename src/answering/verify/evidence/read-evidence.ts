import { type Figure, figuresOf } from "../figures/figures.ts";
import { type SpokenAs, spokenAs } from "../figures/spoken-as.ts";
import { type NamedDate, namedDates } from "./dates.ts";
import type { Evidence, Said } from "./evidence.ts";
import { namedTasks, withoutNames } from "./named-tasks.ts";
import { plainText, type Simplify } from "./plain-text.ts";

/** A text with its dates and the names of tasks blanked out, so that what numbers are left are figures. */
export type ReadText = {
  text: string;
  /** The text with dates and names of tasks blanked out; offsets stay. */
  bare: string;
  named: ReturnType<typeof namedTasks>;
  dates: NamedDate[];
  figures: Figure[];
};

/** `spoken` is how its own words give it: a plan may tell of what was done before ("累计注册企业4500家"). */
export type KnownFigure = Figure & { says: Said; spoken: SpokenAs; task: number | null };

/** Reads the tasks, dates and figures of a text that is plain already. */
export function readText(text: string): ReadText {
  const named = namedTasks(text);
  const unnamed = withoutNames(text, named);
  const dates = namedDates(unnamed);
  const bare = dates.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${"□".repeat(end - start)}${rest.slice(end)}`,
    unnamed,
  );
  return { text, bare, named, dates, figures: figuresOf(bare) };
}

/** A line of evidence as it was read. `plain` is its text, in which all offsets are. */
type ReadLine = { plain: string; says: Said; dates: NamedDate[]; figures: KnownFigure[] };

/** Evidence is never changed, and each piece bears several sentences: it is read once. */
const READ = new WeakMap<Evidence, ReadLine[]>();

/** The lines of a piece of evidence. */
export function linesOf(evidence: Evidence, simplify: Simplify): readonly ReadLine[] {
  const before = READ.get(evidence);
  if (before !== undefined) return before;
  const lines = evidence.lines.map(({ text, says }) => {
    const plain = plainText(text, simplify);
    const figures = readText(plain).figures.map((figure) => ({
      ...figure,
      says,
      spoken: spokenAs(plain, figure),
      task: evidence.task,
    }));
    return { plain, says, dates: namedDates(plain), figures };
  });
  READ.set(evidence, lines);
  return lines;
}

/** All figures of some evidence, each with who says it and the task it is of. */
export function knownFigures(evidence: readonly Evidence[], simplify: Simplify): KnownFigure[] {
  return evidence.flatMap((each) => linesOf(each, simplify).flatMap(({ figures }) => figures));
}

/** All dates of some evidence. */
export function knownDates(evidence: readonly Evidence[], simplify: Simplify): NamedDate[] {
  return evidence.flatMap((each) => linesOf(each, simplify).flatMap(({ dates }) => dates));
}
