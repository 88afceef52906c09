import { detectLanguage, type Language } from "../../language/detect-language.ts";
import { foldWidth } from "../../language/fold-width.ts";
import { findAddresses } from "./addresses.ts";
import { askingSentence } from "./asking-sentence.ts";
import { aspectOf, wantsFigure } from "./aspect.ts";
import { claimedFigures } from "./claimed-figures.ts";
import { chapterAbout, isFollowUp, taskByPlace } from "./follow-up.ts";
import { languageSwitch } from "./language-switch.ts";
import { otherYear } from "./other-year.ts";
import type { PlanList, Question, Within } from "./question.ts";
import type { ThreadMemory } from "./thread-memory.ts";
import { ledgerListOf, planListOf } from "./whole-plan.ts";

/** What a question is read against: the plan's year, text and task numbers, and what the thread was about. */
export type Reading = {
  planYear: number | null;
  planText: string;
  taskNumbers: number[];
  today: string;
  memory: ThreadMemory | null;
  /** The language asked for by other means (a flag, a person's setting); else the question's own. */
  language?: Language | undefined;
};

type Read = { text: string; language: Language; reading: Reading };

const HELP =
  /^(?:你好|您好|在吗|嗨|哈喽|hi|hello|hey|help|帮助|怎么用|如何使用|使用说明|你能(?:做|干)什么|你会(?:做|干)?什么|你是谁|what can you do|how do (?:i|you) (?:use|work)\b.*|who are you)(?:[,，\s]*(?:督办|duban|there))?[!！?？。.~～\s]*$/i;
const OF_THE_WHOLE_PLAN = /任务|要点|计划|全部|所有|全区|一共|总共|\b(?:tasks?|plan|all|whole|document)\b/i;

/** Reads a question by rules alone, no model: the same words give the same reading. */
export function understand(question: string, reading: Reading): Question {
  const switched = languageSwitch(foldWidth(question).trim());
  const again = switched.rest === "" && reading.memory !== null;
  const text = again ? (reading.memory?.question ?? "") : switched.rest;
  const own = again ? (reading.memory?.language ?? "zh") : detectLanguage(text);
  const language = switched.language ?? reading.language ?? own;
  if (text === "" || HELP.test(text)) return { kind: "help", language };
  const read = { text, language, reading };
  return byAddress(read) ?? byMemory(read) ?? byList(read) ?? byTopic(read);
}

function byAddress({ text, language, reading }: Read): Question | null {
  const year = otherYear(text, reading);
  if (year !== null) return { kind: "other_year", language, year };
  const { tasks, chapters } = findAddresses(text);
  const placed =
    tasks.length > 0 ? null : taskByPlace(text, reading.memory?.tasks ?? [], reading.taskNumbers);
  const numbers = placed === null ? tasks : [placed];
  if (numbers.length > 0) {
    const said = aspectOf(text);
    const aspect = said === "overview" && isFollowUp(text) ? (reading.memory?.aspect ?? said) : said;
    return { kind: "tasks", language, numbers, aspect, claims: claimedFigures(text) };
  }
  const [only, ...others] = chapters;
  if (only === undefined) return null;
  const list = listWithin(text);
  if (list === null || others.length > 0) return { kind: "chapters", language, numbers: chapters };
  return { kind: "plan_list", language, list, within: { chapter: only }, claims: [] };
}

/** A list that makes sense of one chapter or a few tasks; "tasks of chapter 3" is the chapter itself. */
function listWithin(text: string): PlanList | null {
  const list = planListOf(text);
  if (
    list === null ||
    list === "task_titles" ||
    list === "outline" ||
    list === "identity" ||
    list === "chapter_count"
  ) {
    return aspectOf(text) === "targets" ? "targets" : null;
  }
  return list;
}

/** A message that says nothing of its own, or asks for a list, within what the thread is about. */
function byMemory({ text, language, reading }: Read): Question | null {
  const tasks = reading.memory?.tasks ?? [];
  if (tasks.length === 0) return null;
  const claims = claimedFigures(text);
  if (isFollowUp(text)) return { kind: "tasks", language, numbers: tasks, aspect: aspectOf(text), claims };
  const list = OF_THE_WHOLE_PLAN.test(text) || ledgerListOf(text) !== null ? null : planListOf(text);
  const within: Within = { tasks };
  return list === "documents" || list === "construction"
    ? { kind: "plan_list", language, list, within, claims }
    : null;
}

function byList({ text, language }: Read): Question | null {
  const asking = askingSentence(text);
  const ledgerList = ledgerListOf(asking);
  if (ledgerList !== null) return { kind: "ledger_list", language, list: ledgerList };
  const about = chapterAbout(asking);
  if (about !== null) return { kind: "chapter_about", language, text: about };
  const list = planListOf(asking);
  return list === null
    ? null
    : { kind: "plan_list", language, list, within: null, claims: claimedFigures(asking) };
}

function byTopic({ text: whole, language, reading }: Read): Question {
  const text = askingSentence(whole);
  const claims = claimedFigures(text);
  const continued = /^(?:那么?|and|what about|how about)|呢[?？]?$/i.test(text)
    ? (reading.memory?.aspect ?? "overview")
    : "overview";
  const said = aspectOf(text);
  const aspect = said === "overview" ? continued : said;
  const figure = wantsFigure(text) || (continued === "targets" && said === "overview");
  return {
    kind: "topic",
    language,
    text,
    aspect,
    wantsFigure: figure,
    claims,
    focus: reading.memory?.tasks ?? [],
  };
}
