import { type Evidence, textOf } from "../evidence/evidence.ts";
import type { ReadText } from "../evidence/read-evidence.ts";
import type { Fault } from "../faults.ts";

/** What a plan itself has done: it says, asks, names, was issued. */
const SAYING_ZH =
  /^(?:提出|规定|明确|列出|列入|列|设定|设|定|强调|作|给出|给|写明|写|说明|说|部署|布置|安排|包括|包含|涵盖|涉及|突出|体现|指出|确定|要求|提到|点明|聚焦|围绕|有|为|除|到|报|上报|填报|纳入|分配|对)$/;
const SAYING =
  /^(?:set|given|assigned|planned|asked|required|named|listed|said|stated|dated|quantified|mentioned|included|expected|scheduled|designed|intended|meant|aimed|called|reported|recorded|entered|registered|counted|told|shown|written|put|made|seen|found|headed|tied|linked|related|based|needed|supposed|left|asked)$/;
const DONE_ZH =
  /(?:已经?|业已|均已|现已)(\p{Script=Han}{1,2})|(\p{Script=Han}{1,2})了(?![解结了])|正在(\p{Script=Han}{1,2})|(?:刚刚|早已|早就)(\p{Script=Han}{1,2})/gu;
const ADVERBS =
  "(?:(?:now|already|just|since|all|both|also|recently|fully|successfully|largely|mostly|finally|officially|jointly|once)\\s+)*";
const DONE = new RegExp(
  [
    `\\b(?:has|have|had)\\s+${ADVERBS}(?:been\\s+)?${ADVERBS}([a-z]+(?:ed|wn|en|un|ilt|eld|one|ght|come|lt|led|ent|ade|oke|ung))\\b`,
    `\\b(?:was|were)\\s+${ADVERBS}([a-z]+(?:ed|wn|en|un|ilt|eld|one|ght|lt|led|ent|ade|set|ung))\\b`,
    `\\b(?:is|are)\\s+(?:already|currently|now)\\s+(?:being\\s+)?(\\w+)`,
    `^(?:the )?(?:education (?:and sports )?)?(?:bureau|district|city|new area|binhai(?: new area)?|plan's bureau)\\s+${ADVERBS}([a-z]+ed|built|held|began|drew|set up|ran|won|took)\\b`,
    "\\b(already)\\b",
    "\\b(under way|underway|in progress)\\b",
  ].join("|"),
  "giu",
);

/** What was done with the document itself. */
const ISSUED = /^(?:issued|published|released|印发|发布)$/i;

/**
 * What a sentence says has been done, or is being done, where all its evidence is the plan's, which tells what is to be
 * done. A document that itself tells of what was done ("已建成") may be told so.
 */
export function checkDone({ text }: ReadText, evidence: readonly Evidence[]): Fault[] {
  const isReported = evidence.some(({ lines }) => lines.some(({ says }) => says === "reported"));
  if (isReported) return [];
  const known = textOf(evidence);
  const isOfPlan = evidence.some(({ task }) => task === null);
  return doneIn(text)
    .filter(({ verb }) => !tellsOf(known, verb) && !(isOfPlan && ISSUED.test(verb)))
    .map(({ phrase }) => ({ kind: "state_not_in_ledger", text: phrase }));
}

function doneIn(text: string): { phrase: string; verb: string }[] {
  const chinese = [...text.matchAll(DONE_ZH)].map(verbOf).filter(({ verb }) => !saysIn(verb));
  const english = [...text.matchAll(DONE)].map(verbOf).filter(({ verb }) => !SAYING.test(verb.toLowerCase()));
  return [...chinese, ...english];
}

function verbOf(match: RegExpMatchArray): { phrase: string; verb: string } {
  return { phrase: match[0], verb: match.slice(1).find((group) => group !== undefined) ?? "" };
}

/** The two characters before 了 may hold one that is no part of the verb: 此外有了, 都为了. */
function saysIn(verb: string): boolean {
  return SAYING_ZH.test(verb) || /^.?[有除]$|^[^成]为$/u.test(verb);
}

function tellsOf(known: string, verb: string): boolean {
  if (/\p{Script=Han}/u.test(verb))
    return new RegExp(`(?:已经?|现|均)${verb}|${verb}了|正在${verb}`, "u").test(known);
  return /已经?\p{Script=Han}|\p{Script=Han}了|\b(?:has|have|had) been\b/u.test(known);
}
