const MEASURE_WORDS = [
  "个百分点|平方公里|公里|千米|海里|万平方米|平方米|平方公尺|公尺|公顷|万亩|亩|立方米|立方公尺|米",
  "亿元|万元|元|亿美元|万美元|美元|欧元|港元|亿斤|斤|公斤|吨|千克|标准箱",
  "千瓦时|千瓦|兆瓦|度|个工作日|工作日|个月|天|课时|学时|小时|分钟",
  "项次|人次|场次|班次|艘次|件次|届次|户次|家次|架次|剂次|台次|辆次|项目|学位|张床位|床位",
  "所|处|个|名|人|项|间|家|场|次|座|条|套|门|期|篇|份|部|台|辆|件|本|批|类|种|对|支|张|户|位|组|艘|只|棵|株|例|宗|栋|幢",
  "片|块|颗|枚|款|集|节|床|架|班|盏|根|口|眼|头|羽|尾|道|列|趟|册|轮|餐|户次|桩|孔|格|盒|箱|袋|幅",
].join("|");

const LONGEST_FIRST = MEASURE_WORDS.split("|").sort((a, b) => b.length - a.length);

/** "15分钟健身圈" names a thing, "1小时通勤圈" too: a time followed by 圈 is no measure. */
const NAME_AFTER = /^(?:分钟|小时)[^,，。；;]{0,8}圈/;

/** The measure word the text begins with ("处", "项次"), or null. */
export function leadingUnit(text: string): string | null {
  if (NAME_AFTER.test(text)) return null;
  return LONGEST_FIRST.find((unit) => text.startsWith(unit)) ?? null;
}
