import type { Language } from "../../language/detect-language.ts";
import type { Target } from "../../plan/plan.ts";
import { figure } from "../standing/figures.ts";
import type { Curve } from "../standing/pace.ts";

/** How a target is called where the words are said. */
export type TargetCalled = (target: Target) => string;

/** A target's milestones, or that it has none. */
export function curveWords(
  target: Target,
  curve: Curve | undefined,
  called: TargetCalled,
  language: Language,
): string {
  const zh = language === "zh";
  const name = zh
    ? `任务${target.task}（${target.id}）${called(target)}`
    : `Task ${target.task} (${target.id}), ${called(target)}`;
  if (curve === undefined || curve.length === 0)
    return zh
      ? `${name}：没有节点，按工作日均匀推算序时。`
      : `${name}: no milestones; the pace counts working days evenly.`;
  const points = curve.map((point) => pointWords(point, target, language)).join(zh ? "，" : ", ");
  return zh ? `${name}：按节点 ${points}。` : `${name}: by milestones ${points}.`;
}

/** One milestone: its day and what should be reached by then. */
export function pointWords({ day, value }: Curve[number], target: Target, language: Language): string {
  const unit = language === "zh" || target.unit === "%" ? target.unit : "";
  return `${day} ${figure(value)}${unit}`;
}
