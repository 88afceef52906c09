import { stemmer } from "stemmer";
import { IRREGULAR_FORMS } from "./irregular-forms.ts";

/** The stem all forms of an English word share: `training`, `trained` → `train`; takes lower case. */
export function englishStem(word: string): string {
  return stemmer(IRREGULAR_FORMS.get(word) ?? word);
}
