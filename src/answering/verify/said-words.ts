import type { Figure } from "./figures.ts";
import { isBreak, isFraming, withoutBounds } from "./framing-words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Sense } from "./senses.ts";

/** What a sentence says, word by word: a word that claims something, or a figure. */
export type SaidWord = {
  text: string;
  /** Where it begins in the sentence. */
  at: number;
  figure: Figure | null;
  /** Written with a capital within a sentence. */
  isName: boolean;
  senses: readonly Sense[];
  /** How it goes on from the word before: right after it, with framing between, or in another part of the sentence. */
  follows: "first" | "at once" | "loosely" | "apart";
};

type Token = Pick<SaidWord, "text" | "at" | "figure" | "isName">;

const PIECE = /\p{Script=Han}+|[A-Za-z]+(?:-[A-Za-z]+)*|\d[\d.,]*%?|[、/()[\],，。;；:：!！?？\n]|\.(?!\d)/gu;

/**
 * The words of a plain text that claim something, and its figures, in their order. `bare` has its dates and the names of
 * its tasks blanked out already; a figure stands for its measure word too.
 */
export function saidWords(bare: string, figures: readonly Figure[], lexicon: Lexicon): SaidWord[] {
  let left = 0;
  const tokens: Token[] = [];
  const text = withoutBounds(bare, figures.length > 0);
  for (const figure of figures) {
    tokens.push(...pieces(text, left, figure.start, lexicon), {
      text: figure.text,
      at: figure.start,
      figure,
      isName: false,
    });
    left = endOf(figure, text);
  }
  tokens.push(...pieces(text, left, text.length, lexicon));
  let follows: SaidWord["follows"] = "first";
  return tokens.flatMap(({ text, figure, isName, at: start }, at) => {
    const counted = isCounted(text, tokens[at - 1]) || isCountedState(at, tokens);
    if (figure === null && isBreak(text)) follows = follows === "first" ? "first" : "apart";
    else if (figure === null && !counted && isFraming(text))
      follows = follows === "at once" ? "loosely" : follows;
    else {
      if (counted && /^(?:per|each|every|每)$/.test(tokens[at - 1]?.text ?? "") && follows === "loosely")
        follows = "at once";
      const said = { text, at: start, figure, isName, follows, senses: lexicon.sensesOf(text) };
      follows = "at once";
      return [said];
    }
    return [];
  });
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
      /^(?:未|没有)$/.test(before))
  );
}

function endOf({ end, unit }: Figure, text: string): number {
  const gap = text.slice(end).search(/\S|$/);
  return unit !== "" && text.startsWith(unit, end + gap) ? end + gap + unit.length : end;
}

function pieces(
  text: string,
  from: number,
  to: number,
  lexicon: Lexicon,
): (Token & { figure: null })[] {
  return [...text.slice(from, to).matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    const word = piece.toLowerCase();
    const isWhole = lexicon.sensesOf(word).length > 0 || word.startsWith("non-");
    const words = /\p{Script=Han}/u.test(piece) ? lexicon.words(piece) : isWhole ? [word] : word.split("-");
    const isName = /^[A-Z]/.test(piece) && /[a-z,\d] $/.test(text.slice(from, from + index));
    let at = from + index;
    return words.map((word) => {
      const start = at;
      at += word.length + (words.length > 1 && /^[a-z]/.test(word) ? 1 : 0);
      return { text: word, at: start, figure: null, isName };
    });
  });
}

/** The senses of all words of a text, those that frame it too. */
export function sensesSaid(bare: string, lexicon: Lexicon): ReadonlySet<Sense> {
  return new Set(pieces(bare, 0, bare.length, lexicon).flatMap(({ text }) => lexicon.sensesOf(text)));
}
