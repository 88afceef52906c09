import type { Naming } from "../../src/digest/phrases/phrases.ts";
import { tasksOf } from "../../src/plan/plan.ts";
import { PLAN } from "../digest/june-ledger.ts";
import { ENGLISH, TARGETS } from "./ledger.ts";

const titles = new Map(tasksOf(PLAN).map((task) => [task.number, task.title]));

/** The plan's English names, as the digest is given them. */
export const ENGLISH_NAMING: Partial<Naming> = {
  planTitle: ENGLISH.title ?? PLAN.title,
  titleOf: (task) => ENGLISH.taskTitle(task) ?? titles.get(task) ?? "",
  subjectOf(targetId) {
    const target = TARGETS.find((each) => each.id === targetId);
    return target === undefined ? null : ENGLISH.targetLine(target);
  },
};
