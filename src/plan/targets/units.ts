const MEASURE_WORDS =
  "个百分点|平方公里|万平方米|平方米|公里|千米|亿元|万元|亿斤|万亩|项次|人次|场次|班次|艘次|件次|课时|学时|小时|分钟|所|处|个|名|人|项|间|家|场|次|座|条|套|门|期|篇|份|部|台|辆|件|本|批|类|种|对|支|张|户|位|组|亩|吨|元|米|艘|只|棵|株|例|宗|栋|幢|片|块|颗|枚|款|集|节|届次|学位|床|张床位|架|班";

const LONGEST_FIRST = MEASURE_WORDS.split("|").sort((a, b) => b.length - a.length);

/** "15分钟健身圈" names a thing, "1小时通勤圈" too: a time followed by 圈 is no measure. */
const NAME_AFTER = /^(?:分钟|小时)[^,，。；;]{0,8}圈/;

/** The measure word the text begins with ("处", "项次"), or null. */
export function leadingUnit(text: string): string | null {
  if (NAME_AFTER.test(text)) return null;
  return LONGEST_FIRST.find((unit) => text.startsWith(unit)) ?? null;
}
