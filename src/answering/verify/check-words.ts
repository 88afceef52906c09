import { type Evidence, textOf } from "./evidence.ts";
import type { Fault } from "./faults.ts";
import { hanPairs, wordStems } from "./likeness.ts";
import { plainText, type Simplify } from "./plain-text.ts";

/** A sentence of which less than this stands in its evidence or the question is about something else. */
const LEAST_SHARE = 0.2;
/** Shorter sentences are too short to judge by their share. */
const JUDGED_FROM = 8;
const EACH_ZH = /每[所个名家间位支]?(\p{Script=Han}{2})/gu;
const EACH_EN = /\b(?:each|every)\s+([a-z]{3,})/gi;
const TIME = /^(?:周|年|月|日|天|季|学期|学年|week|year|month|day|quarter|term|semester)/i;

/**
 * Where a sentence's words have too little to do with its evidence, or what it says "每…" of is not there. Figures
 * have been held against their words already.
 */
export function checkWords(
  text: string,
  evidence: readonly Evidence[],
  question: string,
  hasFigures: boolean,
  simplify: Simplify,
): Fault[] {
  const known = plainText(textOf(evidence), simplify);
  const pairs = hanPairs(text);
  const heard = hanPairs(`${known}\n${plainText(question, simplify)}`);
  const share = [...pairs].filter((pair) => heard.has(pair)).length / Math.max(pairs.size, 1);
  if (!hasFigures && pairs.size >= JUDGED_FROM && share < LEAST_SHARE)
    return [{ kind: "words_not_in_evidence", text }];
  const stems = wordStems(known);
  const ofOthers = [
    ...[...text.matchAll(EACH_ZH)].filter(([, of = ""]) => !TIME.test(of) && !known.includes(of)),
    ...[...text.matchAll(EACH_EN)].filter(
      ([, of = ""]) =>
        stems.size > 0 && !TIME.test(of) && ![...wordStems(of)].every((stem) => stems.has(stem)),
    ),
  ];
  return ofOthers.map(([words]) => ({ kind: "words_not_in_evidence", text: words }));
}
