/** Traditional characters as simplified ones. */
export type Simplify = (text: string) => string;

const HAN = "零〇一二两三四五六七八九十";
const HAN_DIGITS = "零一二三四五六七八九";

/** "一周起码两个课时", "一年里要学会2项": a period in which something recurs, where an amount follows it. */
const IN_ONE = new RegExp(
  `(?<![这那近新上下前后第为续历\\d${HAN}])一(周(?!年)|年(?!级)|天|个?学期|个月|个?季度)(?:里|内|中|之内|之中)?(?=[^,，。;；、${HAN}\\d]{0,8}[\\d${HAN}])(?!一)`,
  "g",
);

/**
 * A text as figures are read in it: NFKC (full-width forms, circled digits), simplified characters, months and
 * days in digits, "between 3 and 5" as a range, "一周两课时" as "每周两课时". Lengths may change: offsets found in it are its own.
 */
export function plainText(text: string, simplify: Simplify): string {
  return simplify(text.normalize("NFKC"))
    .replace(/[’‘]/g, "'")
    .replace(/\bbetween ([\w.,-]+) and ([\w.,-]+)/gi, "$1 to $2")
    .replace(new RegExp(`(?<![${HAN}])([${HAN}]{1,3})(?=月(?!均)|日(?!常|报|益))`, "g"), (written) =>
      dayNumber(written),
    )
    .replace(IN_ONE, (_, period) => `每${period}`)
    .replace(/个(?=课时|学时|小时)/g, "")
    .replace(/[零〇一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((digit) => (digit === "〇" ? "0" : String(HAN_DIGITS.indexOf(digit)))).join(""),
    );
}

/** "十二" is 12, "二十四" 24, "六" 6; what is no number up to 39 stays as it is. */
function dayNumber(written: string): string {
  const match = /^(?:([二三])?(十))?([一二三四五六七八九])?$/.exec(written);
  if (match === null || written === "") return written;
  const [, tens, ten, ones] = match;
  const high = ten === undefined ? 0 : tens === undefined ? 1 : digit(tens);
  return String(high * 10 + (ones === undefined ? 0 : digit(ones)));
}

function digit(character: string): number {
  return HAN_DIGITS.indexOf(character);
}
