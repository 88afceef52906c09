import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const question = z.object({
  id: z.string(),
  language: z.enum(["zh", "en"]),
  kind: z.enum(["address", "topic", "value", "list", "followup", "refusal", "presupposition", "progress"]),
  turns: z.array(z.string()).min(1),
  outcome: z.enum(["answered", "not_in_plan", "needs_clarification"]),
  tasks: z.array(z.number()),
  anyTask: z.array(z.number()).default([]),
  holds: z.array(z.string()),
  lacks: z.array(z.string()).default([]),
});

/** A question of the scorecard with what is expected of its answer (data/questions/README.md). */
export type ScorecardQuestion = z.infer<typeof question>;

/** All questions of a folder of .jsonl files. Throws naming the file and line that is not of the form. */
export function readQuestions(folder: string): ScorecardQuestion[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line, index) => {
          const read = question.safeParse(JSON.parse(line));
          if (!read.success) throw new Error(`${file}:${index + 1}: ${z.prettifyError(read.error)}`);
          return read.data;
        }),
    );
}
