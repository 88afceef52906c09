import { type Canvas, createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { openFonts, type Weight } from "./fonts.ts";

export const INK = "#1D2733";
export const QUIET_INK = "#55606E";
export const PAPER = "#FFFFFF";
export const LINE = "#C9D0D8";

/** How a text stands: its size in pixels, its anchor on the line, and the most room it may take. */
type TextStyle = {
  size: number;
  weight?: Weight;
  colour?: string;
  align?: "left" | "center" | "right";
  /** In pixels; what does not fit is cut off with "…". */
  within?: number;
};

/** A canvas with the few things the charts draw. Coordinates are pixels; a text's y is its baseline. */
export type Pen = {
  width: number;
  height: number;
  context: SKRSContext2D;
  text(words: string, x: number, y: number, style: TextStyle): void;
  /** How wide a text would be, in pixels. */
  widthOf(words: string, style: TextStyle): number;
  png(): Promise<Buffer>;
};

/** A white canvas of that size, with a font that knows Chinese. */
export function createPen(width: number, height: number): Pen {
  const canvas: Canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  const fonts = openFonts();
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);

  const choose = (words: string, { size, weight = 400 }: TextStyle) => {
    context.font = `${weight} ${size}px ${fonts.familiesFor(`${words}…`, weight)}`;
  };
  const widthOf = (words: string, style: TextStyle) => {
    choose(words, style);
    return context.measureText(words).width;
  };
  return {
    width,
    height,
    context,
    widthOf,
    text(words, x, y, style) {
      choose(words, style);
      context.fillStyle = style.colour ?? INK;
      context.textAlign = style.align ?? "left";
      const fits = (some: string) =>
        context.measureText(some).width <= (style.within ?? Number.POSITIVE_INFINITY);
      context.fillText(fitted(words, fits), x, y);
    },
    png: () => canvas.encode("png"),
  };
}

/** The longest beginning that fits, with "…" where something is left out. */
function fitted(words: string, fits: (some: string) => boolean): string {
  if (fits(words)) return words;
  const characters = [...words];
  while (characters.length > 0 && !fits(`${characters.join("").trimEnd()}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
