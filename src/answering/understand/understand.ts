import { detectLanguage, type Language } from "../../language/detect-language.ts";
import { asOfDay } from "./as-of-day.ts";
import { askedDetail } from "./asked-detail.ts";
import { askingSentence } from "./asking-sentence.ts";
import { aspectOf, wantsFigure } from "./aspect.ts";
import { byAddress } from "./by-address.ts";
import { asksChapterOf, CHAPTER, chapterAbout } from "./chapter-about.ts";
import { claimedFigures } from "./claimed-figures.ts";
import { extremeOf } from "./extremes.ts";
import { isFollowUp } from "./follow-up.ts";
import { languageSwitch } from "./language-switch.ts";
import { ledgerListOf } from "./ledger-list-of.ts";
import { namesWholePlan } from "./list-scope.ts";
import { mentionedWords } from "./mentions.ts";
import { isOrder } from "./orders.ts";
import { planListOf } from "./plan-list-of.ts";
import type { Aspect, Question, TopicAsked } from "./question.ts";
import type { Read, Reading } from "./reading.ts";
import { afterCorrection } from "./self-correction.ts";
import { isSmallTalk } from "./small-talk.ts";
import type { ThreadMemory } from "./thread-memory.ts";

const HELP =
  /^(?:你好|您好|在吗|嗨|哈喽|hi|hello|hey|help|帮助|怎么用|如何使用|使用说明|你能(?:做|干)什么|你会(?:做|干)?什么|你是谁|what can you do|how do (?:i|you) (?:use|work)\b.*|who are you)(?:[,，\s]*(?:督办|duban|there))?[!！?？。.~～\s]*$/i;

/** "双减怎么说的" asks what is said of it; only of a task already named does it ask for the words themselves. */
const HOW_IT_IS_SAID = /怎么(?:写|说|表述|讲|规定|要求)的?/;

/** Reads a question by rules alone, no model: the same words give the same reading. */
export async function understand(question: string, reading: Reading): Promise<Question> {
  const { memory, plainQuestion } = reading;
  const switched = languageSwitch(afterCorrection(await plainQuestion(question)));
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

function bySense({ text, language, reading }: Read): Question | null {
  const asking = askingSentence(text);
  if (isOrder(asking, reading.planText)) return { kind: "out_of_scope", language };
  return isSmallTalk(asking) ? { kind: "small_talk", language } : null;
}

/** A message that says nothing of its own, or asks for a list, within what the thread is about. */
function byMemory({ text, language, reading }: Read): Question | null {
  const tasks = reading.memory?.tasks ?? [];
  if (tasks.length === 0) return null;
  if (asksChapterOf(text) && isFollowUp(text.replace(CHAPTER, "")))
    return { kind: "chapter_of", language, numbers: tasks };
  const claims = claimedFigures(text);
  const detail = askedDetail(text, aspectOf(text));
  if (isFollowUp(text) || (detail !== null && isFollowUp(text.replace(detail.asks, ""))))
    return {
      kind: "tasks",
      language,
      numbers: tasks,
      aspect: aspectOf(text),
      claims,
      detail,
      asOf: null,
      text,
    };
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
  const detail = askedDetail(text, "overview");
  const asksMore = detail !== null && detail.kind !== "names";
  if (list !== "identity" && list !== "documents" && asksMore) return null;
  return { kind: "plan_list", language, list, within: null, claims: claimedFigures(text), text };
}

function topicOf({
  text: whole,
  language,
  reading,
}: Read): { kind: "topic"; language: Language } & TopicAsked {
  const asking = askingSentence(whole);
  const past = asOfDay(asking, reading.today);
  const text = past?.rest ?? asking;
  const aspect = aspectOf(text.replace(HOW_IT_IS_SAID, ""));
  const said = past !== null && aspect === "overview" ? "progress" : aspect;
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
    asOf: past?.day ?? null,
  };
}
