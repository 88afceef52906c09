import type { CompiledDictionary, Rows } from "./compile-dictionary.ts";

/** The sections of a dictionary file, by name, in their order. */
export function sectionsOf(compiled: CompiledDictionary): [string, Uint8Array][] {
  const rows = (name: string, { starts, ids, weights }: Rows): [string, Uint8Array][] => [
    [`${name}.starts`, integerBytes(starts)],
    [`${name}.ids`, integerBytes(ids)],
    [`${name}.weights`, realBytes(weights)],
  ];
  const texts = (name: string, list: string[]): [string, Uint8Array][] => [
    [name, Buffer.from(list.join("\n"))],
    [`${name}.starts`, integerBytes(startsOf(list))],
  ];
  return [
    ...texts("words", compiled.words),
    ["wordInformation", realBytes(compiled.wordInformation)],
    ...texts("readings", compiled.readings),
    ...rows("glosses", compiled.glosses),
    ...texts("stems", compiled.stems),
    ["stemInformation", realBytes(compiled.stemInformation)],
    ["glossedBy", integerBytes(compiled.glossedBy)],
    ...rows("related", compiled.related),
    ["segmentation", Buffer.from(compiled.segmentation)],
  ];
}

function startsOf(list: string[]): number[] {
  const starts = [0];
  for (const text of list) starts.push((starts.at(-1) ?? 0) + text.length + 1);
  return starts;
}

const integerBytes = (values: number[]) => new Uint8Array(Uint32Array.from(values).buffer);
const realBytes = (values: number[]) => new Uint8Array(Float32Array.from(values).buffer);
