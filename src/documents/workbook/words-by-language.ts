import type { Language } from "../../language/detect-language.ts";
import { CHINESE_WORDS } from "./chinese-words.ts";
import { ENGLISH_WORDS } from "./english-words.ts";
import type { LedgerWords } from "./words.ts";

/** The workbook's words in a language. */
export const LEDGER_WORDS: Record<Language, LedgerWords> = { zh: CHINESE_WORDS, en: ENGLISH_WORDS };
