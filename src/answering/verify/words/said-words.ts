import type { Lexicon } from "../evidence/lexicon.ts";
import type { Sense } from "../evidence/senses.ts";
import type { Figure } from "../figures/figures.ts";
import { isBreak, isFraming, withoutBounds } from "./framing-words.ts";
import { type KnownText, NOTHING_KNOWN, type Token, tokensOf } from "./tokens.ts";

/** What a sentence says, word by word: a word that claims something, or a figure. */
export type SaidWord = Token & {
  senses: readonly Sense[];
  /** How it goes on from the word before: right after it, with framing between, or in another part of the sentence. */
  follows: "first" | "at once" | "loosely" | "apart";
};

/**
 * The words of a plain text that claim something, and its figures, in their order. `bare` has its dates and the names of
 * its tasks blanked out already; a figure stands for its measure word too. `known` are the words of the evidence.
 */
export function saidWords(
  bare: string,
  figures: readonly Figure[],
  lexicon: Lexicon,
  known: KnownText = NOTHING_KNOWN,
): SaidWord[] {
  let left = 0;
  const tokens: Token[] = [];
  const text = withoutBounds(bare, figures.length > 0);
  for (const figure of figures) {
    tokens.push(...tokensOf(text, left, figure.start, lexicon, known), {
      text: figure.text,
      at: figure.start,
      figure,
      isName: false,
    });
    left = endOf(figure, text);
  }
  tokens.push(...tokensOf(text, left, text.length, lexicon, known));
  return claimsOf(tokens, lexicon);
}

/** Of all tokens those that claim something, each with how it follows the one before. */
function claimsOf(tokens: readonly Token[], lexicon: Lexicon): SaidWord[] {
  let follows: SaidWord["follows"] = "first";
  const said: SaidWord[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const counted = isCounted(token.text, before) || isCountedState(at, tokens);
    const part = token.figure !== null || counted ? "claim" : partOf(token);
    if (part === "claim") {
      if (counted && /^(?:per|each|every|每)$/.test(before?.text ?? "") && follows === "loosely")
        follows = "at once";
      said.push({ ...token, follows, senses: lexicon.sensesOf(token.text) });
    }
    follows = followingOn(follows, part);
  }
  return said;
}

type Part = "claim" | "break" | "framing";

function partOf({ text }: Token): Part {
  if (isBreak(text)) return "break";
  return isFraming(text) ? "framing" : "claim";
}

function followingOn(follows: SaidWord["follows"], part: Part): SaidWord["follows"] {
  if (part === "claim") return "at once";
  if (part === "break") return follows === "first" ? "first" : "apart";
  return follows === "at once" ? "loosely" : follows;
}

/** "33项任务", "per district": what frames a sentence elsewhere is here what the figure counts. */
function isCounted(text: string, before: Token | undefined): boolean {
  if (before === undefined) return false;
  if (before.figure !== null) return /^(?:任务|目标|部分|章|tasks?|targets?|chapters?|items?)$/.test(text);
  return (
    /^(?:per|each|every|每)$/.test(before.text) &&
    /^(?:district|city|area|bureau|task|chapter|target|新区|全区|部分|任务)$/.test(text)
  );
}

/** "滞后10项", "未上报20项": a state is held against the ledger elsewhere, but how many are in it has to stand with it. */
function isCountedState(at: number, tokens: readonly Token[]): boolean {
  const besideFigure = [tokens[at - 1], tokens[at + 1]].some((token) => token?.figure != null);
  const [before = "", text = ""] = [tokens[at - 1]?.text, tokens[at]?.text];
  return (
    besideFigure &&
    (/^(?:滞后|超前|逾期|办结|推进中|未启动|overdue|behind|ahead)$/.test(text) ||
      (/^(?:未|没有)$/.test(before) && !/^(?:写|提|说|讲|规定|要求|提到|明确)$/.test(text)))
  );
}

function endOf({ end, unit }: Figure, text: string): number {
  const gap = text.slice(end).search(/\S|$/);
  return unit !== "" && text.startsWith(unit, end + gap) ? end + gap + unit.length : end;
}

/** The senses of all words of a text, those that frame it too. */
export function sensesSaid(bare: string, lexicon: Lexicon, known: KnownText): ReadonlySet<Sense> {
  return new Set(
    tokensOf(bare, 0, bare.length, lexicon, known).flatMap(({ text }) => lexicon.sensesOf(text)),
  );
}
