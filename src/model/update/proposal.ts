import { z } from "zod";

/** What the model reads in a message; nothing of it is believed before it is held against the message. */
export const Proposal = z
  .object({
    reports: z.boolean(),
    task: z.number().int().nullable(),
    target: z.string().nullable(),
    kind: z.enum(["delta", "set", "note"]),
    amount: z.number().nullable(),
    quoted_words: z.string(),
  })
  .describe("Hand in what the message reports.");

export type Proposal = z.infer<typeof Proposal>;
