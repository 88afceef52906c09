import { type Evidence, textOf } from "./evidence.ts";
import type { Fault } from "./faults.ts";
import { hanPairs, wordStems } from "./likeness.ts";
import { plainText, type Simplify } from "./plain-text.ts";

/** A sentence of which less than this stands in its evidence or the question is about something else. */
const LEAST_SHARE = 0.2;
/** Shorter sentences are too short to judge by their share. */
const JUDGED_FROM = 8;
const EACH_ZH = /每[所个名家间位支]?(\p{Script=Han}{2})/gu;
/** "Schools each need …" speaks of schools: what follows is a verb. */
const EACH_EN =
  /\b(?:each|every)\s+(?!(?:needs?|have|has|having|gets?|must|should|will|shall|are|were|build|receive|set|run|hold|require)\b)([a-z]{3,})/gi;
/** What follows "每校" and names nothing. */
const GOES_ON = /^[不至都应要必均需建配有一可能将须]/;
const PER_EN = /\bper\s+([a-z]{3,})/gi;
/** A comparison with what was before, and another year than the plan's: the evidence has to speak of it too. */
const COMPARED =
  /同比|环比|[比较](?:上|去|前)一?年|\bthan (?:last|the previous|the year before)\b|\byear[\s-]on[\s-]year\b|\bcompared (?:with|to) (?:last|the previous)\b|\b(?:up|down) from last\b|明年|后年|来年|去年|前年|\b(?:next|last) year\b|\bthe (?:following|previous) year\b/i;
/** All of a kind, where the evidence may speak of some of it. */
const OF_ALL = /所有|全体|(?:%|\bper ?cent) of all\b/i;
const SPEAKS_OF_ALL = /所有|全体|全部|全区|全市|全员|\ball\b/i;
const TIME = /^(?:周|年|月|日|天|季|学期|学年|cent|capita|annum|week|year|month|day|quarter|term|semester)/i;

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
    ...[...text.matchAll(EACH_ZH)].filter(([, of = ""]) => !TIME.test(of) && !isKnownHan(of, known)),
    ...[...text.matchAll(EACH_EN), ...text.matchAll(PER_EN)].filter(
      ([, of = ""]) =>
        stems.size > 0 && !TIME.test(of) && ![...wordStems(of)].every((stem) => stems.has(stem)),
    ),
  ];
  const beyond = [
    ...(COMPARED.test(known) ? [] : (COMPARED.exec(text) ?? [])),
    ...(!hasFigures || SPEAKS_OF_ALL.test(known) ? [] : (OF_ALL.exec(text) ?? [])),
  ].map((words) => ({ kind: "words_not_in_evidence", text: words }) as const);
  return [...beyond, ...ofOthers.map(([words]) => ({ kind: "words_not_in_evidence", text: words }) as const)];
}

/** "每校不少于": of the two characters after 每 only the first may be a name. */
function isKnownHan(words: string, known: string): boolean {
  return known.includes(words) || (GOES_ON.test(words.slice(1)) && known.includes(words.slice(0, 1)));
}
