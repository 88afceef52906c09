import type { Lexicon } from "../evidence/lexicon.ts";
import type { Segment } from "../evidence/segment.ts";
import type { Figure } from "../figures/figures.ts";
import { sameFigure } from "../figures/same-figure.ts";
import type { Placed } from "./together.ts";

/** What is counted where nothing more is said of it. */
const LIGHT = /^(?:活动|项目|工作|行动|工程|计划|任务|设施|课程|内容|措施|方面|单位|机构)$/;
const LONGEST = 16;

/**
 * The figure of a breath that counts something else in the evidence: "3-5 schools" of 3-5个优质公办学校集团, which are groups. The last
 * noun behind the measure is what is counted; who names what stands before it has to name it too.
 */
export function countsOther(breath: readonly Placed[], lexicon: Lexicon): Figure | null {
  for (const { word, places } of breath) {
    const { figure } = word;
    if (figure === null || places.size === 0) continue;
    const others = breath.filter((each) => each.word.figure === null);
    if ([...places.keys()].every((segment) => missesHead(segment, figure, others, lexicon))) return figure;
  }
  return null;
}

function missesHead(segment: Segment, figure: Figure, others: readonly Placed[], lexicon: Lexicon): boolean {
  const counted = segment.figures.find((known) => sameFigure(figure, known));
  if (counted === undefined || counted.unit !== "个") return false;
  const start = counted.at + counted.end - counted.start + counted.unit.length;
  const phrase = /^[^、,，。;；()（）及和与]*/u.exec(segment.text.slice(start))?.[0] ?? "";
  const words = lexicon.words(phrase).filter((word) => /\p{Script=Han}/u.test(word));
  const head = words.findLast((word) => !LIGHT.test(word));
  if (head === undefined || words.length < 2 || /[不只]/.test(phrase) || phrase.length > LONGEST)
    return false;
  const headAt = start + phrase.lastIndexOf(head);
  const within = others.flatMap(({ places }) =>
    (places.get(segment) ?? []).filter((at) => at >= start && at < start + phrase.length),
  );
  return within.length > 0 && !within.some((at) => at >= headAt);
}
