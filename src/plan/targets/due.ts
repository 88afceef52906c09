const MONTH_END = /(?:(20\d{2})年)?(\d{1,2})月(?:底|末)/;
const DAY = /(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日(?:前|之前|以前)/;
const YEAR_END = /(?:(20\d{2})年|今年|本年)?(?:年底|年末|年内)(?:前|之前)?/;
const BY_YEAR = /到(20\d{2})年(?![\d初])|^(20\d{2})年(?=(?:初步|基本|全面)?(?:建成|完成|实现|达到))/;
const HALF = /(?:(20\d{2})年)?上半年/;

/** The day a clause sets as its end ("6月底前", "11月20日前", "上半年", "年底前"), as YYYY-MM-DD, or null. */
export function dueDay(clause: string, planYear: number | null): string | null {
  const day = DAY.exec(clause);
  if (day !== null) return isoDay(day[1], planYear, Number(day[2]), Number(day[3]));
  const month = MONTH_END.exec(clause);
  if (month !== null) return monthEnd(month[1], planYear, Number(month[2]));
  const half = HALF.exec(clause);
  if (half !== null) return isoDay(half[1], planYear, 6, 30);
  const year = YEAR_END.exec(clause);
  if (year !== null) return isoDay(year[1], planYear, 12, 31);
  const by = BY_YEAR.exec(clause);
  return by === null ? null : isoDay(by[1] ?? by[2], planYear, 12, 31);
}

function monthEnd(year: string | undefined, planYear: number | null, month: number): string | null {
  const which = year === undefined ? planYear : Number(year);
  if (which === null) return null;
  return isoDay(String(which), planYear, month, new Date(Date.UTC(which, month, 0)).getUTCDate());
}

function isoDay(
  year: string | undefined,
  planYear: number | null,
  month: number,
  day: number,
): string | null {
  const which = year === undefined ? planYear : Number(year);
  if (which === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${which}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A clause or a table's cell that sets a day and says nothing else ("12月底前完成", "完成时限：6月底前"). */
const DAY_ALONE =
  /^(?:完成)?(?:时限|时间|期限)?[:：]?\s*(?:请?[于在])?(?:(?:20\d{2}年|今年|本年)?\d{1,2}月(?:底|末|\d{1,2}日)(?:之?前|以前)?|(?:20\d{2}年)?上半年|(?:20\d{2}年)?年(?:底|末|内)(?:之?前)?)(?:完成|办结|落实)?[。.]?$/;

/** The day that a task sets for all of its targets, by a clause that says only that; else null. */
export function dueDayOfTask(clauses: readonly string[], planYear: number | null): string | null {
  const alone = clauses.find((clause) => DAY_ALONE.test(clause.trim()));
  return alone === undefined ? null : dueDay(alone, planYear);
}
