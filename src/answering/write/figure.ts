import type { Language } from "../../language/detect-language.ts";
import type { EnglishPlan } from "../../plan/english.ts";
import type { Target } from "../../plan/plan.ts";

const NUMBER = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

/** A number as people write it: "1,200", "97", "0.5". */
export function numberText(value: number): string {
  return NUMBER.format(value);
}

/** What a target demands, with unit and comparator ("40处", "每周不少于2课时", "97%以上", "at least 97%"); "" without a figure.
 * In English the Chinese measure word is left out: the line or the clause beside it says what is counted. */
export function figureText(target: Target, language: Language): string {
  const bare = rangeText(target, language === "zh" ? chineseNumber : englishNumber);
  if (bare === "") return "";
  const amount = `${bare}${language === "zh" || target.unit === "%" ? target.unit : ""}`;
  return language === "zh" ? chineseFigure(target, amount) : englishFigure(target, amount);
}

/** "每周不少于2课时": how often, how it is bounded, how much. */
function chineseFigure({ kind, comparator, per }: Target, amount: string): string {
  const often = per === null ? "" : `每${per}`;
  if (comparator === "=") return `${often}${amount}`;
  if (kind === "rate") return `${often}${amount}${comparator === "≥" ? "以上" : "以内"}`;
  return `${often}${comparator === "≥" ? "不少于" : "不超过"}${amount}`;
}

function englishFigure({ comparator }: Target, amount: string): string {
  if (comparator === "=") return amount;
  return `${comparator === "≥" ? "at least" : "at most"} ${amount}`;
}

/** One line for a target: what it is of, and the figure between `*` signs. */
export function targetLine(target: Target, english: EnglishPlan, language: Language): string {
  const figure = figureText(target, language);
  if (language === "en") {
    const line = english.targetLine(target);
    if (line !== null) return strongNumber(line, target);
    return figure === "" ? target.quote : `${target.subject}: *${figure}*${chineseUnit(target)}`;
  }
  if (target.kind === "document") return `出台文件：*${target.subject}*`;
  if (figure === "") return `节点：*${target.quote}*`;
  const follows = target.quote.indexOf(target.subject) > target.at - target.start;
  return follows ? `*${figure}*${target.subject}` : `${target.subject}：*${figure}*`;
}

function chineseUnit({ unit, per }: Target): string {
  if (unit === "%") return "";
  return ` ${unit}${per === null ? "" : `/${per}`}`;
}

/** As a bureau writes it: 12万, 8500亿; below 100,000 in digits. */
function chineseNumber(value: number): string {
  if (value >= 1e8 && value % 1e6 === 0) return `${value / 1e8}亿`;
  return value >= 1e5 && value % 1e3 === 0 ? `${value / 1e4}万` : numberText(value);
}

/** Millions and billions in words, as a reader of English says them. */
function englishNumber(value: number): string {
  if (value >= 1e9 && value % 1e6 === 0) return `${numberText(value / 1e9)} billion`;
  return value >= 1e6 && value % 1e3 === 0 ? `${numberText(value / 1e6)} million` : numberText(value);
}

function rangeText({ value, min, max }: Target, text: (value: number) => string): string {
  if (value !== null) return text(value);
  return min === null || max === null ? "" : `${text(min)}–${text(max)}`;
}

/** Sets the figure of an English line between `*` signs where it stands in digits; a line in words stays as it is. */
function strongNumber(line: string, target: Target): string {
  const wanted = [target.value, target.min].filter((each) => each !== null).map((each) => numberText(each));
  const [figure] = wanted;
  if (figure === undefined) return line;
  const range = target.max === null ? "" : `(?:\\s*(?:-|–|to)\\s*${numberText(target.max)})?`;
  const percent = target.unit === "%" ? "(?:%| per cent| percent)?" : "";
  const pattern = new RegExp(`(?<![\\d.,])${figure.replace(".", "\\.")}${range}${percent}(?![\\d])`);
  return line.replace(pattern, (found) => `*${found}*`);
}
