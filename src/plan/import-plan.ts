import { parsePlan } from "./parse-plan.ts";
import type { Plan } from "./plan.ts";

/** A plan document as it is kept in the database. `english` is the text of its en.yaml, where it has one. */
export type StoredPlan = {
  hash: string;
  name: string;
  title: string;
  issuer: string | null;
  date: string | null;
  year: number | null;
  text: string;
  english: string | null;
  importedAt: Date;
};

/** The record of a plan document, read to make sure that it is one. Throws what `parsePlan` throws. */
export function toStoredPlan(
  document: { name: string; text: string; english: string | null },
  now: Date,
): StoredPlan {
  const { hash, title, issuer, date, year, text }: Plan = parsePlan(document.text);
  return {
    hash,
    name: document.name,
    title,
    issuer,
    date,
    year,
    text,
    english: document.english,
    importedAt: now,
  };
}
