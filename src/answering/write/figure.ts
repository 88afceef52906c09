import type { Language } from "../../language/detect-language.ts";
import type { EnglishPlan } from "../../plan/english.ts";
import type { Target } from "../../plan/plan.ts";

/** A number as people write it: "1,200", "97", "0.5". */
export function numberText(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}

/** What a target demands, with unit and comparator ("40处", "不少于2课时/周", "97%以上", "at least 97%"); "" without a figure. */
export function figureText(target: Target, language: Language): string {
  const bare = rangeText(target);
  if (bare === "") return "";
  const unit = language === "en" && target.unit !== "%" ? ` ${target.unit}` : target.unit;
  const each = target.per === null ? "" : `/${target.per}`;
  const amount = `${bare}${unit}${each}`;
  if (target.comparator === "=") return amount;
  if (language === "en") return `${target.comparator === "≥" ? "at least" : "at most"} ${amount}`;
  if (target.kind === "rate") return `${amount}${target.comparator === "≥" ? "以上" : "以内"}`;
  return `${target.comparator === "≥" ? "不少于" : "不超过"}${amount}`;
}

/** One line for a target: what it is of, and the figure between `*` signs. */
export function targetLine(target: Target, english: EnglishPlan, language: Language): string {
  const figure = figureText(target, language);
  if (language === "en") {
    const line = english.targetLine(target);
    if (line !== null) return strongNumber(line, target);
    return figure === "" ? target.quote : `${target.subject}: *${figure}*`;
  }
  if (target.kind === "document") return `出台文件：*${target.subject}*`;
  if (figure === "") return `节点：*${target.quote}*`;
  const follows = target.quote.indexOf(target.subject) > target.at - target.start;
  return follows ? `*${figure}*${target.subject}` : `${target.subject}：*${figure}*`;
}

function rangeText({ value, min, max }: Target): string {
  if (value !== null) return numberText(value);
  return min === null || max === null ? "" : `${numberText(min)}–${numberText(max)}`;
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
