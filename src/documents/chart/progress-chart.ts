import type { DigestFacts } from "../../digest/facts/facts.ts";
import type { Naming } from "../../digest/phrases/phrases.ts";
import type { Language } from "../../language/detect-language.ts";
import { DEFAULT_LIGHTS, type Lights } from "../../progress/standing/lights.ts";
import { CHART_WORDS } from "./chart-words.ts";
import { drawHead, HEAD, MARGIN, SMALL, WIDTH } from "./frame.ts";
import { drawLegend, LEGEND_LINE, legendHeight, legendOf } from "./legend.ts";
import { fillByPace } from "./patterns.ts";
import { createPen, LINE, type Pen, QUIET_INK } from "./pen.ts";
import { type ProgressRow, progressRows } from "./progress-rows.ts";
import { drawWedge } from "./wedge.ts";
import { wrapLabel } from "./wrap-label.ts";

const INNER = WIDTH - 2 * MARGIN;
const TEXT = 30;
const TEXT_LINE = 40;
const BAR = 36;
/** Between a label and its bar, and between a bar and the next label. */
const GAP = 22;

/**
 * The quantified targets as bars against the pace, as a PNG 1080 pixels wide: the latest first, at most twelve, with
 * how many are not shown. Patterns and words say what the colours say; `progressAltText` says it all in words.
 */
export async function progressChart(
  facts: DigestFacts,
  language: Language,
  naming?: Partial<Naming>,
  lights: Lights = DEFAULT_LIGHTS,
): Promise<Buffer> {
  const words = CHART_WORDS[language];
  const { rows, more, unreported } = progressRows(facts, language, naming);
  const notes = words.notShown(more, unreported);
  const measure = createPen(1, 1);
  const laidOut = rows.map((row) => ({ row, lines: labelLines(measure, row) }));
  const body = rows.length === 0 ? 120 : laidOut.reduce((sum, { lines }) => sum + rowHeight(lines), 0);
  const legend = legendOf(measure, rows, words);
  const foot = HEAD + body + legendHeight(legend);
  const pen = createPen(WIDTH, foot + notes.length * LEGEND_LINE + MARGIN / 2);
  drawHead(pen, words.progressTitle, naming?.planTitle ?? facts.plan.title, words.issue(facts.period));
  let top = HEAD;
  for (const { row, lines } of laidOut) {
    drawRow(pen, { row, lines, lights }, top);
    top += rowHeight(lines);
  }
  if (rows.length === 0)
    pen.text(words.nothing, WIDTH / 2, HEAD + 70, { size: 34, colour: QUIET_INK, align: "center" });
  drawLegend(pen, legend, top, lights);
  for (const [index, note] of notes.entries())
    pen.text(note, MARGIN, foot + index * LEGEND_LINE + 32, {
      size: SMALL,
      colour: QUIET_INK,
      within: INNER,
    });
  return pen.png();
}

function rowHeight(lines: string[]): number {
  return lines.length * TEXT_LINE + BAR + 2 * GAP;
}

function labelLines(pen: Pen, { label, figures }: ProgressRow): string[] {
  const room = INNER - pen.widthOf(figures, { size: TEXT }) - 28;
  return wrapLabel(label, { wide: INNER, room }, (words) => pen.widthOf(words, { size: TEXT, weight: 700 }));
}

type DrawnRow = { row: ProgressRow; lines: string[]; lights: Lights };

function drawRow(pen: Pen, { row, lines, lights }: DrawnRow, top: number): void {
  const room = INNER - pen.widthOf(row.figures, { size: TEXT }) - 28;
  const lastLine = top + lines.length * TEXT_LINE - 6;
  for (const [index, line] of lines.entries()) {
    const within = index === lines.length - 1 ? room : INNER;
    pen.text(line, MARGIN, top + (index + 1) * TEXT_LINE - 6, { size: TEXT, weight: 700, within });
  }
  pen.text(row.figures, WIDTH - MARGIN, lastLine, { size: TEXT, align: "right" });
  drawBar(pen, row, top + lines.length * TEXT_LINE + GAP, lights);
}

function drawBar({ context }: Pen, { share, pace, expected }: ProgressRow, y: number, lights: Lights): void {
  context.strokeStyle = LINE;
  context.lineWidth = 2;
  context.strokeRect(MARGIN + 1, y + 1, INNER - 2, BAR - 2);
  const reached = Math.round(INNER * share);
  if (reached > 0)
    fillByPace(context, { x: MARGIN, y, width: Math.max(6, reached), height: BAR }, pace, lights);
  if (expected !== null) drawWedge(context, MARGIN + INNER * expected, y - 10, BAR + 14);
}
