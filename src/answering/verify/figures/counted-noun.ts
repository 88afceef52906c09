const STOPS =
  /^(?:of|in|for|to|by|such|are|is|was|were|be|been|being|will|and|or|with|at|that|which|who|this|these|those|per|each|every|a|an|the|have|has|had|must|should|shall|from|on|as|including|so|while|but|if|when|during|before|after|into|through|over|across|under|against|than|is|it|its|their|his|her|not|out|only|more|less|fewer|above|below)$/i;
/** "35 planned": nothing is named that they are of. */
const PARTICIPLE =
  /^(?:planned|reported|targeted|required|expected|needed|listed|recorded|due|left|remaining)$/i;
const LONGEST = 6;

/** The words of the noun that an English number counts, in lower case: "sports facilities" of "40 sports facilities in…". */
export function countedWords(after: string): string[] {
  const run = /^[\s"(*]*([A-Za-z][A-Za-z'\s-]*)/.exec(after)?.[1] ?? "";
  const words: string[] = [];
  for (const word of run.split(/[\s-]+/).filter((each) => each !== "")) {
    if (STOPS.test(word) || words.length === LONGEST || (words.length === 0 && PARTICIPLE.test(word))) break;
    // "two private ones" does not say of what.
    if (/^ones?$/i.test(word)) return [];
    const stem = stemOf(word);
    // 课时 is a class hour, and no hour.
    if (stem === "hour" && words.at(-1) === "class") words.splice(-1, 1, "class-hour");
    else words.push(stem);
  }
  return words;
}

/** A word without its plural: "facilities" and "facility" are the same. */
export function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/'s?$/, "")
    .replace(/ies$/, "y")
    .replace(/(?<=ss|sh|ch|x)es$/, "")
    .replace(/(?<=[^s])s$/, "");
}
