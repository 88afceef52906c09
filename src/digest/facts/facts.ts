import { z } from "zod";
import {
  attentionSchema,
  day,
  dueSoonSchema,
  notableSchema,
  notReportedSchema,
  personSchema,
  quantitySchema,
  revisionSchema,
  taskFactsSchema,
} from "./fact-items.ts";

/**
 * The version of the frozen form below and of its items. Raise it when a field changes its meaning, and keep reading
 * the old ones.
 */
export const FACTS_VERSION = 1;

const moment = z.iso.datetime();

const countSchema = z.object({
  count: z.int(),
  /** Against the digest before. */
  change: z.int(),
});

/** Everything a digest says, computed once and stored with its run: plain JSON that reads back as it was. */
export const digestFactsSchema = z.object({
  version: z.literal(FACTS_VERSION),
  plan: z.object({
    hash: z.string(),
    title: z.string(),
    year: z.int().nullable(),
    /** All tasks of the plan, also in the facts for one person. */
    tasks: z.int(),
  }),
  /** Whom it is for: everybody in a channel, or the person whose tasks alone it holds. */
  audience: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("channel") }),
    z.object({ kind: z.literal("person"), person: personSchema }),
  ]),
  period: z.object({
    kind: z.enum(["week", "month", "half_year"]),
    key: z.string(),
    year: z.int(),
    number: z.int(),
    firstDay: day,
    lastDay: day,
    covers: z.array(z.string()).min(1),
    after: moment,
    cutOff: moment,
    calendarKnown: z.boolean(),
  }),
  counts: z.object({
    not_started: countSchema,
    on_pace: countSchema,
    behind: countSchema,
    overdue: countSchema,
    done: countSchema,
    halted: countSchema,
  }),
  /** Of those counted as on pace, how many have nothing that can be measured against the time passed. */
  paceUnknown: z.int(),
  /** Tasks that count as silent, and from how many days on. */
  silence: z.object({ days: z.int(), tasks: z.array(z.int()) }),
  reported: z.object({
    /** Tasks somebody reported on, and the entries that did. */
    tasks: z.int(),
    entries: z.int(),
    /** Of these tasks, those with a value or lifecycle that changed, and those without. */
    moved: z.array(z.int()),
    unmoved: z.array(z.int()),
  }),
  tasks: z.array(taskFactsSchema),
  attention: z.array(attentionSchema),
  quantities: z.array(quantitySchema),
  notable: z.array(notableSchema),
  dueSoon: z.array(dueSoonSchema),
  notReported: z.array(notReportedSchema),
  revisions: z.array(revisionSchema),
  /** A model's paragraph on these facts by language, each number in it held against them; absent where none is. */
  prose: z.partialRecord(z.enum(["zh", "en"]), z.string().min(1)).optional(),
});

export type DigestFacts = z.infer<typeof digestFactsSchema>;
export type StatusCounts = DigestFacts["counts"];
