import { z } from "zod";
import type { Pace } from "./pace.ts";

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

/**
 * Reads colours as a setting names them: "behind=F2B705, overdue=D0342C"; what is not named keeps its own. Digits go
 * with or without "#", which begins a comment in an .env file. Faults say what was wrong and how it is written.
 */
export function readLights(text: string): { lights: Lights; faults: string[] } {
  const named: Partial<Lights> = {};
  const faults: string[] = [];
  for (const part of text.split(/[,，;\s]+/).filter((each) => each !== "")) {
    const [name = "", digits = ""] = part.split(/[=:]/);
    const pace = PACES.find((each) => each === name);
    const written = `#${digits.replace(/^#/, "").toUpperCase()}`;
    if (pace === undefined)
      faults.push(`names "${name}"; the lights are ${PACES.join(", ")}, each as NAME=RRGGBB`);
    else if (!colour.safeParse(written).success)
      faults.push(
        `gives ${pace} the colour "${digits}"; it should be six hexadecimal digits as in behind=F2B705`,
      );
    else named[pace] = written;
  }
  return { lights: { ...DEFAULT_LIGHTS, ...named }, faults };
}
