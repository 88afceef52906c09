import { z } from "zod";

/** A day as YYYY-MM-DD. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A person by Slack's id, with the name as it was then. */
export const personSchema = z.object({ id: z.string(), name: z.string() });

/**
 * Where a task is counted. Each task is counted once: done, halted (paused or cancelled), overdue, not started,
 * behind; what is left is under way and not known to be late.
 */
export const COUNTED_AS = ["not_started", "on_pace", "behind", "overdue", "done", "halted"] as const;
export type CountedAs = (typeof COUNTED_AS)[number];
const countedAs = z.enum(COUNTED_AS);

/** Where one task stands, and what was reported of it in the period. */
export const taskFactsSchema = z.object({
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

/** Where one target that has a figure stands. */
export const quantitySchema = z.object({
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
  /**
   * `days` since the last report; null where nobody ever reported. `expected`: what the pace asks for by now of a count
   * that nobody ever reported; absent where nothing can be counted, and in facts that were frozen before it was told.
   */
  z.object({
    kind: z.literal("silent"),
    days: z.int().nullable(),
    expected: z.object({ amount: z.number(), unit: z.string() }).optional(),
  }),
]);

/** A task to look at, with every reason for it. */
export const attentionSchema = z.object({ task: z.int(), reasons: z.array(attentionReasonSchema).min(1) });

/** Something finished, reached or issued in the period. */
export const notableSchema = z.object({
  task: z.int(),
  kind: z.enum(["done", "target_reached", "document"]),
  targetId: z.string().nullable(),
  /** What was reached or issued, in the plan's words; empty for a task that is done. */
  subject: z.string(),
  source: sourceSchema.nullable(),
});

/** What falls due soon. */
export const dueSoonSchema = z.object({
  task: z.int(),
  /** Null and an empty subject where the whole task falls due. */
  targetId: z.string().nullable(),
  subject: z.string(),
  due: day,
  daysLeft: z.int(),
});

/** The tasks of a department that nobody reported on. */
export const notReportedSchema = z.object({
  department: z.string().nullable(),
  tasks: z.array(z.int()).min(1),
});

/** What was reported or taken back of days that an earlier digest covered. */
export const revisionSchema = z.object({
  /** Late: told of a day that an earlier digest covered. Withdrawn: an entry of an earlier digest was voided. */
  kind: z.enum(["late", "corrected", "withdrawn"]),
  task: z.int(),
  asOf: day,
  amount: z.number().nullable(),
  amountBefore: z.number().nullable(),
  unit: z.string().nullable(),
  source: sourceSchema,
});
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
