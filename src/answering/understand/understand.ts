import { detectLanguage, type Language } from "../../language/detect-language.ts";
import { findAddresses } from "./addresses.ts";
import { askedDetail } from "./asked-detail.ts";
import { askingSentence } from "./asking-sentence.ts";
import { aspectOf, wantsFigure } from "./aspect.ts";
import { asksChapterOf, chapterAbout } from "./chapter-about.ts";
import { type ChapterTasks, chapterInThread } from "./chapter-in-thread.ts";
import { claimedFigures } from "./claimed-figures.ts";
import { extremeOf } from "./extremes.ts";
import { isFollowUp } from "./follow-up.ts";
import { languageSwitch } from "./language-switch.ts";
import { ledgerListOf } from "./ledger-list-of.ts";
import { listWithin, namesWholePlan } from "./list-scope.ts";
import { mentionedWords } from "./mentions.ts";
import { isOrder } from "./orders.ts";
import { otherYear } from "./other-year.ts";
import type { PlainQuestion } from "./plain-question.ts";
import { planListOf } from "./plan-list-of.ts";
import type { Aspect, Question, TopicAsked } from "./question.ts";
import { taskAmong, tasksByPlace } from "./task-by-place.ts";
import type { ThreadMemory } from "./thread-memory.ts";

/** What a question is read against: the plan's year, text and task numbers, and what the thread was about. */
export type Reading = {
  planYear: number | null;
  planText: string;
  taskNumbers: number[];
  /** The tasks of each chapter, by the chapter's number. */
  chapters: ChapterTasks[];
  today: string;
  memory: ThreadMemory | null;
  plainQuestion: PlainQuestion;
  /** The language asked for by other means (a flag, a person's setting); else the question's own. */
  language?: Language | undefined;
};

type Read = { text: string; language: Language; reading: Reading };

const HELP =
  /^(?:你好|您好|在吗|嗨|哈喽|hi|hello|hey|help|帮助|怎么用|如何使用|使用说明|你能(?:做|干)什么|你会(?:做|干)?什么|你是谁|what can you do|how do (?:i|you) (?:use|work)\b.*|who are you)(?:[,，\s]*(?:督办|duban|there))?[!！?？。.~～\s]*$/i;

/** Reads a question by rules alone, no model: the same words give the same reading. */
export async function understand(question: string, reading: Reading): Promise<Question> {
  const { memory, plainQuestion } = reading;
  const switched = languageSwitch(await plainQuestion(question));
  const again = switched.rest === "" && memory !== null;
  const text = again ? await plainQuestion(memory.question) : switched.rest;
  const language = switched.language ?? reading.language ?? ownLanguage(text, again, memory);
  if (text === "" || HELP.test(text)) return { kind: "help", language };
  const read = { text, language, reading };
  return byAddress(read) ?? bySense(read) ?? byMemory(read) ?? byList(read) ?? topicOf(read);
}

/** A message without words ("30?") is in the thread's language. */
function ownLanguage(text: string, again: boolean, memory: ThreadMemory | null): Language {
  if (memory !== null && (again || !/\p{Script=Han}|[A-Za-z]{2}/u.test(text))) return memory.language;
  return detectLanguage(text);
}

function byAddress({ text, language, reading }: Read): Question | null {
  const year = otherYear(text, reading);
  if (year !== null) return { kind: "other_year", language, year };
  const { tasks, chapters } = findAddresses(text);
  const spokenOf = reading.memory?.tasks ?? [];
  const among = taskAmong(text, spokenOf);
  const named = among === null ? tasks : [among];
  if (among === null && namesAll(text, tasks, reading.taskNumbers)) return null;
  const numbers = named.length > 0 ? named : tasksByPlace(text, spokenOf, reading.taskNumbers);
  const chapter = chapterInThread(text, tasks, spokenOf, reading.chapters);
  if (chapter !== null) return { kind: "chapters", language, numbers: [chapter] };
  if (numbers.length > 0) return taskQuestion({ text, language, reading }, numbers);
  const [only, ...others] = chapters;
  if (only === undefined) return null;
  const list = listWithin(text);
  if (list === null || others.length > 0) return { kind: "chapters", language, numbers: chapters };
  return { kind: "plan_list", language, list, within: { chapter: only }, claims: [], text };
}

/** "32项任务分别是什么" names how many there are, not the thirty-second. */
function namesAll(text: string, named: number[], all: number[]): boolean {
  return named.length === 1 && named[0] === all.length && /分别|都[有是]|列|所有|全部/.test(text);
}

function taskQuestion({ text, language, reading }: Read, numbers: number[]): Question {
  if (asksChapterOf(text)) return { kind: "chapter_of", language, numbers };
  if (isOrder(text, reading.planText) && aspectOf(text) === "overview" && !/[?？]/.test(text))
    return { kind: "out_of_scope", language };
  const said = aspectOf(text);
  const aspect = said === "overview" && isFollowUp(text) ? (reading.memory?.aspect ?? said) : said;
  const detail = askedDetail(text, aspect);
  const claims = claimedFigures(text).filter(({ value, unit }) => unit !== "" || !numbers.includes(value));
  return { kind: "tasks", language, numbers, aspect, claims, detail, text };
}

function bySense({ text, language, reading }: Read): Question | null {
  const asking = askingSentence(text);
  return isOrder(asking, reading.planText) ? { kind: "out_of_scope", language } : null;
}

/** A message that says nothing of its own, or asks for a list, within what the thread is about. */
function byMemory({ text, language, reading }: Read): Question | null {
  const tasks = reading.memory?.tasks ?? [];
  if (tasks.length === 0) return null;
  const claims = claimedFigures(text);
  const detail = askedDetail(text, aspectOf(text));
  if (isFollowUp(text) || (detail !== null && isFollowUp(text.replace(detail.asks, ""))))
    return { kind: "tasks", language, numbers: tasks, aspect: aspectOf(text), claims, detail, text };
  const list = namesWholePlan(text) || ledgerListOf(text) !== null ? null : planListOf(text);
  return list === "documents" || list === "construction"
    ? { kind: "plan_list", language, list, within: { tasks }, claims, text }
    : null;
}

function byList(read: Read): Question | null {
  const { language } = read;
  const text = askingSentence(read.text);
  const ledgerList = ledgerListOf(text);
  if (ledgerList !== null) return { kind: "ledger_list", language, list: ledgerList };
  const about = chapterAbout(text);
  if (about !== null) return { kind: "chapter_about", language, text: about };
  const words = mentionedWords(text);
  if (words !== null && extremeOf(text) === null) return { ...topicOf(read), kind: "mentions", words };
  const list = planListOf(text);
  if (list === null || (list === "construction" && wantsFigure(text))) return null;
  if (list !== "identity" && list !== "documents" && askedDetail(text, "overview") !== null) return null;
  return { kind: "plan_list", language, list, within: null, claims: claimedFigures(text), text };
}

function topicOf({
  text: whole,
  language,
  reading,
}: Read): { kind: "topic"; language: Language } & TopicAsked {
  const text = askingSentence(whole);
  const said = aspectOf(text);
  const goesOn = /^(?:那么?|and|what about|how about)|呢[?？]?$/i.test(text);
  const continued: Aspect = goesOn ? (reading.memory?.aspect ?? "overview") : "overview";
  return {
    kind: "topic",
    language,
    text,
    aspect: said === "overview" ? continued : said,
    wantsFigure: wantsFigure(text) || (continued === "targets" && said === "overview"),
    claims: claimedFigures(text),
    focus: reading.memory?.tasks ?? [],
    orList: planListOf(text),
  };
}
