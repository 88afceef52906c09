import type { Simplify } from "../answering/verify/evidence/plain-text.ts";

/** Loads the table of traditional characters (opencc). */
export async function loadSimplify(): Promise<Simplify> {
  const { Converter } = await import("opencc-js/t2cn");
  return Converter({ from: "t", to: "cn" });
}
