import { findNumbers } from "../../language/find-numbers.ts";
import { foldWidth } from "../../language/fold-width.ts";
import type { ClaimedFigure } from "./question.ts";
import { subjectOf } from "./subject-of.ts";
import { inUsualWords } from "./usual-words.ts";

const ASKING =
  /(?:这|那)?(?:个|件)?(?:事)?(?:是|归|属于|算|在)?哪一?(?:项|条|个)(?:任务|工作)?(?:里|的)?|是第几项|我记得|我听说|听说|没错吧?|是这样[吗吧]|对不对|是不是|(?:要|该)?怎么(?:办|管|抓|要求的?|做|弄|搞|说的?|规定的?|安排的?)|那块|这块|(?:的)?(?:相关)?(?:内容|要求|情况|规定)(?=[?？。]|$)|([要会能够好该行])不\1|有人|请问|麻烦|帮我查(?:一下)?|查一下|有没有(?:提到|写到|说到)?|提到了?吗|(?:的)?事(?:情|儿)?$|\b(?:(?:i (?:thought|heard|think|believe|remember|was told|understand)|is it true|can you confirm|so)(?: that)?|(?:is that |is it )?(?:right|correct)(?=[?.!]*$)|(?:are|were|am|is) (?:we|i|they) (?:supposed|expected|meant|required) to|(?:do|must|should|shall) we (?:have to|need to)?|quota|(?:is|are|was|were|do|does|did)n't (?:it|they|we|there)|how often (?:is|are|do|does|will|must|should)|which (?:task|item|chapter) (?:covers|is about|deals with|mentions|is that|is it|is)|what does the plan say (?:about|on)|does the plan (?:mention|say anything about|cover)|what (?:are we|is being|do we|should we|will we|can we) (?:doing|done|do) about|tell me about|(?:show me |give me |find |list )?(?:everything|all (?:there is|you have)) (?:about|on)|is there anything (?:about|on)|anything (?:about|on)|what about|how about)\b/gi;
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
  const stripped = subjectOf(text.replace(ASKING, " "), stands).trim();
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
