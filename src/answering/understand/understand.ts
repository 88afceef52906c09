import { detectLanguage, type Language } from "../../language/detect-language.ts";
import { foldWidth } from "../../language/fold-width.ts";
import { findAddresses } from "./addresses.ts";
import { aspectOf, wantsFigure } from "./aspect.ts";
import { claimedFigures } from "./claimed-figures.ts";
import { chapterAbout, isFollowUp } from "./follow-up.ts";
import { languageSwitch } from "./language-switch.ts";
import { otherYear } from "./other-year.ts";
import type { Question } from "./question.ts";
import type { ThreadMemory } from "./thread-memory.ts";
import { ledgerListOf, planListOf } from "./whole-plan.ts";

/** What a question is read against: the plan's year and text for other years, and what the thread was about. */
export type Reading = {
  planYear: number | null;
  planText: string;
  today: string;
  memory: ThreadMemory | null;
  /** The language asked for by other means (a flag, a person's setting); else the question's own. */
  language?: Language | undefined;
};

const HELP =
  /^(?:你好|您好|在吗|嗨|哈喽|hi|hello|hey|help|帮助|怎么用|如何使用|使用说明|你能(?:做|干)什么|你会(?:做|干)?什么|你是谁|what can you do|how do (?:i|you) (?:use|work)\b.*|who are you)(?:[,，\s]*(?:督办|duban|there))?[!！?？。.~～\s]*$/i;

/** Reads a question by rules alone, no model: the same words give the same reading. */
export function understand(question: string, reading: Reading): Question {
  const switched = languageSwitch(foldWidth(question).trim());
  const again = switched.rest === "" && reading.memory !== null;
  const text = again ? (reading.memory?.question ?? "") : switched.rest;
  const own = again ? (reading.memory?.language ?? "zh") : detectLanguage(text);
  const language = switched.language ?? reading.language ?? own;
  if (text === "" || HELP.test(text)) return { kind: "help", language };
  return (
    byAddress(text, language, reading) ?? byList(text, language, reading) ?? byTopic(text, language, reading)
  );
}

function byAddress(text: string, language: Language, reading: Reading): Question | null {
  const year = otherYear(text, reading);
  if (year !== null) return { kind: "other_year", language, year };
  const { tasks, chapters } = findAddresses(text);
  if (tasks.length > 0) {
    const said = aspectOf(text);
    const kept = said === "overview" && isFollowUp(text) ? (reading.memory?.aspect ?? said) : said;
    return { kind: "tasks", language, numbers: tasks, aspect: kept, claims: claimedFigures(text) };
  }
  if (chapters.length === 0) return null;
  const list = planListOf(text);
  const [only] = chapters;
  const listed =
    list === "documents" || list === "numeric_targets" || list === "construction" || list === "task_count";
  if (listed && chapters.length === 1 && only !== undefined) {
    return { kind: "plan_list", language, list, chapter: only, text };
  }
  return { kind: "chapters", language, numbers: chapters };
}

function byList(text: string, language: Language, reading: Reading): Question | null {
  const memory = reading.memory;
  if (memory !== null && memory.tasks.length > 0 && isFollowUp(text)) {
    const claims = claimedFigures(text);
    return { kind: "tasks", language, numbers: memory.tasks, aspect: aspectOf(text), claims };
  }
  const ledgerList = ledgerListOf(text);
  if (ledgerList !== null) return { kind: "ledger_list", language, list: ledgerList };
  const about = chapterAbout(text);
  if (about !== null) return { kind: "chapter_about", language, text: about };
  const list = planListOf(text);
  return list === null ? null : { kind: "plan_list", language, list, chapter: null, text };
}

function byTopic(text: string, language: Language, _reading: Reading): Question {
  const claims = claimedFigures(text);
  return { kind: "topic", language, text, aspect: aspectOf(text), wantsFigure: wantsFigure(text), claims };
}
