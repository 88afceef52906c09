import type { Lights } from "../../progress/standing/lights.ts";
import type { Pace } from "../../progress/standing/pace.ts";
import type { ChartWords } from "./chart-words.ts";
import { MARGIN, SMALL, WIDTH } from "./frame.ts";
import { fillByPace } from "./patterns.ts";
import { type Pen, QUIET_INK } from "./pen.ts";
import type { ProgressRow } from "./progress-rows.ts";
import { drawWedge } from "./wedge.ts";

const STYLE = { size: SMALL, colour: QUIET_INK };
const SWATCH = { width: 44, height: 28 };
const BETWEEN = 32;
export const LEGEND_LINE = 46;

type LegendItem = { mark: Pace | "expected"; label: string };
type PlacedItem = LegendItem & { x: number; line: number };

/** What the patterns and the wedge mean, only those that the chart shows; in as many lines as they need. */
export function legendOf(pen: Pen, rows: readonly ProgressRow[], words: ChartWords): PlacedItem[] {
  const placed: PlacedItem[] = [];
  let x = MARGIN;
  let line = 0;
  for (const item of itemsOf(rows, words)) {
    const width = SWATCH.width + 10 + pen.widthOf(item.label, STYLE);
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN;
      line += 1;
    }
    placed.push({ ...item, x, line });
    x += width + BETWEEN;
  }
  return placed;
}

function itemsOf(rows: readonly ProgressRow[], { legend, expected }: ChartWords): LegendItem[] {
  const shown = (...paces: Pace[]) => rows.some(({ pace }) => paces.includes(pace));
  const items: [boolean, LegendItem][] = [
    [shown("on_pace", "ahead"), { mark: "on_pace", label: legend.onPace }],
    [shown("behind"), { mark: "behind", label: legend.behind }],
    [shown("overdue"), { mark: "overdue", label: legend.overdue }],
    [shown("unknown"), { mark: "unknown", label: legend.unknown }],
    [rows.some((row) => row.expected !== null), { mark: "expected", label: expected }],
  ];
  return items.flatMap(([isShown, item]) => (isShown ? [item] : []));
}

/** How much room a legend takes. */
export function legendHeight(items: readonly PlacedItem[]): number {
  return Math.max(0, ...items.map(({ line }) => line + 1)) * LEGEND_LINE;
}

/** Draws a legend whose first line begins at `top`. */
export function drawLegend(pen: Pen, items: readonly PlacedItem[], top: number, lights: Lights): void {
  for (const { mark, label, x, line } of items) {
    const y = top + line * LEGEND_LINE + 12;
    if (mark === "expected") drawWedge(pen.context, x + SWATCH.width / 2, y, SWATCH.height);
    else fillByPace(pen.context, { x, y, ...SWATCH }, mark, lights);
    pen.text(label, x + SWATCH.width + 10, y + 24, STYLE);
  }
}
