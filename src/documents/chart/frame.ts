import { type Pen, QUIET_INK } from "./pen.ts";

/** Pixels. On a phone the picture is about a third as wide, so that 30 is read as 10. */
export const WIDTH = 1080;
export const MARGIN = 48;
/** The room the head takes. */
export const HEAD = 172;
/** The size of what stands around the drawing; nothing is smaller than 24. */
export const SMALL = 26;

/** The chart's title, and under it the plan and the digest it belongs to. */
export function drawHead(pen: Pen, title: string, plan: string, issue: string): void {
  const within = WIDTH - 2 * MARGIN;
  pen.text(title, MARGIN, 66, { size: 42, weight: 700, within });
  pen.text(plan, MARGIN, 108, { size: SMALL, colour: QUIET_INK, within });
  pen.text(issue, MARGIN, 144, { size: SMALL, colour: QUIET_INK, within });
}
