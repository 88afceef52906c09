import type { Evidence } from "./evidence.ts";
import { goingOn } from "./going-on.ts";
import { knownWords } from "./known-words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Simplify } from "./plain-text.ts";
import { linesOf } from "./read-evidence.ts";
import type { Segment } from "./segment.ts";
import { stretches } from "./stretches.ts";

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
