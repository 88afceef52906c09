import type { Language } from "../../../language/detect-language.ts";
import type { Entry, Lifecycle } from "../../../progress/entries/entry.ts";
import { validEntries } from "../../../progress/entries/valid-entries.ts";
import { documentStage } from "../../../progress/standing/document-stage.ts";
import { figure } from "../../../progress/standing/figures.ts";
import { judgementWords } from "../../../progress/standing/judgement.ts";
import { LIFECYCLE_WORDS, STAGE_WORDS } from "../../../progress/standing/progress-words.ts";
import { evidenceLinks, messageLink } from "./evidence-links.ts";
import { cut, escaped } from "./markup.ts";

type Shown = { language: Language; nameOf(person: string): string };

const LONGEST_QUOTE = 300;

/**
 * Entries of a ledger in lists, newest first: day, what it says, who, the message's link and its words. One that was
 * voided or corrected is struck through and says so. `ledger` is all of the plan's or task's entries.
 */
export function entryLines(ledger: readonly Entry[], shown: Shown): string[] {
  const valid = new Set(validEntries(ledger).map(({ id }) => id));
  return [...ledger]
    .sort((one, other) => other.sequence - one.sequence)
    .map((entry) => entryLine(entry, valid.has(entry.id), shown));
}

function entryLine(entry: Entry, isValid: boolean, { language, nameOf }: Shown): string {
  const link = messageLink(entry, language);
  const said = what(entry, language);
  const quote = escaped(cut(entry.quotedWords || entry.text, LONGEST_QUOTE)).replace(/\s+/g, " ");
  const evidence = evidenceLinks(entry.evidence, language);
  const line = [
    `${entry.asOf}`,
    isValid ? `*${said}*` : `~${said}~`,
    escaped(nameOf(entry.author)),
    ...(link === null ? [] : [link]),
    ...(evidence === null ? [] : [evidence]),
    ...(isValid ? [] : [escaped(goneWords(entry, { language, nameOf }))]),
  ];
  return `${line.join(" · ")}\n> ${quote}`;
}

const AMOUNTS = {
  zh: {
    note: "情况说明",
    delta: (amount: string) => `本次 ${amount}`,
    set: (amount: string) => `累计 ${amount}`,
    correction: (amount: string) => `更正为 ${amount}`,
  },
  en: {
    note: "Note",
    delta: (amount: string) => amount,
    set: (amount: string) => `Total ${amount}`,
    correction: (amount: string) => `Corrected to ${amount}`,
  },
};

/** What an entry does, in few words: "本次 +3 处", "办结". */
function what(entry: Entry, language: Language): string {
  const { kind, lifecycle, judgement } = entry;
  if (kind === "lifecycle" && lifecycle !== null) return stateWords(entry, lifecycle, language);
  const judged = judgement === null ? null : judgementWords({ level: judgement, reason: null }, language);
  if (kind === "judgement" && judged !== null) return judged;
  return judged === null ? counted(entry, language) : `${counted(entry, language)} · ${judged}`;
}

/** A state, or what a reviewer said of it. */
function stateWords({ reviewOf }: Entry, lifecycle: Lifecycle, language: Language): string {
  const state = LIFECYCLE_WORDS[language][lifecycle];
  if (reviewOf === null) return state;
  const zh = language === "zh";
  if (lifecycle === "done") return zh ? `审核通过 · ${state}` : `reviewed · ${state}`;
  return zh ? `审核退回 · ${state}` : `returned · ${state}`;
}

function counted(entry: Entry, language: Language): string {
  const { kind, quotedWords } = entry;
  const stage = kind === "document" ? documentStage(quotedWords) : null;
  if (stage !== null) return STAGE_WORDS[language][stage];
  const amount = measured(entry, language);
  const words = AMOUNTS[language];
  if (kind === "delta" || kind === "set" || kind === "correction") return words[kind](amount);
  return words.note;
}

/** "+3 处"; English has no word for a Chinese measure: the entry's own words say what was counted. */
function measured({ kind, amount, unit }: Entry, language: Language): string {
  const sign = kind === "delta" && (amount ?? 0) >= 0 ? "+" : "";
  const number = `${sign}${figure(amount ?? 0)}`;
  if (unit === "%") return `${number}%`;
  return language === "zh" ? `${number} ${escaped(unit ?? "")}`.trim() : number;
}

function goneWords({ voided }: Entry, { language, nameOf }: Shown): string {
  const zh = language === "zh";
  if (voided === null) return zh ? "已被更正" : "corrected since";
  const by = nameOf(voided.by);
  return zh ? `${by} 已撤销` : `voided by ${by}`;
}
