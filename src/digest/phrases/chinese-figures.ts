import type { NotableItem, QuantityFacts, Revision } from "../facts/fact-items.ts";
import type { DigestFacts } from "../facts/facts.ts";
import { chineseDay, chineseScope } from "./chinese-dates.ts";
import { chineseNumber, signed } from "./numbers.ts";

/** "40处", "≥97%", "3—5个", "≥2课时/周"; "=" is left unsaid. */
function demand({ demanded, demandedAtMost, comparator, unit, per }: QuantityFacts): string {
  const number =
    demandedAtMost === null
      ? chineseNumber(demanded)
      : `${chineseNumber(demanded)}—${chineseNumber(demandedAtMost)}`;
  return `${comparator === "=" ? "" : comparator}${number}${unit}${per === null ? "" : `/${per}`}`;
}

/** "15/40处" for a count; "95%（目标≥97%）" for a rate or a frequency. */
export function chineseProgress(quantity: QuantityFacts): string {
  const { value, unit, kind, per } = quantity;
  if (value === null) return `未上报（目标${demand(quantity)}）`;
  if (kind === "quantity" && quantity.comparator !== "≤") {
    return `${chineseNumber(value)}/${demand(quantity).replace("≥", "")}`;
  }
  return `${chineseNumber(value)}${unit}${per === null ? "" : `/${per}`}（目标${demand(quantity)}）`;
}

/** "+3处", "+2个百分点", "-1名"; "—" where nothing changed. */
export function chineseGained({ gained, unit }: QuantityFacts): string {
  return gained === null || gained === 0
    ? "—"
    : `${signed(gained, chineseNumber)}${unit === "%" ? "个百分点" : unit}`;
}

/** What is said beside a quantity: what it gained in the period, and how much it lags behind the pace. */
export function chineseQuantityNotes(quantity: QuantityFacts, { period }: DigestFacts): string[] {
  const { gained, gap } = quantity;
  const notes: string[] = [];
  if (gained !== null && gained !== 0) notes.push(`${chineseScope(period)}${chineseGained(quantity)}`);
  if (gap !== null && gap < 0) notes.push(chineseShortfall(gap, quantity.unit));
  return notes;
}

/** "比序时进度少4.2处"; of less than one whole that no figure is given: nobody builds a third of a school. */
export function chineseShortfall(gap: number, unit: string): string {
  if (unit !== "%" && gap > -1) return "略低于序时进度";
  return `比序时进度少${chineseNumber(-gap)}${unit === "%" ? "个百分点" : unit}`;
}

/** "办结", "体育设施达到目标", "已出台《…方案》". */
export function chineseAchievement(item: NotableItem, subject: string | null): string {
  if (item.kind === "done") return "办结";
  if (item.kind === "document") return `已出台${subject ?? item.subject}`;
  return `${subject ?? item.subject}达到目标`;
}

/** "补报6月10日的进展", "更正6月10日的进展，由5处改为3处", "撤回6月10日的进展". */
export function chineseRevision({ kind, asOf, amount, amountBefore, unit }: Revision): string {
  const day = chineseDay(asOf);
  const measure = (value: number) => `${chineseNumber(value)}${unit ?? ""}`;
  if (kind === "late") return `补报${day}的进展`;
  if (kind === "withdrawn") return `撤回${day}的进展${amount === null ? "" : `（${measure(amount)}）`}`;
  if (amount === null || amountBefore === null) return `更正${day}的进展`;
  return `更正${day}的进展，由${measure(amountBefore)}改为${measure(amount)}`;
}
