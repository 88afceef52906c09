import { tasksOf } from "../../plan/plan.ts";
import type { Sources } from "../sources.ts";
import type { TopicAsked } from "../understand/question.ts";
import { ownNames, searchText } from "../understand/search-text.ts";
import { literalFirst } from "./topic-by-name.ts";
import { bestOfEachTask, type Found } from "./topic-evidence.ts";

const SEARCHED = 12;

/** What a topic is searched by, and the tasks that the search finds for it, the best first. */
export async function findTopic(
  sources: Pick<Sources, "plan" | "english" | "words" | "findSentences">,
  asked: TopicAsked,
): Promise<{ searched: string; found: Found[] }> {
  const english = tasksOf(sources.plan).flatMap((task) => sources.english.lines(task.number));
  const searched = searchedBy(sources, asked, english);
  const hits = await sources.findSentences(searched, SEARCHED);
  return { searched, found: literalFirst(sources, searched, bestOfEachTask(sources, hits, asked.focus)) };
}

function searchedBy(
  sources: Pick<Sources, "plan" | "english" | "words">,
  asked: TopicAsked,
  english: string[],
): string {
  const { title, issuer, year } = sources.plan;
  const names = ownNames([sources.english.title, sources.english.issuer], english);
  const said = sayingsOf(sources, english);
  const stands = (words: string): boolean => said.includes(words.toLowerCase());
  return searchText(asked.text, asked.claims, { title, issuer, year, english: names }, stands);
}

/** All that the plan says in either language, and what people call its subjects, in small letters. */
function sayingsOf({ plan, words }: Pick<Sources, "plan" | "words">, english: string[]): string {
  const everyday = tasksOf(plan).flatMap(({ number }) => words?.of(number) ?? []);
  const phrases = everyday.flatMap(({ zh, en }) => [...zh, ...en]);
  return [plan.text, ...english, ...phrases].join("\n").toLowerCase();
}
