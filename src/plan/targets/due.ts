const MONTH_END = /(?:(20\d{2})年)?(\d{1,2})月(?:底|末)/;
const DAY = /(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日(?:前|之前|以前)/;
const YEAR_END = /(?:(20\d{2})年|今年|本年)?(?:年底|年末|年内)(?:前|之前)?/;
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
  return year === null ? null : isoDay(year[1], planYear, 12, 31);
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
