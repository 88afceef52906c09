import type { Lights } from "../../../progress/standing/lights.ts";
import type { Pace } from "../../../progress/standing/pace.ts";

/** Below this, a colour is seen as a grey. */
const GREYISH = 0.15;

/** Slack's text has no colours but those of its circles: the one nearest to a light, by hue. */
export function lightCircle(lights: Lights, pace: Pace): string {
  const { hue, saturation, lightness } = seenAs(lights[pace]);
  if (saturation < GREYISH) return lightness < 0.4 ? "⚫" : "⚪";
  if (hue >= 15 && hue < 45 && lightness < 0.33) return "🟤";
  return CIRCLES.find(([upTo]) => hue < upTo)?.[1] ?? "🔴";
}

/** Each circle with the hue, in degrees, that its colour ends before. */
const CIRCLES: [number, string][] = [
  [15, "🔴"],
  [40, "🟠"],
  [70, "🟡"],
  [170, "🟢"],
  [250, "🔵"],
  [330, "🟣"],
];

/** A colour "#RRGGBB" by its hue in degrees, its saturation (0 to 1, how far from grey) and its lightness (0 to 1). */
function seenAs(hex: string): { hue: number; saturation: number; lightness: number } {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  const turned =
    span === 0
      ? 0
      : most === red
        ? (green - blue) / span
        : most === green
          ? 2 + (blue - red) / span
          : 4 + (red - green) / span;
  return { hue: (turned * 60 + 360) % 360, saturation: span, lightness: most - span / 2 };
}
