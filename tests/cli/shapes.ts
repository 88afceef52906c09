import { z } from "zod";
import { digestFactsSchema } from "../../src/digest/facts/facts.ts";

/** What each command prints with --json. Others read it: a field is added with care and never taken away. */

const clause = { start: z.int(), end: z.int(), quote: z.string() };

export const answerShape = z.strictObject({
  question: z.string(),
  outcome: z.enum(["answered", "not_in_plan", "unverified", "needs_clarification"]),
  language: z.enum(["zh", "en"]),
  text: z.string().min(1),
  tasks: z.array(z.int()),
  citations: z.array(z.strictObject({ task: z.int(), ...clause })),
  engine: z.string(),
  ms: z.number().nonnegative(),
});

const task = { number: z.int(), title: z.string(), text: z.string(), start: z.int(), end: z.int() };

export const planShape = z.strictObject({
  title: z.string(),
  issuer: z.string(),
  date: z.string(),
  chapters: z.array(
    z.strictObject({ number: z.int(), title: z.string(), tasks: z.array(z.strictObject(task)) }),
  ),
});

export const targetShape = z.object({
  id: z.string(),
  task: z.int(),
  kind: z.enum(["quantity", "rate", "frequency", "document", "milestone"]),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string(),
  comparator: z.enum(["≥", "=", "≤"]),
  ...clause,
  en: z.string().nullable(),
});

export const taskShape = z.object({ ...task, targets: z.array(targetShape) });

export const entryShape = z.object({
  id: z.string().min(1),
  sequence: z.int(),
  task: z.int(),
  kind: z.string(),
  amount: z.number().nullable(),
  asOf: z.iso.date(),
  reportedAt: z.iso.datetime(),
  author: z.string(),
  source: z.literal("cli"),
  text: z.string(),
  voided: z.object({ by: z.string(), at: z.iso.datetime(), why: z.string() }).nullable(),
});

export const addedShape = z.strictObject({
  status: z.enum(["recorded", "needs_confirmation", "rejected"]),
  entry: entryShape.nullable(),
  standing: z
    .object({ task: z.int(), targets: z.array(z.object({ id: z.string(), value: z.number().nullable() })) })
    .nullable(),
  card: z.string().nullable(),
  reply: z.string().min(1),
});

export const previewShape = z.strictObject({
  period: z.string().regex(/^\d{4}-(?:W\d{2}|\d{2}|H[12])$/),
  facts: digestFactsSchema,
  text: z.string().min(1),
  blocks: z.array(z.looseObject({ type: z.string() })).min(1),
  files: z.array(z.string()),
});

export const findingsShape = z
  .array(z.object({ what: z.string(), ok: z.boolean(), found: z.string(), advice: z.string().nullable() }))
  .min(1);
