import { existsSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { dubanEngines } from "../../bench/retrieval/duban.ts";
import { type Measured, measure } from "../../bench/retrieval/measure.ts";
import { readParagraphs } from "../../bench/retrieval/paragraphs.ts";

const FILE = "../shared/retrieval-dev/xquad-dev.jsonl";

describe.skipIf(!existsSync(FILE))("on parallel questions about Chinese paragraphs", () => {
  const rows: Measured[] = [];
  beforeAll(async () => {
    const paragraphs = readParagraphs(FILE);
    for (const engine of dubanEngines("var/cache/tests")) rows.push(...(await measure(engine, paragraphs)));
  });
  const row = (name: string, lang: string) => rows.find((each) => each.name === name && each.lang === lang);

  test("Chinese questions find their paragraph", () => {
    expect(row("duban", "zh")?.r1).toBeGreaterThanOrEqual(0.95);
    expect(row("duban", "zh")?.r5).toBeGreaterThanOrEqual(0.993);
  });

  test("English questions find their Chinese paragraph", () => {
    expect(row("duban", "en")?.r1).toBeGreaterThanOrEqual(0.87);
    expect(row("duban", "en")?.r5).toBeGreaterThanOrEqual(0.96);
  });

  test.each(["zh", "en"])("the fusion is no worse than the best of its parts: %s", (lang) => {
    const best = Math.max(
      row("duban, keywords alone", lang)?.r1 ?? 1,
      row("duban, built-in vectors alone", lang)?.r1 ?? 1,
    );
    expect(row("duban", lang)?.r1).toBeGreaterThanOrEqual(best);
  });
});
