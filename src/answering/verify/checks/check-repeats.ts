import { foldText } from "../evidence/fold-text.ts";
import type { Simplify } from "../evidence/plain-text.ts";
import type { Fault } from "../faults.ts";

/** This many characters in a row of a guarded text are no accident, in Chinese and in English. */
const RUN = { zh: 12, en: 36 };

/** Where a sentence repeats what must not be shown (the instructions the model was given). */
export function checkRepeats(
  text: string,
  guarded: readonly string[],
  known: string,
  simplify: Simplify,
): Fault[] {
  if (guarded.length === 0) return [];
  const said = foldText(text, simplify).text;
  const allowed = foldText(known, simplify).text;
  const run = /\p{Script=Han}/u.test(said) ? RUN.zh : RUN.en;
  const secrets = guarded.map((each) => foldText(each, simplify).text);
  for (let at = 0; at + run <= said.length; at++) {
    const piece = said.slice(at, at + run);
    if (secrets.some((secret) => secret.includes(piece)) && !allowed.includes(piece))
      return [{ kind: "repeats_instructions", text: piece }];
  }
  return [];
}
