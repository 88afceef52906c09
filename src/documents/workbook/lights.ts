import { z } from "zod";
import type { Pace } from "../../progress/pace.ts";

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, "a colour is written as # and six hexadecimal digits, such as #2E9E5B");

/** The colours of the lights, one a pace, as #RRGGBB. */
export const lightsSchema = z.object({
  ahead: colour,
  on_pace: colour,
  behind: colour,
  overdue: colour,
  unknown: colour,
});

export type Lights = z.infer<typeof lightsSchema>;

/** Green on pace or ahead, yellow behind, red overdue, grey where the pace is not known. */
export const DEFAULT_LIGHTS: Lights = {
  ahead: "#2E9E5B",
  on_pace: "#2E9E5B",
  behind: "#F2B705",
  overdue: "#D0342C",
  unknown: "#A6A6A6",
};

/** The paces in the order their lights are told. */
export const PACES: readonly Pace[] = ["ahead", "on_pace", "behind", "overdue", "unknown"];

/** The colour as Excel writes it: "FF2E9E5B". */
export function excelColour(hex: string): string {
  return `FF${hex.slice(1).toUpperCase()}`;
}
