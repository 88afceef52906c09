import { agreesWithDate } from "../../answering/verify/evidence/dates.ts";
import { plainText, type Simplify } from "../../answering/verify/evidence/plain-text.ts";
import { readText } from "../../answering/verify/evidence/read-evidence.ts";
import { sameFigure } from "../../answering/verify/figures/same-figure.ts";
import { findNumbers } from "../../language/find-numbers.ts";

/** "三小", "第二医院", "一中": a number that is a name's, which English writes "No. 3 Primary School". */
const NUMBERED_NAME =
  /第?([一二三四五六七八九十]+|\d+)(?=幼|小(?!时|区|学生)|中(?!心|小|级|全|央|国)|高(?!校)|医|号|院)/g;
const NUMBERED_IN_ENGLISH = /\bNo\. ?(\d+)/gi;

/** Whether a translation has every figure and date of its original, with the same unit and bound, and no other. */
export function sameNumbers(chinese: string, english: string, simplify: Simplify): boolean {
  const names = [...chinese.matchAll(NUMBERED_NAME)].map(([, digits = ""]) => findNumbers(digits)[0]?.value);
  const withoutNames = english
    .replace(NUMBERED_NAME, "")
    .replace(NUMBERED_IN_ENGLISH, (written, digits: string) =>
      names.includes(Number(digits)) ? "" : written,
    );
  const original = readText(plainText(chinese.replace(NUMBERED_NAME, ""), simplify));
  const written = readText(plainText(withoutNames, simplify));
  return (
    bothWays(written.figures, original.figures, sameFigure) &&
    bothWays(written.dates, original.dates, agreesWithDate)
  );
}

function bothWays<Part>(
  own: readonly Part[],
  theirs: readonly Part[],
  same: (one: Part, other: Part) => boolean,
): boolean {
  return (
    own.every((one) => theirs.some((other) => same(one, other))) &&
    theirs.every((other) => own.some((one) => same(one, other)))
  );
}
