import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { GlobalFonts } from "@napi-rs/canvas";
import { z } from "zod";
import { DubanError } from "../../errors.ts";

const PACKAGE = "@fontsource/noto-sans-sc";
const require = createRequire(import.meta.url);

export type Weight = 400 | 700;

/** Noto Sans SC as its package ships it: a hundred small files, each with some of the characters. */
type Fonts = {
  /** The font families that hold the text's characters, ready to stand in a canvas font; loaded when first used. */
  familiesFor(text: string, weight: Weight): string;
  /** The characters of a text that no file holds. */
  missingIn(text: string): string[];
};

type Slice = { name: string; ranges: [number, number][] };

/** Opens the font package. @throws DubanError `not_found` where it is not installed. */
export function openFonts(): Fonts {
  const slices = readSlices();
  const known = new Map<string, Slice | undefined>();
  const sliceOf = (character: string): Slice | undefined => {
    if (!known.has(character)) known.set(character, findSlice(slices, character.codePointAt(0) ?? 0));
    return known.get(character);
  };
  return {
    familiesFor(text, weight) {
      const names = new Set([...`0 ${text}`].flatMap((character) => sliceOf(character)?.name ?? []));
      return [...names].map((name) => `"${loaded(name, weight)}"`).join(",");
    },
    missingIn: (text) => [...new Set(text)].filter((character) => sliceOf(character) === undefined),
  };
}

function findSlice(slices: Slice[], code: number): Slice | undefined {
  return slices.find(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last));
}

function readSlices(): Slice[] {
  const ranges = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(fontFile("unicode.json"), "utf8")));
  return Object.entries(ranges).map(([name, written]) => ({
    name: name.replace(/[[\]]/g, ""),
    ranges: written.split(",").map(rangeOf),
  }));
}

/** "U+4e00-4e0f" and "U+2264". */
function rangeOf(written: string): [number, number] {
  const [first = 0, last = first] = written
    .trim()
    .slice(2)
    .split("-")
    .map((code) => Number.parseInt(code, 16));
  return [first, last];
}

/** The canvas knows fonts by name for the whole process; one is registered once. */
function loaded(slice: string, weight: Weight): string {
  const name = `Duban ${slice} ${weight}`;
  if (GlobalFonts.has(name)) return name;
  const file = fontFile(`files/noto-sans-sc-${slice}-${weight}-normal.woff2`);
  if (GlobalFonts.registerFromPath(file, name) === null)
    throw new DubanError(
      "not_found",
      `The font file ${file} cannot be read. Install the packages again: npm ci.`,
    );
  return name;
}

function fontFile(path: string): string {
  try {
    return join(dirname(require.resolve(`${PACKAGE}/package.json`)), path);
  } catch (cause) {
    throw new DubanError(
      "not_found",
      `The package ${PACKAGE} is not installed. Install the packages again: npm ci.`,
      {
        cause,
      },
    );
  }
}
