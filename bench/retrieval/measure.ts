import type { Engine, Find } from "./engine.ts";
import type { Paragraph } from "./paragraphs.ts";

const LANGUAGES = ["zh", "en"] as const;
const DEPTH = 5;
const WARM_UP = 20;

export type Measured = {
  name: string;
  lang: (typeof LANGUAGES)[number];
  /** Share of questions whose own paragraph came first, and among the first five. */
  r1: number;
  r5: number;
  msPerQuery: number;
  buildMs: number;
};

/** Builds an engine over the paragraphs and asks it every question in each language. */
export async function measure(engine: Engine, paragraphs: Paragraph[]): Promise<Measured[]> {
  const start = performance.now();
  const find = await engine.build(paragraphs);
  const buildMs = performance.now() - start;
  const rows: Measured[] = [];
  for (const lang of LANGUAGES) {
    const asked = paragraphs.flatMap(({ id, questions }) =>
      questions.map((each) => ({ id, question: each[lang] })),
    );
    for (const { question } of asked.slice(0, WARM_UP)) await find(question, DEPTH);
    rows.push({ name: engine.name, lang, buildMs, ...(await askAll(find, asked)) });
  }
  return rows;
}

async function askAll(find: Find, asked: { id: string; question: string }[]) {
  const ranks: number[] = [];
  const start = performance.now();
  for (const { id, question } of asked) ranks.push((await find(question, DEPTH)).indexOf(id));
  const msPerQuery = (performance.now() - start) / asked.length;
  const share = (depth: number) => ranks.filter((rank) => rank >= 0 && rank < depth).length / asked.length;
  return { r1: share(1), r5: share(DEPTH), msPerQuery };
}
