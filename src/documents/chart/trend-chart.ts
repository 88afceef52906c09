import type { DigestFacts } from "../../digest/facts/facts.ts";
import type { Naming } from "../../digest/phrases/phrases.ts";
import { writingOf } from "../../digest/write/written.ts";
import { DubanError } from "../../errors.ts";
import type { Language } from "../../language/detect-language.ts";
import { DEFAULT_LIGHTS, type Lights } from "../../progress/standing/lights.ts";
import type { Pace } from "../../progress/standing/pace.ts";
import { CHART_WORDS } from "./chart-words.ts";
import { drawHead, HEAD, MARGIN, SMALL, WIDTH } from "./frame.ts";
import { fillByPace } from "./patterns.ts";
import { createPen, INK, LINE, type Pen, QUIET_INK } from "./pen.ts";
import { TREND_COUNTS, type TrendCount, type TrendPeriod, trendOf } from "./trend.ts";

const LABELS = 190;
const BAND = 120;
const TALLEST = 62;
const AXIS = 96;
const FIGURE = 24;

const PATTERN: Record<TrendCount, Pace> = {
  not_started: "unknown",
  on_pace: "on_pace",
  behind: "behind",
  overdue: "overdue",
  done: "ahead",
};

/**
 * The five counts over the periods told of (at most the last 13), each in a band of its own with its figures, as a PNG
 * 1080 pixels wide. @throws DubanError `usage` where there are no facts to draw.
 */
export async function trendChart(
  factsList: readonly DigestFacts[],
  language: Language,
  naming?: Partial<Naming>,
  lights: Lights = DEFAULT_LIGHTS,
): Promise<Buffer> {
  const periods = trendOf(factsList);
  const latest = factsList.find(({ period }) => period.key === periods.at(-1)?.period.key);
  if (latest === undefined) throw new DubanError("usage", "A trend needs the facts of at least one digest.");
  const words = CHART_WORDS[language];
  const { phrases, naming: names } = writingOf(latest, { language, ...(naming && { naming }) });
  const pen = createPen(WIDTH, HEAD + TREND_COUNTS.length * BAND + AXIS);
  drawHead(pen, words.trendTitle, names.planTitle, words.issue(latest.period));
  const most = Math.max(1, ...periods.flatMap(({ counts }) => Object.values(counts)));
  for (const [index, count] of TREND_COUNTS.entries()) {
    const ground = HEAD + (index + 1) * BAND - 14;
    pen.text(phrases.statusName[count], MARGIN, ground - 12, { size: 30, weight: 700, within: LABELS - 12 });
    drawBand(pen, { periods, count, most, lights }, ground);
  }
  drawAxis(pen, periods, words.periodMark, words.periods(latest.period.kind));
  return pen.png();
}

type Band = { periods: TrendPeriod[]; count: TrendCount; most: number; lights: Lights };

function drawBand(pen: Pen, { periods, count, most, lights }: Band, ground: number): void {
  const { context } = pen;
  context.fillStyle = LINE;
  context.fillRect(MARGIN + LABELS, ground, WIDTH - 2 * MARGIN - LABELS, 2);
  for (const [index, { counts }] of periods.entries()) {
    const { x, width, middle } = columnAt(index, periods.length);
    const height = Math.round((counts[count] / most) * TALLEST);
    if (height > 0) fillByPace(context, { x, y: ground - height, width, height }, PATTERN[count], lights);
    const colour = counts[count] === 0 ? QUIET_INK : INK;
    pen.text(String(counts[count]), middle, ground - height - 8, { size: FIGURE, colour, align: "center" });
  }
}

/** Columns share the room evenly and are no wider than is needed to be seen as columns. */
function columnAt(index: number, count: number): { x: number; width: number; middle: number } {
  const step = (WIDTH - 2 * MARGIN - LABELS) / count;
  const width = Math.min(56, step * 0.7);
  const middle = MARGIN + LABELS + (index + 0.5) * step;
  return { x: middle - width / 2, width, middle };
}

function drawAxis(
  pen: Pen,
  periods: TrendPeriod[],
  mark: (period: DigestFacts["period"]) => string,
  title: string,
): void {
  const top = HEAD + TREND_COUNTS.length * BAND;
  for (const [index, { period }] of periods.entries()) {
    const { middle } = columnAt(index, periods.length);
    pen.text(mark(period), middle, top + 22, { size: FIGURE, colour: QUIET_INK, align: "center" });
  }
  pen.text(title, WIDTH - MARGIN, top + 66, { size: SMALL, colour: QUIET_INK, align: "right" });
}
