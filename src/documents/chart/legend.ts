import type { Pace } from "../../progress/pace.ts";
import type { ChartWords } from "./chart-words.ts";
import { MARGIN, SMALL } from "./frame.ts";
import { fillByPace } from "./patterns.ts";
import { type Pen, QUIET_INK } from "./pen.ts";
import type { ProgressRow } from "./progress-rows.ts";
import { drawWedge } from "./wedge.ts";

/** What the patterns and the wedge mean: only those that the chart shows. */
export function drawLegend(pen: Pen, rows: readonly ProgressRow[], top: number, words: ChartWords): void {
  const style = { size: SMALL, colour: QUIET_INK };
  const { onPace, behind, overdue, unknown } = words.legend;
  const entries: { paces: Pace[]; label: string }[] = [
    { paces: ["on_pace", "ahead"], label: onPace },
    { paces: ["behind"], label: behind },
    { paces: ["overdue"], label: overdue },
    { paces: ["unknown"], label: unknown },
  ];
  let x = MARGIN;
  for (const { paces, label } of entries) {
    const [pace] = paces;
    if (pace === undefined || !rows.some((row) => paces.includes(row.pace))) continue;
    fillByPace(pen.context, { x, y: top + 12, width: 44, height: 28 }, pace);
    pen.text(label, x + 54, top + 36, style);
    x += 54 + pen.widthOf(label, style) + 32;
  }
  if (rows.every(({ expected }) => expected === null)) return;
  drawWedge(pen.context, x + 12, top + 12, 28);
  pen.text(words.expected, x + 34, top + 36, style);
}
