import { readFileSync } from "node:fs";
import { packageFile } from "./package-files.ts";

/** How often each Chinese word stands in the texts jieba's dictionary was counted on, and the sum of all. */
export type WordCounts = { lines: Map<string, string>; counts: Map<string, number>; total: number };

/** jieba's dictionary: one word a line, with its count and its part of speech. */
export function readWordCounts(): WordCounts {
  const lines = new Map<string, string>();
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of readFileSync(packageFile("@node-rs/jieba", "dict.txt"), "utf8").split("\n")) {
    const [word = "", count] = line.split(" ");
    if (count === undefined) continue;
    lines.set(word, line);
    counts.set(word, Number(count));
    total += Number(count);
  }
  return { lines, counts, total };
}
