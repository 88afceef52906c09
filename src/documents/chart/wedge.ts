import type { SKRSContext2D } from "@napi-rs/canvas";
import { INK, PAPER } from "./pen.ts";

/** The mark of what is expected by now: a line with a wedge on top, edged with white to stand out on any pattern. */
export function drawWedge(context: SKRSContext2D, x: number, top: number, height: number): void {
  for (const [colour, edge] of [
    [PAPER, 3],
    [INK, 0],
  ] as const) {
    context.fillStyle = colour;
    context.fillRect(x - 2.5 - edge, top, 5 + 2 * edge, height + edge);
    context.beginPath();
    context.moveTo(x - 12 - edge, top - edge);
    context.lineTo(x + 12 + edge, top - edge);
    context.lineTo(x, top + 18 + edge);
    context.fill();
  }
}
