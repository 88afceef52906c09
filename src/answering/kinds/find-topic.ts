import { tasksOf } from "../../plan/plan.ts";
import { oncePer } from "../once-per.ts";
import type { Sources } from "../sources.ts";
import type { TopicAsked } from "../understand/question.ts";
import { ownNames, searchText } from "../understand/search-text.ts";
import { literalFirst } from "./topic-by-name.ts";
import { bestOfEachTask, type Found } from "./topic-evidence.ts";

const SEARCHED = 12;

type Searched = Pick<Sources, "plan" | "english" | "words">;

/** What a topic is searched by, and the tasks that the search finds for it, the best first. */
export async function findTopic(
  sources: Searched & Pick<Sources, "findSentences">,
  asked: TopicAsked,
): Promise<{ searched: string; found: Found[] }> {
  const searched = searchedBy(sources, asked);
  const hits = await sources.findSentences(searched, SEARCHED);
  return { searched, found: literalFirst(sources, searched, bestOfEachTask(sources, hits, asked.focus)) };
}

function searchedBy(sources: Searched, asked: TopicAsked): string {
  const { title, issuer, year } = sources.plan;
  const { names, said } = sayingsOf(sources);
  const stands = (words: string): boolean => said.includes(words.toLowerCase());
  return searchText(asked.text, asked.claims, { title, issuer, year, english: names }, stands);
}

/** All that the plan says in either language, and what people call its subjects, in small letters; and its own names. */
const sayingsOf = oncePer(({ plan, english, words }: Searched): { names: string[]; said: string } => {
  const lines = tasksOf(plan).flatMap(({ number }) => english.lines(number));
  const everyday = tasksOf(plan).flatMap(({ number }) => words?.of(number) ?? []);
  const phrases = everyday.flatMap(({ zh, en }) => [...zh, ...en]);
  return {
    names: ownNames([english.title, english.issuer], lines),
    said: [plan.text, ...lines, ...phrases].join("\n").toLowerCase(),
  };
});
