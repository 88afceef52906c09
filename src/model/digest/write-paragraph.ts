import type { Evidence } from "../../answering/verify/evidence/evidence.ts";
import type { Lexicon } from "../../answering/verify/evidence/lexicon.ts";
import type { DigestFacts } from "../../digest/facts/facts.ts";
import type { WriteProse } from "../../digest/prose.ts";
import type { Language } from "../../language/detect-language.ts";
import type { Plan } from "../../plan/plan.ts";
import { readWritten, WrittenAnswer } from "../agent/written-answer.ts";
import type { Gate } from "../answer/gate.ts";
import { LANGUAGE_NAMES, type WithoutModel } from "../answer/words.ts";
import { createEvidenceBook } from "../evidence/evidence-book.ts";
import { showEvidence } from "../evidence/show-evidence.ts";
import { type Failure, failureOf, isEndpointFault } from "../failure.ts";
import type { ModelSettings } from "../model-settings.ts";
import { loadPrompts } from "../prompts/load-prompts.ts";
import { asData } from "../prompts/prompt.ts";
import { loadSimplify } from "../simplify.ts";
import { type CheckedParagraph, checkedParagraph } from "./checked-paragraph.ts";
import { countEvidence } from "./count-evidence.ts";
import { type EnglishNames, taskEvidence } from "./task-evidence.ts";

const PROMPTS = { "digest-paragraph": ["plan_title", "language", "facts"] } as const;

/** The digest does not wait longer than this for its paragraph. */
const LONGEST_SECONDS = 30;

/** What became of one paragraph, for the log. No text of the model's is in it. */
export type ParagraphRun = {
  period: string;
  language: Language;
  outcome: "written" | "nothing_to_say" | "unverified" | "failed" | WithoutModel;
  failure: Failure | null;
  faults: string[];
};

type ParagraphParts = {
  settings: ModelSettings;
  plan: Plan;
  english: EnglishNames;
  /** What the dictionaries know of words; asked for when the first paragraph is to be verified. */
  lexicon: () => Promise<Lexicon>;
  /** The folder of the prompts. */
  prompts: string;
  gate: Pick<Gate, "enter" | "ended">;
  onRun?: (run: ParagraphRun) => void;
};

/**
 * A writer of the paragraph on top of a digest. What cannot be confirmed, or does not come in time, is left out and told
 * to `onRun` alone.
 * @throws DubanError `config` where the prompt is missing or has the wrong variables.
 */
export async function createParagraphWriter(parts: ParagraphParts): Promise<WriteProse> {
  const { plan, english, gate, onRun = () => {} } = parts;
  const { "digest-paragraph": prompt } = await loadPrompts(parts.prompts, PROMPTS);
  const simplify = await loadSimplify();

  async function write(facts: DigestFacts, language: Language): Promise<Outcome> {
    const refused = await gate.enter(null);
    if (refused !== null) return { outcome: refused };
    const book = createEvidenceBook();
    const shown = book.add([...countEvidence(facts), ...taskEvidence(facts, english)]);
    const filled = { plan_title: asData(facts.plan.title), language: LANGUAGE_NAMES[language] };
    const rules = await prompt.fill({ ...filled, facts: "" });
    const asked = await prompt.fill({ ...filled, facts: showEvidence(shown.map(onceEach)) });
    const tokens = { input: 0, output: 0 };
    try {
      const answer = await handedIn(parts.settings, asked, (use) => {
        tokens.input += use.input;
        tokens.output += use.output;
      });
      await gate.ended(tokens, true);
      if (answer === null) return { outcome: "failed", failure: { kind: "no_answer" } };
      if (!answer.answered || answer.sentences.length === 0) return { outcome: "nothing_to_say" };
      const words = { simplify, lexicon: await parts.lexicon() };
      const against = { plan, evidence: book.all(), question: "", ...words, guarded: [rules] };
      return { outcome: "checked", checked: checkedParagraph(answer.sentences, against, language) };
    } catch (error) {
      const failure = failureOf(error);
      await gate.ended(tokens, !isEndpointFault(failure));
      return { outcome: "failed", failure };
    }
  }

  return async (facts, language) => {
    const run = { period: facts.period.key, language };
    const result = await write(facts, language).catch((): Outcome => NO_ANSWER);
    const { text, ...told } = toldOf(result);
    onRun({ ...run, ...told });
    return text;
  };
}

/** A count stands under both labels; it need not be read twice. */
function onceEach({ lines, ...evidence }: Evidence): Evidence {
  const seen = new Set<string>();
  const first = lines.filter(({ text }) => !seen.has(text) && seen.add(text));
  return { ...evidence, lines: first };
}

type Outcome =
  | { outcome: "checked"; checked: CheckedParagraph }
  | { outcome: "failed"; failure: Failure }
  | { outcome: "nothing_to_say" | WithoutModel };

const NO_ANSWER: Outcome = { outcome: "failed", failure: { kind: "no_answer" } };

function toldOf(result: Outcome): Omit<ParagraphRun, "period" | "language"> & { text: string | null } {
  const nothing = { failure: null, faults: [], text: null };
  if (result.outcome === "failed") return { ...nothing, outcome: "failed", failure: result.failure };
  if (result.outcome !== "checked") return { ...nothing, outcome: result.outcome };
  if ("text" in result.checked) return { ...nothing, outcome: "written", text: result.checked.text };
  return { ...nothing, outcome: "unverified", faults: result.checked.faults.map(({ kind }) => kind) };
}

/** One request; the paragraph is handed in through a tool, as an answer is. LangChain is loaded at the first. */
async function handedIn(
  settings: ModelSettings,
  asked: string,
  onUse: (use: { input: number; output: number }) => void,
): Promise<WrittenAnswer | null> {
  const { createChatModel } = await import("../agent/chat-model.ts");
  const model = createChatModel(settings, onUse).withStructuredOutput(WrittenAnswer, {
    name: "paragraph",
    method: "functionCalling",
    includeRaw: true,
  });
  const seconds = Math.min(LONGEST_SECONDS, settings.perQuestion.seconds);
  const { parsed } = await model.invoke(asked, { signal: AbortSignal.timeout(seconds * 1000) });
  return readWritten(parsed);
}
