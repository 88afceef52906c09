import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const Paragraph = z.object({
  id: z.string(),
  zh: z.string(),
  questions: z.array(z.object({ zh: z.string(), en: z.string() })),
});

/** A Chinese paragraph and the questions only it answers, in both languages. */
export type Paragraph = z.infer<typeof Paragraph>;

/** Reads one paragraph a line. Throws, naming the line, where the file is absent or of another form. */
export function readParagraphs(file: string): Paragraph[] {
  if (!existsSync(file)) {
    throw new Error(
      `There is no file ${file}. Name one with --file FILE: a line a paragraph, {id, zh, questions: [{zh, en}]}.`,
    );
  }
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, place) =>
    line.trim() === "" ? [] : [paragraphOf(line, `${file}, line ${place + 1}`)],
  );
}

function paragraphOf(line: string, where: string): Paragraph {
  try {
    return Paragraph.parse(JSON.parse(line));
  } catch (cause) {
    const fault = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Error(`${where} is not {id, zh, questions: [{zh, en}]}: ${fault}`, { cause });
  }
}
