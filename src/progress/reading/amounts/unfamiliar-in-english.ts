import { contentWords } from "../likeness.ts";
import type { Amount } from "./amounts.ts";
import { englishNounAt } from "./units.ts";

const SMALL_WORDS = new Set(
  (
    "a an the of and or so to by we i our us you it its this that these those there here they all both each per has have had is are was were be been am do did " +
    "more new additional further extra other another now already just also again finally last past current currently far date total totals totalling altogether overall cumulative cumulatively so " +
    "today yesterday week weeks weekly month months quarter year morning afternoon evening weekend monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun " +
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec st nd rd th " +
    "one two three four five six seven eight nine ten eleven twelve first second third next half dozen least most only exactly about around nearly almost over plus minus up make makes making made bring brings bringing brought takes taking gives giving reach reaches rose risen grown stand stands stood " +
    "roughly approximately additions addition thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred net stay stays until help we've we're i've it's they've pcs pieces training up-to-date " +
    "quick brief short latest heads-up heads-ups headsup everyone everybody folks colleagues dear summary recap round-up snapshot figure figures data info information " +
    "hi hello team please thanks thank ok okay fyi update progress report status note record log task tasks no number target goal percent good great news happy proud glad confirm well " +
    "built held ran run done set got open opens ready live running online service use under way completed complete successfully officially finally fully tick box public school schools who which were as not if but from for out with"
  ).split(" "),
);
const KINDS =
  /^(?:sports?|games?|fitness|exercise|gym|gyms|basketball|football|soccer|tennis|table|badminton|volleyball|squash|baseball|cricket|golf|hockey|rugby|swimming|running|jogging|walking|hiking|cycling|bike|skate|skating|skateboard|roller|ski|skiing|climbing|chess|dance|dancing|yoga|tai|chi|taiji|taijiquan|martial|kung|fu|athletics|gymnastics|aerobics|boxing|archery|dragon|boat|marathons?|half-marathon|fun|outdoor|indoor|open-air|street|pocket|community|communities|neighbou?rhood|village|town|city|urban|rural|district|local|public|mass|popular|municipal|social|level|grade|senior|junior|primary|secondary|middle|high|vocational|private|youth|children's|kids?|women's|men's|elderly|family|staff|small|large|mini|multi-purpose|multi|purpose|multipurpose|smart|digital|model|pilot|advanced|certified|qualified|trained|full|new-build|equipment|machines?|people|persons?|of|round)$/;
/** What is done to things of the kind when they are counted; other acts may count something else. */
const KNOWN_DONE =
  /^(?:complet|add|finish|open|train|certif|select|deliver|inaugurat|install|hand|launch|qualif|graduat|pass|accept|renovat|commission|establish|creat|designat|award|organi[sz]|host|stag|wrapp|locat|updat|reach|revis|correct|confirm|verif|count|increas|record|report|log|achiev|equipp|conduct|recogni[sz]|accredit|convert|refurbish|cover|support|form|combin|accumulat|total|implement|facilitat|roll|tick|knock|mov|includ|instruct|sign|nam|issu|guid|build|hold|creat)(?:t?ed|ied|ged|led|ing|ning|s|es|e)?$/;
/** Where it is: what follows names a place. */
const PLACE_FOLLOWS =
  /^(?:in|at|on|near|along|across|beside|inside|behind|opposite|after|before|since|thanks|because)$/;
const STATE_NOT_PLACE =
  /\b(?:at risk|in trouble|in need|in doubt|on hold|in limbo|behind on|behind schedule|to (?:fix|do|go|see|look|meet|visit|check|repair)|at fault|(?:on|in|under|out of) (?:leave|arrears|debt|dispute|question|danger|construction|repair|repairs|bad|poor|quarantine|lockdown|hospital|court))\b/;

/**
 * Whether English words by an amount say what neither the target's line nor the business of reporting explains
 * ("2 leaking courts", "4 sites with graffiti"): something else may have been counted, so that it is asked about.
 */
export function isUnfamiliarInEnglish({ before, written, unit, after }: Amount, line: string): boolean {
  const own = contentWords(line);
  const isKnown = (word: string): boolean =>
    SMALL_WORDS.has(word) ||
    KINDS.test(word) ||
    KNOWN_DONE.test(word) ||
    [...contentWords(word)].some((stem) => own.has(stem)) ||
    englishNounAt(word, new Set())?.known === true;
  const tail = /\d/.test(after) ? "" : (after.split("(")[0] ?? ""); // an aside may speak of anything
  if (STATE_NOT_PLACE.test(tail)) return true;
  const lead = unit === null ? before.replace(/\b(?:went|gone|going) to\s*$/, " ") : before; // "went to 4 sites" is a visit
  return [lead, written, tail].some((part) => !untilPlace(part).every(isKnown));
}

function untilPlace(text: string): string[] {
  const words =
    text.replace(/@[\w.-]+|\b(?:went|gone|going) (?:up|live|from)/g, " ").match(/[a-z][a-z'-]+/g) ?? [];
  const place = words.findIndex((word) => PLACE_FOLLOWS.test(word));
  return place < 0 ? words : words.slice(0, place);
}
