/** A slip of the hand that leaves the length as it is, and what was meant. */
const SAME_SOUND: [RegExp, string][] = [
  [/(?<=[累总合共])记(?!录|载|者|忆|名|功|过|入|住|得|下|在|账|分|号|取|性|事|不)/g, "计"],
  [/(?<=新)[曾赠](?=\s*[\d一二两三四五六七八九十了建设办]|[培评])/g, "增"],
];
/** English words of reporting in which two letters are easily exchanged. */
const REPORTING =
  "another additional further extra total cumulative completed finished trained built opened added facilities facility instructors instructor events event schools school correction target".split(
    " ",
  );

/** A text (simplified, in small letters) with slips in the words of reporting put right: "累记", "anohter". Every offset is kept. */
export function withoutSlips(text: string): string {
  const heard = SAME_SOUND.reduce((left, [slip, meant]) => left.replace(slip, meant), text);
  return heard.replace(
    /(?<![a-z])[a-z]{5,}(?![a-z])/g,
    (word) => REPORTING.find((meant) => exchangesTwo(word, meant)) ?? word,
  );
}

/** Whether two words differ only in that two neighbouring letters stand the other way round. */
function exchangesTwo(word: string, meant: string): boolean {
  if (word.length !== meant.length || word === meant) return false;
  const at = [...word].findIndex((letter, index) => letter !== meant[index]);
  const exchanged = `${word.slice(0, at)}${word[at + 1] ?? ""}${word[at] ?? ""}${word.slice(at + 2)}`;
  return exchanged === meant;
}
