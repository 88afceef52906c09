import type { Language } from "../../language/detect-language.ts";
import { sentencesOf } from "../../plan/clauses.ts";
import { type Clause, type Task, tasksOf } from "../../plan/plan.ts";
import type { Part } from "../answer.ts";
import { answered, type Draft, quote } from "../draft.ts";
import { type Sources, titleOf } from "../sources.ts";
import type { TopicAsked } from "../understand/question.ts";
import { listWords } from "../write/list-words.ts";
import { wordsFor } from "../write/words.ts";
import { isAccident } from "./topic-accident.ts";
import { answerTopic } from "./topic-answer.ts";
import { bestOfEachTask } from "./topic-evidence.ts";

type Mention = { task: Task; clause: Clause };

const QUOTED = 3;
const LISTED = 12;
const SEARCHED = 40;
const ALL_OF_IT = 0.9;
const NEARLY_AS_GOOD = 0.75;

/**
 * The tasks whose text holds the very words asked for, looked up in all of them; for English words, those that say as
 * much. Where none does, the words are a topic.
 */
export async function answerMentions(
  sources: Sources,
  asked: TopicAsked & { words: string; language: Language },
): Promise<Draft> {
  const { language } = asked;
  const literal = tasksOf(sources.plan).flatMap((task) => mentionOf(task, asked.words) ?? []);
  const mentions = literal.length > 0 ? literal : await mentionsInEnglish(sources, asked.words);
  if (mentions.length === 0) return answerTopic(sources, { ...asked, text: asked.words, wantsFigure: false });
  const words = wordsFor(language);
  const shown = mentions.slice(0, LISTED);
  const items = shown.map(({ task }) => words.taskHeading(task.number, titleOf(sources, task, language)));
  const parts: Part[] = [
    { kind: "text", text: listWords(language).mentions(asked.words, mentions.length) },
    { kind: "bullets", items },
    ...shown.slice(0, QUOTED).map(({ task, clause }) => quote(task.number, clause, language)),
  ];
  if (mentions.length > LISTED)
    parts.push({ kind: "note", text: listWords(language).more(mentions.length - LISTED) });
  return answered(language, parts, {
    tasks: mentions.map(({ task }) => task.number),
    citations: mentions.map(({ task, clause }) => ({ task: task.number, ...clause })),
  });
}

/** The first sentence of the task with the words. */
function mentionOf(task: Task, words: string): Mention | null {
  const clause = sentencesOf(task).find(({ quote: text }) => text.includes(words));
  return clause === undefined ? null : { task, clause };
}

/** The tasks whose sentences say in Chinese all that the English words do, in the plan's order. */
async function mentionsInEnglish(sources: Sources, words: string): Promise<Mention[]> {
  if (!/[A-Za-z]{3}/.test(words)) return [];
  const found = bestOfEachTask(sources, await sources.findSentences(words, SEARCHED), []);
  const [first] = found;
  if (first === undefined || isAccident(sources, words, first, "en")) return [];
  const best = first.score;
  return found
    .filter(({ coverage, score }) => coverage >= ALL_OF_IT && score >= best * NEARLY_AS_GOOD)
    .sort((a, b) => a.task.number - b.task.number);
}
