import type { Language } from "../../language/detect-language.ts";
import type { Target } from "../../plan/plan.ts";

/** A share in per cent with at most one decimal: 0.075 is "7.5%", 0.35 is "35%". */
export function percentOf(share: number): string {
  return `${figure(Math.round(share * 1000) / 10)}%`;
}

/** A number as people read it: thousands parted, no more decimals than it has (two at most). */
export function figure(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

/** What the target demands, as a figure without its unit: "40", "≥97", "3-5". */
export function goalFigure(target: Target): string {
  const goal =
    target.value === null ? `${figure(target.min ?? 0)}-${figure(target.max ?? 0)}` : figure(target.value);
  return target.comparator === "=" ? goal : `${target.comparator}${goal}`;
}

/**
 * The word for what the target counts, with the space that stands before it. In English it is the noun after the
 * number in the target's English line ("Build 40 sports facilities, such as…": " sports facilities"); without such
 * a line the plan's own measure word stays.
 */
export function unitWord(target: Target, language: Language, englishLine: string | null): string {
  if (target.unit === "%") return "%";
  if (language === "zh" || englishLine === null) return ` ${target.unit}`;
  const noun =
    /\d\s+([a-z][a-z\s-]*?)(?=$|[,.;:(]|\s(?:such|as|in|of|to|for|on|from|with|at|a|and|by)\b)/i.exec(
      englishLine,
    )?.[1];
  return noun === undefined ? ` ${target.unit}` : ` ${noun.trim()}`;
}
