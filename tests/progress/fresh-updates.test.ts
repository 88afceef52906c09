import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { type Reading, readUpdate } from "../../src/progress/reading/parse-update.ts";
import { englishLines, plan, standing, targets } from "./binhai.ts";

// Four groups of messages by people who did not know the reader, and seven by its author: five in the voices of others (a
// gym teacher, a deputy director who dictates, clerks with tables and lists, colleagues from Hong Kong, consultants, people
// whose English is not their own), to find faults, and two of what was mended after. Only what a label states is compared.
// 1068 messages: 197 increments, 257 totals, 30 that may be either, 89 amounts whose kind is left open, 31 corrections,
// 55 documents, 57 states, 106 notes, 18 readings of no stated kind or amount, and 289 messages that record nothing.
// Right when first read, the groups of others: 114 of 125, 130 of 140 and, each after all that was mended by then, 146 of
// 150 (97.3 %) and 136 of 150 (90.7 %); wrong amounts unasked: 0, 2, 0, 0. Of the last 14, six were asked about though
// they could have been taken, three were missed (one, a share, became a note), two amounts were asked about and three
// notes made where nothing was reported; one label was changed after ("群众赛事累计二十场啦" names no task and is asked about).
// The author's in many voices: 84 of 117, 81 of 106, 64 of 80, 59 of 76 and 41 of
// 45; wrong amounts unasked: 9, 6, 1, 3, 0. Each was mended after. Ten labels of the author's own were put right after that
// reading (a note instead of nothing, the kind left open, a state beside its amount).

const readingSchema = z
  .object({
    task: z.number(),
    kind: z.string(),
    amount: z.number(),
    unit: z.string(),
    asOf: z.string(),
    lifecycle: z.string(),
    judgement: z.string(),
    needsConfirmation: z.boolean(),
  })
  .partial()
  .strict();
const rowSchema = z.object({
  group: z.string(),
  text: z.string(),
  at: z.iso.datetime(),
  context: z.number().optional(),
  expect: z.array(readingSchema),
});
type Row = z.infer<typeof rowSchema>;
type Expected = z.infer<typeof readingSchema>;

const rows = readFileSync(new URL("fresh-updates.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => rowSchema.parse(JSON.parse(line)));

function read({ text, at, context }: Row) {
  return readUpdate({
    text,
    plan,
    targets,
    englishLines,
    now: new Date(at),
    context: context === undefined ? {} : { task: context },
    standingOf: (number) => standing(number, [], at.slice(0, 10)),
  });
}

/** What of a reading the label speaks of; a judgement by its level alone. */
function stated(reading: Reading, label: Expected | undefined): Record<string, unknown> {
  const all = { ...reading, judgement: reading.judgement?.level ?? null };
  return Object.fromEntries(Object.entries(all).filter(([field]) => label !== undefined && field in label));
}

test.each(rows.map((row) => [`${row.context ?? ""} ${row.text}`.trim(), row] as const))("%s", (_, row) => {
  expect(read(row).map((reading, place) => stated(reading, row.expect[place]))).toEqual(row.expect);
});

test("no message has an amount recorded unasked that its writer did not report", () => {
  const wrong = rows.flatMap((row) =>
    read(row)
      .filter(({ amount, needsConfirmation }) => amount !== null && !needsConfirmation)
      .filter(
        ({ task, amount, kind }) =>
          !row.expect.some(
            (label) =>
              (label.task ?? task) === task && label.amount === amount && (label.kind ?? kind) === kind,
          ),
      )
      .map((reading) => `${row.text} → ${reading.kind} ${reading.amount}`),
  );
  expect(wrong).toEqual([]);
});
