/** How a figure is bounded: exactly, at least, more than, at most, less than, about. */
export type Bound = "=" | "≥" | ">" | "≤" | "<" | "≈";

/** Read in this order: "不少于" holds "少于". */
const BEFORE: [Bound, RegExp][] = [
  [
    "≥",
    /(?:不(?:得|能|可|应|会)?(?:少于|低于|小于)|不下于?|至少|最少|起码|(?:底线|下限)(?:是|为)?|≥|>=)\s*\p{Script=Han}{0,4}\s*$/u,
  ],
  [
    "≤",
    /(?:不(?:得|能|可|应|会)?(?:超过|高于|大于|多于)|至多|最多|控制在|(?:上限|封顶)(?:是|为)?|≤|<=)\s*\p{Script=Han}{0,4}\s*$/u,
  ],
  [">", /(?:(?<!不[得能可应会]?)(?:超过|高于|多于|大于)|突破|超|>)\s*$/],
  ["<", /(?:不到|不足|未达到?|(?<!不[得能可应会]?)(?:少于|低于|小于)|<)\s*$/],
  ["≈", /(?:(?:大约|大概|将近|差不多|几乎)\s*\p{Script=Han}{0,4}|约|接近|近|上下)\s*$/u],
  [
    "≥",
    /\b(?:at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum|a floor of)(?: [a-z]+){0,2}\s*$/i,
  ],
  [
    "≤",
    /\b(?:at most|(?:no|not) more than|up to|a maximum of|maximum|a ceiling of|a cap of|within|not exceed(?:ing)?)\s*$/i,
  ],
  [">", /\b(?:more than|over|above|exceed(?:s|ed|ing)?|in excess of|upwards of|beyond)\s*$/i],
  ["<", /\b(?:less than|fewer than|under|below|short of)\s*$/i],
  ["≈", /\b(?:about|around|roughly|approximately|nearly|almost|some|close to|circa)\s*$/i],
];
const AFTER: [Bound, RegExp][] = [
  ["≥", /^\s*-?plus\b/i],
  ["≈", /^\s*-?odd\b/i],
  [
    "≥",
    /^\s*(?:及|或)?以上|^\s*\+|^[^,.;，。；\d]{0,40}?\b(?:or|and) (?:more|above|over|higher|upwards?)\b/i,
  ],
  [
    "≤",
    /^\s*(?:及|或)?(?:以内|以下|之内)|^[^,.;，。；\d]{0,24}?\b(?:or (?:less|fewer|below|lower)|at (?:the )?most)\b/i,
  ],
  ["≈", /^\s*(?:左右|上下)|^[^,.;，。；\d]{0,16}?\bor so\b/i],
  ["≥", /^[^,.;，。；\d]{0,16}?\bat (?:the )?least\b/i],
];
const JUST_AFTER_NUMBER: [Bound, RegExp] = [">", /^\s*(?:余|多(?=\p{Script=Han}))/u];

/** The bound of a figure from the words before its number, right after the number, and after its unit. */
export function boundOf(before: string, afterNumber: string, afterUnit: string): Bound {
  const lead = before.trimEnd();
  const found =
    BEFORE.find(([, words]) => words.test(lead)) ??
    AFTER.find(([, words]) => words.test(afterUnit) || words.test(afterNumber)) ??
    (JUST_AFTER_NUMBER[1].test(afterNumber) ? JUST_AFTER_NUMBER : undefined);
  return found?.[0] ?? "=";
}
