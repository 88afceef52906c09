import { type DraftReading, sameTarget } from "./draft.ts";

/** "办了两场,一场踢毽子一场跳绳", "新增3处,篮球场2处、足球场1处": amounts that an amount before them in the sentence already holds. */
export function isPart(draft: DraftReading, drafts: readonly DraftReading[]): boolean {
  if (addUpInClause(draft, drafts)) return true;
  const { whole, sum } = wholeOf(draft, drafts);
  if (whole === null || whole.thing !== "") return false;
  return whole.amount === sum || (isSum(whole) && (draft.amount ?? 0) < (whole.amount ?? 0));
}

/** Those that may be parts of another, or each a total of a part only, are asked about. */
export function withDoubtfulParts(drafts: readonly DraftReading[]): DraftReading[] {
  return drafts.map((draft) => {
    const doubtful = mayBePart(draft, drafts) || drafts.some((part) => isTotalBeside(part, draft, drafts));
    return doubtful && draft.reason === null ? { ...draft, reason: "other_thing" } : draft;
  });
}

/** "新增3处,篮球场2处": two of the three, or two more. */
function mayBePart(draft: DraftReading, drafts: readonly DraftReading[]): boolean {
  const { whole, sum, parts } = wholeOf(draft, drafts);
  if (whole === null || draft.thing === "") return false;
  return whole.thing === "" || isSum(whole) || (whole.amount === sum && parts.length > 1);
}

/** "累计篮球场12处、足球场6处": neither is the total. */
function isTotalBeside(part: DraftReading, draft: DraftReading, drafts: readonly DraftReading[]): boolean {
  const { whole } = wholeOf(part, drafts);
  return whole === draft && whole.thing !== "" && isSum(whole) && part.thing !== "";
}

function addUpInClause(draft: DraftReading, drafts: readonly DraftReading[]): boolean {
  const parts = drafts.filter((other) => other.statement === draft.statement && sameTarget(other, draft));
  if (parts.length < 2) return false;
  const sum = sumOf(parts);
  return drafts.some(
    (whole) =>
      inSentence(whole, draft) &&
      whole.statement.start < draft.statement.start &&
      sameTarget(whole, draft) &&
      whole.amount === sum,
  );
}

type Whole = { whole: DraftReading | null; parts: DraftReading[]; sum: number };

/** The amount before a draft that lends it its cue, and all amounts that lean on it. */
function wholeOf(draft: DraftReading, drafts: readonly DraftReading[]): Whole {
  const related = drafts.filter((other) => inSentence(other, draft) && sameTarget(other, draft));
  const at = related.indexOf(draft);
  const from = related.slice(0, at).findLastIndex((other) => !other.inherits);
  const whole = related[from];
  if (!draft.inherits || whole === undefined) return { whole: null, parts: [], sum: 0 };
  const next = related.findIndex((other, index) => index > at && !other.inherits);
  const parts = related.slice(from + 1, next < 0 ? related.length : next);
  return { whole, parts, sum: sumOf(parts) };
}

function isSum({ kind, replaces }: DraftReading): boolean {
  return kind === "set" || (kind === "correction" && replaces === "set");
}

function inSentence(one: DraftReading, other: DraftReading): boolean {
  return one.statement.sentence === other.statement.sentence;
}

function sumOf(drafts: readonly DraftReading[]): number {
  return drafts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
