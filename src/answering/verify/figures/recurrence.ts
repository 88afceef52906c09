/** The time after which something recurs. */
export type Recurrence = "day" | "week" | "month" | "quarter" | "term" | "year";

const WORDS: [Recurrence, RegExp][] = [
  [
    "week",
    /每(?:一)?(?:周|个?星期)|一周(?!年)|周均|(?:^|[\d\p{Script=Han}])\/周|\b(?:a|per|each|every) week\b|\bweekly\b/iu,
  ],
  ["quarter", /每(?:个)?季度?|\/季度?|\b(?:a|per|each|every) quarter\b|\bquarterly\b/i],
  ["term", /每(?:个)?学期|\b(?:a|per|each|every) (?:term|semester)\b/i],
  ["month", /每(?:个)?月|月均|\/月|\b(?:a|per|each|every) month\b|\bmonthly\b/i],
  [
    "year",
    /每(?:学)?年|年均|\/年|\b(?:a|per|each|every) (?:school )?year\b|\bannually\b|\byearly\b|\bper annum\b/i,
  ],
  ["day", /每(?:日|天)|日均|\/[天日]|\b(?:a|per|each|every) day\b|\bdaily\b/i],
];

/** The recurrence that a stretch of text speaks of, or null. */
export function recurrenceOf(text: string): Recurrence | null {
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}
