import type { Language } from "../../language/detect-language.ts";
import type { Reading } from "../../progress/reading/parse-update.ts";
import { figure } from "../../progress/standing/figures.ts";
import { judgementWords } from "../../progress/standing/judgement.ts";
import { LIFECYCLE_WORDS } from "../../progress/standing/progress-words.ts";

/** What a reading would record, with the words it was read from: "本次 +3 处（“新增3处”）". */
export function readingLine(reading: Reading, language: Language): string {
  const words = `“${quoted(reading)}”`;
  const said = readAs(reading, language);
  if (said === null) return words;
  return language === "zh" ? `${said}（${words}）` : `${said} (${words})`;
}

function readAs({ kind, lifecycle, judgement, amount, unit }: Reading, language: Language): string | null {
  const zh = language === "zh";
  if (kind === "lifecycle" && lifecycle !== null) {
    const state = LIFECYCLE_WORDS[language][lifecycle];
    return zh ? `状态：${state}` : `State: ${state}`;
  }
  if (kind === "note" && judgement !== null) return judgementWords(judgement, language);
  return amount === null ? null : amountRead({ kind, amount, unit }, language);
}

type Amount = Pick<Reading, "kind" | "unit"> & { amount: number };

function amountRead({ kind, amount, unit }: Amount, language: Language): string {
  const zh = language === "zh";
  const isDelta = kind === "delta";
  const counted = zh || unit === "%" ? (unit ?? "") : "";
  const number =
    `${isDelta && amount >= 0 ? "+" : ""}${figure(amount)}${counted === "%" ? "" : " "}${counted}`.trim();
  const label = zh ? (isDelta ? "本次" : "累计") : isDelta ? "" : "Total";
  return `${label} ${number}`.trim();
}

const LONGEST_QUOTE = 300;

/** The words that a reading was read from, cut where they are long. */
export function quoted({ quotedWords }: Reading): string {
  return quotedWords.length <= LONGEST_QUOTE ? quotedWords : `${quotedWords.slice(0, LONGEST_QUOTE)}…`;
}
