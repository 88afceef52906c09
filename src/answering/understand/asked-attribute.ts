const ZH =
  /的(\p{Script=Han}{2,4}?)(?:是|叫|有)?(?:什么(?:样|色|时候)?|啥样?|哪[个位一]|谁|怎么样|如何)[?？。]*$/u;
const SORT_EN =
  /^(?:and |so )?which (?!task|item|chapter|part|section|measure|step|action|polic|rule|area|group|kind|type|sort|one|of\b)([a-z]+)\b/i;
const EN =
  /\bwhat(?:'s| is| are) (?:the )?([a-z]+) (?:of|at|in|for) (?:the )?\w|\bwhat(?:'s| is| are) (?:the )?(?:\w+ ){0,4}\w+'s? ([a-z]+)[?.]*$/i;

/**
 * What of a thing a question asks for: 校训 in "海宁园小学的校训是什么", "motto" in "what is the motto of Haining school";
 * null where it asks for the thing itself. The plan may have the thing and be silent on this.
 */
export function askedAttribute(text: string): string | null {
  const zh = ZH.exec(text)?.[1];
  if (zh !== undefined) return zh;
  const sort = SORT_EN.exec(text.trim())?.[1];
  if (sort !== undefined) return sort;
  const en = EN.exec(text);
  return en?.[1] ?? en?.[2] ?? null;
}
