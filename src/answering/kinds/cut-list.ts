import type { Language } from "../../language/detect-language.ts";
import type { Part } from "../answer.ts";
import { listWords } from "../write/list-words.ts";

/** A list as bullets; past its limit it is cut, with how many are left out and how to ask for them. */
export function cutList(items: string[], limit: number, language: Language): Part[] {
  const bullets: Part[] = items.length === 0 ? [] : [{ kind: "bullets", items: items.slice(0, limit) }];
  const left = items.length - limit;
  return left <= 0 ? bullets : [...bullets, { kind: "note", text: listWords(language).moreByChapter(left) }];
}
