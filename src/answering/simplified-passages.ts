import { createSimplify } from "../language/simplify.ts";
import { isTraditional } from "../language/traditional.ts";
import type { Passage } from "./passages.ts";

const simplify = createSimplify();

/** Passages as questions are read: what a plan says in traditional characters is searched in simplified ones. */
export function inSimplified(passages: Passage[]): Passage[] {
  if (!passages.some(({ text }) => isTraditional(text))) return passages;
  return passages.map((each) => ({
    ...each,
    text: simplify(each.text),
    headings: each.headings.map(simplify),
  }));
}
