import { z } from "zod";

/** The answer as the model has to hand it in. */
export const WrittenAnswer = z
  .object({
    answered: z.boolean().describe("false where the evidence does not answer the question"),
    sentences: z
      .array(
        z.object({
          text: z.string().describe("one sentence"),
          evidence: z.array(z.string()).describe('ids of the evidence it rests on, such as "e3"'),
          quote: z.boolean().describe("true where text is the plan's exact words and nothing else"),
        }),
      )
      .max(20)
      .describe("the answer, sentence by sentence"),
  })
  .describe("Hand in the answer.");

export type WrittenAnswer = z.infer<typeof WrittenAnswer>;
