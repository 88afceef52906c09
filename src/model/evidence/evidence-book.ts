import type { Evidence } from "../../answering/verify/evidence/evidence.ts";

/** Evidence before it has an id. */
export type Finding = Omit<Evidence, "id">;

/** What the model was shown in the course of one question, by id: "e1", "e2" … */
export type EvidenceBook = {
  /** Takes findings up and gives their ids; the same words keep the id they have. */
  add(findings: readonly Finding[]): Evidence[];
  /** The evidence of the same words, or null. */
  find(finding: Finding): Evidence | null;
  all(): ReadonlyMap<string, Evidence>;
};

/** An empty book; one a question. */
export function createEvidenceBook(): EvidenceBook {
  const byId = new Map<string, Evidence>();
  const byWords = new Map<string, Evidence>();
  const wordsOf = ({ task, lines }: Finding): string => JSON.stringify([task, lines]);
  const find = (finding: Finding): Evidence | null => byWords.get(wordsOf(finding)) ?? null;
  const take = (finding: Finding): Evidence => {
    const known = find(finding);
    if (known !== null) return known;
    const evidence = { id: `e${byId.size + 1}`, ...finding };
    byId.set(evidence.id, evidence);
    byWords.set(wordsOf(finding), evidence);
    return evidence;
  };
  return { add: (findings) => findings.map(take), find, all: () => byId };
}
