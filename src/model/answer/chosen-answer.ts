import type { Answer } from "../../answering/answer.ts";
import { unverifiedAnswer, type Verified } from "../../answering/verify/verified-answer.ts";
import { type WithoutModel, withoutModelNote } from "./words.ts";

/** What is shown: the verified answer, else the built-in one where it answers, else the clauses, else the built-in one. */
export function chosenAnswer(
  { draft, clauses }: Verified,
  plain: Answer,
  question: string,
): { answer: Answer; outcome: "verified" | "built_in" | "unverified" } {
  if (draft !== null) return { answer: { ...draft, question, engine: "model" }, outcome: "verified" };
  if (plain.outcome === "answered" || clauses.length === 0) return { answer: plain, outcome: "built_in" };
  const bare = unverifiedAnswer(clauses, plain.language);
  return { answer: { ...bare, question, engine: "model" }, outcome: "unverified" };
}

/** The built-in answer with the reason why there is none of the model's. */
export function withNote(plain: Answer, why: WithoutModel): Answer {
  return { ...plain, parts: [...plain.parts, { kind: "note", text: withoutModelNote(why, plain.language) }] };
}
