import { z } from "zod";

/** The version of the frozen form below. Raise it when a field changes its meaning, and keep reading the old ones. */
export const FACTS_VERSION = 1;

/** A day as YYYY-MM-DD. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const moment = z.iso.datetime();
const personSchema = z.object({ id: z.string(), name: z.string() });

/**
 * Where a task is counted. Each task is counted once: done, halted (paused or cancelled), overdue, not started,
 * behind; what is left is under way and not known to be late.
 */
export const COUNTED_AS = ["not_started", "on_pace", "behind", "overdue", "done", "halted"] as const;
export type CountedAs = (typeof COUNTED_AS)[number];
const countedAs = z.enum(COUNTED_AS);

const countSchema = z.object({
  count: z.int(),
  /** Against the digest before. */
  change: z.int(),
});

const taskFactsSchema = z.object({
  task: z.int(),
  /** The number as the plan writes it. */
  label: z.string(),
  title: z.string(),
  lifecycle: z.enum(["not_started", "in_progress", "in_review", "done", "paused", "cancelled"]),
  pace: z.enum(["ahead", "on_pace", "behind", "overdue", "unknown"]),
  countedAs,
  countedBefore: countedAs,
  owners: z.array(personSchema),
  department: z.string().nullable(),
  /** Entries recorded in this period. */
  entries: z.int(),
  /** Whether a value or the lifecycle changed in it. */
  moved: z.boolean(),
  lastReported: day.nullable(),
  /** Days since the last report; null where nobody ever reported. */
  daysSilent: z.int().nullable(),
});

const quantitySchema = z.object({
  task: z.int(),
  targetId: z.string(),
  kind: z.enum(["quantity", "rate", "frequency"]),
  /** What is counted, in the plan's words. */
  subject: z.string(),
  unit: z.string(),
  per: z.string().nullable(),
  comparator: z.enum(["≥", "=", "≤"]),
  /** The number demanded; the lower end of a range. */
  demanded: z.number(),
  /** The upper end of a range, else null. */
  demandedAtMost: z.number().nullable(),
  value: z.number().nullable(),
  /** The change of the value in this period (percentage points for a rate); null where there is nothing to compare. */
  gained: z.number().nullable(),
  share: z.number().nullable(),
  /** Of a count: value less what the pace asks for by now, in the target's unit, negative where it falls short. */
  gap: z.number().nullable(),
  pace: z.enum(["ahead", "on_pace", "behind", "overdue", "unknown"]),
});

/** Who said it, in which words, and where to read it. The words are as people wrote them: escape before showing. */
const sourceSchema = z.object({
  entryId: z.string(),
  author: personSchema,
  words: z.string(),
  link: z.string().nullable(),
});

const attentionReasonSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("overdue") }),
  z.object({ kind: z.literal("help"), source: sourceSchema }),
  /** `gap` is the widest of its targets'; null where none can be told. */
  z.object({
    kind: z.literal("behind"),
    targetId: z.string().nullable(),
    gap: z.number().nullable(),
    unit: z.string(),
  }),
  /** So many reminders in a row that nobody answered. */
  z.object({ kind: z.literal("unanswered"), reminders: z.int() }),
  /** The owners' own word: a risk, a delay, or "on track" against a pace that says otherwise (`against`). */
  z.object({
    kind: z.literal("judgement"),
    level: z.enum(["on_track", "at_risk", "behind"]),
    against: z.enum(["ahead", "on_pace", "behind", "overdue"]).nullable(),
    source: sourceSchema,
  }),
  /** `days` since the last report; null where nobody ever reported. */
  z.object({ kind: z.literal("silent"), days: z.int().nullable() }),
]);

const attentionSchema = z.object({ task: z.int(), reasons: z.array(attentionReasonSchema).min(1) });

const notableSchema = z.object({
  task: z.int(),
  kind: z.enum(["done", "target_reached", "document"]),
  targetId: z.string().nullable(),
  /** What was reached or issued, in the plan's words; empty for a task that is done. */
  subject: z.string(),
  source: sourceSchema.nullable(),
});

const dueSoonSchema = z.object({
  task: z.int(),
  /** Null and an empty subject where the whole task falls due. */
  targetId: z.string().nullable(),
  subject: z.string(),
  due: day,
  daysLeft: z.int(),
});

const notReportedSchema = z.object({ department: z.string().nullable(), tasks: z.array(z.int()).min(1) });

const revisionSchema = z.object({
  /** Late: told of a day that an earlier digest covered. Withdrawn: an entry of an earlier digest was voided. */
  kind: z.enum(["late", "corrected", "withdrawn"]),
  task: z.int(),
  asOf: day,
  amount: z.number().nullable(),
  amountBefore: z.number().nullable(),
  unit: z.string().nullable(),
  source: sourceSchema,
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
export type TaskFacts = z.infer<typeof taskFactsSchema>;
export type QuantityFacts = z.infer<typeof quantitySchema>;
export type AttentionItem = z.infer<typeof attentionSchema>;
export type AttentionReason = z.infer<typeof attentionReasonSchema>;
export type NotableItem = z.infer<typeof notableSchema>;
export type DueSoonItem = z.infer<typeof dueSoonSchema>;
export type NotReportedGroup = z.infer<typeof notReportedSchema>;
export type Revision = z.infer<typeof revisionSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type PersonFacts = z.infer<typeof personSchema>;
export type StatusCounts = DigestFacts["counts"];
