import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { DEFAULT_LIGHTS, type Lights } from "../../progress/standing/lights.ts";
import type { Pace } from "../../progress/standing/pace.ts";
import { inkOf } from "./ink.ts";
import { PAPER } from "./pen.ts";

const TILE = 16;

type Box = { x: number; y: number; width: number; height: number };

/**
 * Fills a box in the manner of a pace, in its light's colour: solid on pace or ahead, striped behind, crossed overdue,
 * dotted unknown. The pattern says what the colour says, for those who do not tell the colours apart.
 */
export function fillByPace(
  context: SKRSContext2D,
  box: Box,
  pace: Pace,
  lights: Lights = DEFAULT_LIGHTS,
): void {
  const colour = inkOf(lights[pace]);
  const tile = createCanvas(TILE, TILE);
  const drawing = tile.getContext("2d");
  const solid = pace === "ahead" || pace === "on_pace";
  drawing.fillStyle = solid ? colour : PAPER;
  drawing.fillRect(0, 0, TILE, TILE);
  drawing.strokeStyle = colour;
  drawing.fillStyle = colour;
  drawing.lineWidth = 5;
  if (pace === "behind" || pace === "overdue") stripes(drawing, 1);
  if (pace === "overdue") stripes(drawing, -1);
  if (pace === "unknown") drawing.fillRect(5, 5, 6, 6);
  context.fillStyle = context.createPattern(tile, "repeat");
  context.fillRect(box.x, box.y, box.width, box.height);
  context.strokeStyle = colour;
  context.lineWidth = 3;
  context.strokeRect(box.x + 1.5, box.y + 1.5, Math.max(0, box.width - 3), box.height - 3);
}

/** Diagonals that meet at the tile's edges; 1 rises to the right, -1 falls. */
function stripes(drawing: SKRSContext2D, direction: 1 | -1): void {
  for (const shift of [-TILE, 0, TILE]) {
    drawing.beginPath();
    drawing.moveTo(shift - 2, direction === 1 ? TILE + 2 : -2);
    drawing.lineTo(shift + TILE + 2, direction === 1 ? -2 : TILE + 2);
    drawing.stroke();
  }
}
