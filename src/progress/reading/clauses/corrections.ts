import { type MessageClause, sentenceUpTo } from "./clauses.ts";

const CORRECTS =
  /更正|订正|纠正|勘误|改正|更改为|修正|改[为成]|[报写说记填发]错|有误|(?:说|报|数据|数字|前面)的?不对|作废|[搞弄]错|应为|应该是|\b(?:correction|corrected|correcting|should (?:be|read|say)|should have (?:been|said)|i meant|meant to say|make that|typo|my mistake|oops)\b|不是\s*[+\d一二两三四五六七八九十]|\bnot \d/;
const CORRECTS_ALL = /^\s*(?:□+\s*)?(?:更正|订正|纠正|勘误|修正|correction)/;

/** Which clauses correct what was recorded: all after a leading "更正", else the rest of the sentence that says so. */
export function correctionsOf(clauses: readonly MessageClause[]): boolean[] {
  let all = false;
  return clauses.map((clause, index) => {
    if (CORRECTS_ALL.test(clause.text)) all = true;
    return all || sentenceUpTo(clauses, index).some((each) => CORRECTS.test(each.text));
  });
}
