import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { CompiledDictionary } from "./compile-dictionary.ts";
import { sectionsOf } from "./dictionary-sections.ts";

/**
 * The compact form on disk: a 4-byte header length, a JSON header that says where each section lies, then the
 * sections, each at a multiple of 4 bytes. It is read in one piece and looked up in place, so that a start
 * costs milliseconds and no object is made per word.
 */
const Header = z.object({
  version: z.string(),
  sections: z.record(z.string(), z.tuple([z.number(), z.number()])),
});

/** The rows of `Rows`, in place in the file. */
export type PackedRows = { starts: Uint32Array; ids: Uint32Array; weights: Float32Array };

/** A sorted list of texts joined by line feeds, with the offset each begins at. */
export type PackedTexts = { joined: string; starts: Uint32Array };

export type PackedDictionary = {
  words: PackedTexts;
  wordInformation: Float32Array;
  readings: PackedTexts;
  glosses: PackedRows;
  stems: PackedTexts;
  stemInformation: Float32Array;
  glossedBy: Uint32Array;
  related: PackedRows;
  segmentation: Uint8Array;
};

/** Writes the file whole or not at all: two processes that start together do no harm. */
export function writeDictionary(path: string, version: string, compiled: CompiledDictionary): void {
  const parts = sectionsOf(compiled);
  let place = 0;
  const sections = Object.fromEntries(
    parts.map(([name, bytes]) => {
      const from = place;
      place += padded(bytes.length);
      return [name, [from, bytes.length]];
    }),
  );
  const header = Buffer.from(JSON.stringify({ version, sections }));
  const start = Buffer.alloc(padded(4 + header.length));
  start.writeUInt32LE(header.length, 0);
  header.copy(start, 4);
  const body = parts.flatMap(([, bytes]) => [bytes, Buffer.alloc(padded(bytes.length) - bytes.length)]);
  const unfinished = `${path}.${process.pid}.part`;
  writeFileSync(unfinished, Buffer.concat([start, ...body]));
  renameSync(unfinished, path);
}

/** Opens a file `writeDictionary` made; undefined where it is of another version, cut short or no such file. */
export function readDictionary(path: string, version: string): PackedDictionary | undefined {
  try {
    const file = readFileSync(path);
    const headerLength = file.readUInt32LE(0);
    const header = Header.parse(JSON.parse(file.toString("utf8", 4, 4 + headerLength)));
    if (header.version !== version) return undefined;
    return unpack(aligned(file.subarray(padded(4 + headerLength))), header.sections);
  } catch {
    return undefined;
  }
}

/** Numbers can be read in place only where they begin at a multiple of 4 bytes of the memory below. */
const aligned = (bytes: Uint8Array) => (bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes));

function unpack(data: Uint8Array, sections: z.infer<typeof Header>["sections"]): PackedDictionary {
  const bytes = (name: string) => {
    const [from, length] = sections[name] ?? [0, Number.POSITIVE_INFINITY];
    if (from + length > data.length) throw new RangeError(`the section ${name} is not whole`);
    return data.subarray(from, from + length);
  };
  const integers = (name: string) =>
    new Uint32Array(data.buffer, bytes(name).byteOffset, bytes(name).length / 4);
  const reals = (name: string) =>
    new Float32Array(data.buffer, bytes(name).byteOffset, bytes(name).length / 4);
  const texts = (name: string): PackedTexts => ({
    joined: textOf(bytes(name)),
    starts: integers(`${name}.starts`),
  });
  const packedRows = (name: string): PackedRows => ({
    starts: integers(`${name}.starts`),
    ids: integers(`${name}.ids`),
    weights: reals(`${name}.weights`),
  });
  return {
    words: texts("words"),
    wordInformation: reals("wordInformation"),
    readings: texts("readings"),
    glosses: packedRows("glosses"),
    stems: texts("stems"),
    stemInformation: reals("stemInformation"),
    glossedBy: integers("glossedBy"),
    related: packedRows("related"),
    segmentation: bytes("segmentation"),
  };
}

const textOf = ({ buffer, byteOffset, length }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, length).toString("utf8");

const padded = (length: number) => Math.ceil(length / 4) * 4;
