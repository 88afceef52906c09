import { readFileSync } from "node:fs";
import type { LedgerMaterial } from "../../src/documents/workbook/ledger-material.ts";
import { readEnglish } from "../../src/plan/english.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import type { Entry } from "../../src/progress/entries/entry.ts";
import { standingsOf } from "../../src/progress/standing/standing.ts";
import { JUNE, PEOPLE, PLAN } from "../digest/june-ledger.ts";

export const ENGLISH = readEnglish(readFileSync("data/plans/binhai-2022/en.yaml", "utf8"), PLAN);
export const TARGETS = targetsOf(PLAN);
const OWNERS: Record<number, string[]> = { 30: ["U1"], 31: ["U1", "U2"] };

/** The June ledger over the real plan, exported on Friday 24 June at 18:00, with the changes of that week. */
export function materialOf(given: Partial<LedgerMaterial> = {}): LedgerMaterial {
  const entries: readonly Entry[] = given.entries ?? JUNE;
  const now = new Date("2022-06-24T18:00:00+08:00");
  return {
    plan: PLAN,
    english: ENGLISH,
    targets: TARGETS,
    standings: standingsOf(PLAN, TARGETS, [...entries], {
      asOf: "2022-06-24",
      ownersOf: (task) => OWNERS[task] ?? [],
    }),
    entries,
    since: new Date("2022-06-17T17:00:00+08:00"),
    now,
    language: "zh",
    people: PEOPLE,
    ...given,
  };
}
