import { create, insertMultiple, search } from "@orama/orama";
import { createTokenizer } from "@orama/tokenizers/mandarin";
import Database from "better-sqlite3";
import MiniSearch from "minisearch";
import { z } from "zod";
import type { Engine } from "./engine.ts";

/** Search engines a Node project could take instead, each as its documentation says to use it. */
export const otherEngines = (): Engine[] => [miniSearch, orama, sqlite];

/** MiniSearch with words as Intl.Segmenter cuts them; its own tokenizer knows only spaces. */
const miniSearch: Engine = {
  name: "MiniSearch",
  async build(paragraphs) {
    const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
    const tokenize = (text: string) =>
      [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
    const index = new MiniSearch({ fields: ["zh"], tokenize });
    index.addAll(paragraphs);
    return (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => String(id));
  },
};

const orama: Engine = {
  name: "Orama, Mandarin tokenizer",
  async build(paragraphs) {
    const index = create({
      schema: { zh: "string" } as const,
      components: { tokenizer: await createTokenizer() },
    });
    await insertMultiple(
      index,
      paragraphs.map(({ id, zh }) => ({ id, zh })),
    );
    return async (question, limit) => {
      const { hits } = await search(index, { term: question, limit });
      return hits.map(({ id }) => id);
    };
  },
};

/** Every three characters of the question, any of which may match; ranked by FTS5's bm25. */
const sqlite: Engine = {
  name: "SQLite FTS5, trigram",
  async build(paragraphs) {
    const database = new Database(":memory:");
    database.exec("CREATE VIRTUAL TABLE paragraph USING fts5(id UNINDEXED, zh, tokenize = 'trigram')");
    const insert = database.prepare("INSERT INTO paragraph (id, zh) VALUES (?, ?)");
    for (const { id, zh } of paragraphs) insert.run(id, zh);
    const select = database.prepare("SELECT id FROM paragraph WHERE paragraph MATCH ? ORDER BY rank LIMIT ?");
    const Rows = z.array(z.object({ id: z.string() }));
    return (question, limit) => {
      const trigrams = new Set(Array.from(question, (_, place) => question.slice(place, place + 3)));
      const quoted = [...trigrams]
        .filter((each) => each.length === 3)
        .map((each) => `"${each.replaceAll('"', '""')}"`);
      return quoted.length === 0
        ? []
        : Rows.parse(select.all(quoted.join(" OR "), limit)).map(({ id }) => id);
    };
  },
};
