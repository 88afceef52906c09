import { findNumbers } from "../../language/find-numbers.ts";
import { foldWidth } from "../../language/fold-width.ts";
import { withoutAskingPhrases } from "./asking-phrases.ts";
import type { ClaimedFigure } from "./question.ts";
import { subjectOf } from "./subject-of.ts";
import { inUsualWords } from "./usual-words.ts";

const OWN_NAME_ZH = /\p{Script=Han}{2,4}(?:新区|区|市|省|县)/gu;

/** What a question is searched by: its subject, without asking words, claimed figures, and the plan's own place and year. */
export function searchText(
  question: string,
  claims: ClaimedFigure[],
  own: { title: string; issuer: string | null; year: number | null; english: string[] },
  stands: (words: string) => boolean,
): string {
  let text = inUsualWords(foldWidth(question));
  if (claims.length > 0) text = withoutFigures(text, claims);
  const places = `${own.title} ${own.issuer ?? ""}`.match(OWN_NAME_ZH) ?? [];
  for (const name of places) text = text.replaceAll(name, " ");
  for (const name of own.english) text = text.replace(new RegExp(`\\b${name}\\b`, "gi"), " ");
  if (own.year !== null) text = text.replaceAll(new RegExp(`${own.year}年?度?`, "g"), " ");
  const stripped = subjectOf(withoutAskingPhrases(text), stands).trim();
  return /\p{L}/u.test(stripped) ? stripped : question;
}

function withoutFigures(text: string, claims: ClaimedFigure[]): string {
  let rest = text;
  for (const number of findNumbers(text).reverse()) {
    if (claims.some((claim) => claim.value === number.value))
      rest = `${rest.slice(0, number.start)} ${rest.slice(number.end)}`;
  }
  return rest;
}

/** The proper names in a plan's English title and issuer: capitalised words that its English never writes small. */
export function ownNames(titles: (string | null)[], lines: string[]): string[] {
  const capitalised = titles.flatMap((title) => title?.match(/\b[A-Z][a-z]+\b/g) ?? []);
  const written = lines.join(" ");
  return [...new Set(capitalised)].filter(
    (word) => !new RegExp(`\\b${word.toLowerCase()}s?\\b`).test(written),
  );
}
