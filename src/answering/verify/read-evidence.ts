import { type NamedDate, namedDates } from "./dates.ts";
import type { Evidence, Said } from "./evidence.ts";
import { type Figure, figuresOf } from "./figures.ts";
import { namedTasks, withoutNames } from "./named-tasks.ts";
import { plainText, type Simplify } from "./plain-text.ts";
import { type SpokenAs, spokenAs } from "./spoken-as.ts";

/** A text with its dates and the names of tasks blanked out, so that what numbers are left are figures. */
export type ReadText = {
  text: string;
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
  const blanked = dates.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${"□".repeat(end - start)}${rest.slice(end)}`,
    unnamed,
  );
  return { text, named, dates, figures: figuresOf(blanked) };
}

/** All figures of some evidence, each with who says it and the task it is of. */
export function knownFigures(evidence: readonly Evidence[], simplify: Simplify): KnownFigure[] {
  return evidence.flatMap(({ lines, task }) =>
    lines.flatMap(({ text, says }) => {
      const read = readText(plainText(text, simplify));
      return read.figures.map((figure) => ({ ...figure, says, spoken: spokenAs(read.text, figure), task }));
    }),
  );
}

/** All dates of some evidence. */
export function knownDates(evidence: readonly Evidence[], simplify: Simplify): NamedDate[] {
  return evidence.flatMap(({ lines }) => lines.flatMap(({ text }) => namedDates(plainText(text, simplify))));
}
