/** Consonants that Chinese transliteration does not keep apart share one letter. */
const CLASSES = new Map(
  [..."bB pB dD tD gK kK qK hH fF mM nN lL rL jJ wW vW zS sS".split(" ")].map(
    ([from = "", to = ""]) => [from, to] as const,
  ),
);

/** How a pinyin syllable's initial sounds; `y` and no initial are silent. */
const INITIALS = new Map(
  `zh:J ch:J sh:S b:B p:B m:M f:F d:D t:D n:N l:L g:K k:K h:H j:J q:J x:S r:L z:S c:S s:S w:W`
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** The consonants of one pinyin syllable: `lu` → L, `deng` → DN, `er` → L. */
export function syllableSound(pinyin: string): string {
  const [, initial = "", , final = ""] =
    /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsw])?(.*?)(ng|n|r)?$/.exec(pinyin) ?? [];
  const ending = final === "r" ? (initial === "" ? "L" : "") : final === "" ? "" : "N";
  return (INITIALS.get(initial) ?? "") + ending;
}

/** Spellings whose sound is not that of their letters, in the order to apply them. */
const SPELLINGS: [RegExp, string][] = [
  [/ph/g, "f"],
  [/tch|ch/g, "j"],
  [/sch|sh/g, "s"],
  [/th/g, "s"],
  [/ck/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/x/g, "ks"],
  [/gh/g, "g"],
  [/g(?=[eiy])/g, "j"],
  [/(.)\1/g, "$1"],
  [/(?<=.)h/g, ""],
  [/r(?![aeiouy])/g, ""],
  [/[aeiouy]/g, ""],
];

/** The consonants of an English name as a Chinese transliteration would keep them: `luther` → LS. */
export function nameSound(name: string): string {
  const spelt = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), name);
  return [...spelt].map((letter) => CLASSES.get(letter) ?? "").join("");
}
