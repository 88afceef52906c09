const HOLDS_TOGETHER = new Set(
  `a an the of to in on at by for with from as and or but not no nor so if than then there here is are was were be
  been being do does did has have had will would shall should can could may might must it its this that these those
  we our us you your i my me they their them he she his her who whom which what when where why how many much any some
  all each every about into over under between among through during please tell show give say says said mention plan
  year work task tasks item need needs get got being there's what's who's new more most too up out off per go going
  make made take anything something people`.split(/\s+/),
);

/** The English words of a text that say what it is about, small, without the ending of number or of a verb's form. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
  const content = words
    .flatMap((word) => word.split("-"))
    .filter((word) => word.length > 1 && !HOLDS_TOGETHER.has(word));
  return [...new Set(content.map(withoutEnding))];
}

/** One form for "check", "checks" and "checked"; "parking" is not "park", nor "nursing" "nurse": a noun of its own. */
function withoutEnding(word: string): string {
  if (word.length <= 4) return word.replace(/(?<=[a-z]{2}[^s])s$/, "");
  return word
    .replace(/ies$/, "y")
    .replace(/(?<=ss|sh|ch|x)es$/, "")
    .replace(/(?<=[^su])s$/, "")
    .replace(/(?<=[a-z]{3})ed$/, "");
}
