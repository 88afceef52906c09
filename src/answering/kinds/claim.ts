import type { Language } from "../../language/detect-language.ts";
import type { Target } from "../../plan/plan.ts";
import type { Part } from "../answer.ts";
import type { ClaimedFigure } from "../understand/question.ts";
import { figureText, numberText } from "../write/figure.ts";
import { wordsFor } from "../write/words.ts";

/**
 * What the plan says to a figure that the asker takes for granted: yes, or no and the right one. The target is the
 * one with that value, else the one with that unit, else the only one there is.
 */
export function claimParts(targets: Target[], claims: ClaimedFigure[], language: Language): Part[] {
  const figures = targets.filter((target) => figureText(target, language) !== "");
  return claims.flatMap((claim) => {
    const target = figures.find((each) => agrees(each, claim)) ?? counterpart(figures, claim);
    if (target === undefined) return [];
    const words = wordsFor(language);
    const figure = figureText(target, language);
    const unit = language === "zh" || claim.unit === "%" ? claim.unit : "";
    const text = agrees(target, claim)
      ? words.claimRight(figure)
      : words.claimWrong(`${numberText(claim.value)}${unit}`, figure);
    return [{ kind: "text" as const, text }];
  });
}

/** Whether a target demands just what is claimed. */
function agrees(target: Target, claim: ClaimedFigure): boolean {
  const sameUnit =
    claim.unit === "" || claim.unit === target.unit || (claim.unit === "个" && target.unit !== "%");
  return target.value === claim.value && sameUnit;
}

function counterpart(figures: Target[], claim: ClaimedFigure): Target | undefined {
  const sameUnit = figures.filter((target) => target.unit === claim.unit);
  if (sameUnit.length > 0) return sameUnit[0];
  return figures.length === 1 ? figures[0] : undefined;
}
