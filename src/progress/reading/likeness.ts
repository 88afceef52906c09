import { foldWidth } from "../../language/fold-width.ts";
import type { Plan, Target } from "../../plan/plan.ts";
import { hanOf } from "./words.ts";

/** What a target is recognised by: its plan and, where the plan has English lines, those. */
export type Targets = {
  plan: Plan;
  targets: readonly Target[];
  englishLines: Readonly<Record<string, string>>;
};

/** How much a target's words and a clause have in common: pairs of Han characters, and English words. */
export function likeness(from: Targets, target: Target, words: string): number {
  const own = hanOf(target.kind === "document" ? target.subject : target.quote + target.subject);
  const han = hanOf(words);
  let pairs = 0;
  for (let at = 0; at + 2 <= han.length; at += 1) if (own.includes(han.slice(at, at + 2))) pairs += 1;
  return pairs + englishShared(from, target, words);
}

/** How many words that say something a text shares with the English line of a target. */
export function englishShared(from: Targets, target: Target, words: string): number {
  const own = contentWords(from.englishLines[target.id] ?? "");
  return [...contentWords(words)].filter((word) => own.has(word)).length;
}

const EMPTY_WORDS = new Set(
  "task tasks such with that this from have been their they some into more than were will what and the for has its are was our".split(
    " ",
  ),
);

/** The words of an English text that say what it is about, in lower case, plural and past endings cut off. */
export function contentWords(text: string): Set<string> {
  const words =
    foldWidth(text)
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? [];
  return new Set(
    words.filter((word) => !EMPTY_WORDS.has(word)).map((word) => word.replace(/(?:ies|ing|ed|es|s|y)$/, "")),
  );
}
