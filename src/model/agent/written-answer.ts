import { z } from "zod";

/** The answer as the model is asked to hand it in. */
export const WrittenAnswer = z
  .object({
    answered: z.boolean().describe("false where the evidence does not answer the question"),
    sentences: z
      .array(
        z.object({
          text: z.string().describe("one sentence"),
          evidence: z.array(z.string()).describe('ids of the evidence it rests on, such as "e3"'),
          quote: z
            .boolean()
            .optional()
            .describe("true where text is the plan's exact words and nothing else"),
        }),
      )
      .max(20)
      .describe("the answer, sentence by sentence"),
  })
  .meta({ title: "hand_in_answer", description: "Hand in the answer." });

type Sentence = Omit<z.infer<typeof WrittenAnswer>["sentences"][number], "quote"> & { quote: boolean };
export type WrittenAnswer = { answered: boolean; sentences: Sentence[] };

const IDS = /(?<![a-z0-9])e\d+(?!\d)/gi;

/** What was handed in, or null; ids are taken out of what is around them ("[e1]", "e1, e2"). */
export function readWritten(handedIn: unknown): WrittenAnswer | null {
  const read = WrittenAnswer.safeParse(handedIn);
  if (!read.success) return null;
  const { answered, sentences } = read.data;
  return {
    answered,
    sentences: sentences.map(({ text, evidence, quote = false }) => ({
      text,
      quote,
      evidence: evidence.flatMap((given) => given.match(IDS)?.map((id) => id.toLowerCase()) ?? [given]),
    })),
  };
}
