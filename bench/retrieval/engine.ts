import type { Paragraph } from "./paragraphs.ts";

/** The ids of the paragraphs found for a question, best first, at most `limit`. */
export type Find = (question: string, limit: number) => string[] | Promise<string[]>;

/** A search engine to be measured. */
export type Engine = { name: string; build(paragraphs: Paragraph[]): Promise<Find> };
