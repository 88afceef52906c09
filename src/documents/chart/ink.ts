/** The least contrast to its ground that a part of a picture needs to be seen (https://www.w3.org/TR/WCAG22/#non-text-contrast). */
const LEAST_CONTRAST = 3;
const DARKER = 0.97;

/** A light's colour, "#RRGGBB", as dark as it must be to be seen on white: a yellow that lights up a cell is lost there. */
export function inkOf(light: string): string {
  let channels = channelsOf(light);
  while (1.05 / (luminance(channels) + 0.05) < LEAST_CONTRAST)
    channels = channels.map((each) => each * DARKER);
  return `#${channels.map((each) => Math.round(each).toString(16).padStart(2, "0")).join("")}`;
}

function channelsOf(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** Relative luminance, 0 black to 1 white (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
