import { stemmer } from "stemmer";
import { IRREGULAR_FORMS } from "./irregular-forms.ts";

/** British spellings with the American ones beside them; CC-CEDICT has both. */
const SPELLINGS: [RegExp, string][] = [
  [/^(.{3,})our(s|ed|ing|al|able|ful|hood)?$/, "$1or$2"],
  [/^(.{3,}[iy])s(e[ds]?|ing|ations?|ers?)$/, "$1z$2"],
  [/^(.{3,})tre(s)?$/, "$1ter$2"],
  [/^(.{2,})ogue(s)?$/, "$1og$2"],
  [/^(.*)programme(s)?$/, "$1program$2"],
  [/^(enrol|fulfil|instal)(ment)?(s)?$/, "$1l$2$3"],
];

/** The stem all forms of an English word share: `training`, `trained` → `train`; takes lower case. */
export function englishStem(word: string): string {
  const base = IRREGULAR_FORMS.get(word) ?? word;
  return stemmer(SPELLINGS.reduce((spelt, [british, american]) => spelt.replace(british, american), base));
}
