import { checkStates } from "../../answering/verify/checks/check-states.ts";
import type { Evidence } from "../../answering/verify/evidence/evidence.ts";
import { plainText } from "../../answering/verify/evidence/plain-text.ts";
import { readText } from "../../answering/verify/evidence/read-evidence.ts";
import type { Fault } from "../../answering/verify/faults.ts";
import { type Against, verifySentence } from "../../answering/verify/verify-sentence.ts";
import { detectLanguage, type Language } from "../../language/detect-language.ts";
import type { WrittenAnswer } from "../agent/written-answer.ts";
import { checkDirections } from "./check-directions.ts";

/** A paragraph that may be shown, or what of it could not be confirmed. */
export type CheckedParagraph =
  | { text: string }
  | { faults: (Fault | { kind: "too_long" | "other_language" })[] };

type Sentence = WrittenAnswer["sentences"][number];

/** Longer than this is no paragraph on top of a post of fifteen lines. */
const LONGEST: Record<Language, number> = { zh: 240, en: 600 };

/**
 * Holds a paragraph against the facts it was written from, as strictly as an answer, and besides each state against the
 * very tasks it is said of, each figure against the direction it is given in. One sentence that fails is enough: what is left would be a paragraph nobody wrote.
 */
export function checkedParagraph(
  sentences: readonly Sentence[],
  against: Against,
  language: Language,
): CheckedParagraph {
  const faults = sentences.flatMap((sentence) => faultsOf(sentence, against));
  if (faults.length > 0) return { faults };
  const text = joined(sentences.map((sentence) => sentence.text.replace(/\s+/g, " ").trim()));
  if (text === "") return { faults: [{ kind: "empty" }] };
  if (text.length > LONGEST[language]) return { faults: [{ kind: "too_long" }] };
  if (detectLanguage(text) !== language) return { faults: [{ kind: "other_language" }] };
  return { text };
}

function faultsOf(sentence: Sentence, against: Against): Fault[] {
  const checked = verifySentence(sentence, against);
  if (checked.kind === "refused") return checked.faults;
  if (checked.kind === "quote") return [{ kind: "words_not_in_evidence", text: sentence.text }];
  return [
    ...statesOfOthers(sentence.text, checked.evidence, against),
    ...checkDirections(sentence.text, checked.evidence, against.simplify),
  ];
}

/** "任务30滞后" is not borne out by a count of late tasks, nor by another task that is late. */
function statesOfOthers(text: string, evidence: readonly Evidence[], { simplify }: Against): Fault[] {
  const sentence = readText(plainText(text, simplify));
  const named = new Set(sentence.named.flatMap(({ kind, numbers }) => (kind === "task" ? numbers : [])));
  return [...named].flatMap((number) =>
    checkStates(
      sentence,
      evidence.filter(({ task }) => task === number),
      "",
    ),
  );
}

function joined(sentences: string[]): string {
  return sentences.reduce((text, sentence) => {
    const gap = text === "" || /[\p{Script=Han}，。！？；]$/u.test(text) ? "" : " ";
    return text + gap + sentence;
  }, "");
}
