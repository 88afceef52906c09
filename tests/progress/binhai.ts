import { readFileSync } from "node:fs";
import { readEnglish } from "../../src/plan/english.ts";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { findTask, type Target, type Task } from "../../src/plan/plan.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import type { Entry, EntryId } from "../../src/progress/entries/entry.ts";
import { standingOf, type TaskStanding } from "../../src/progress/standing/standing.ts";
import { newEntry } from "../support/new-entry.ts";

const FOLDER = new URL("../../data/plans/binhai-2022/", import.meta.url);

/** The plan the tests speak of, with its targets and their English lines. */
export const plan = parsePlan(readFileSync(new URL("plan.txt", FOLDER), "utf8"));
export const targets = targetsOf(plan);
const english = readEnglish(readFileSync(new URL("en.yaml", FOLDER), "utf8"), plan);
export const englishLines: Record<string, string> = Object.fromEntries(
  targets.flatMap((target) => {
    const line = english.targetLine(target);
    return line === null ? [] : [[target.id, line]];
  }),
);

/** Friday, 24 June 2022, ten in the morning in Shanghai. */
export const NOW = new Date("2022-06-24T10:00:00+08:00");
export const TODAY = "2022-06-24";

export function task(number: number): Task {
  const found = findTask(plan, number);
  if (found === null) throw new Error(`the plan has no task ${number}`);
  return found;
}

export function target(number: number, kind: Target["kind"]): Target {
  const found = targets.find((each) => each.task === number && each.kind === kind);
  if (found === undefined) throw new Error(`task ${number} has no target of kind ${kind}`);
  return found;
}

/** An entry of task 30's 40 sites unless told otherwise; ids and sequences are the caller's to keep apart. */
export function entry(sequence: number, parts: Partial<Entry> = {}): Entry {
  return {
    ...newEntry(`key-${sequence}`, { asOf: TODAY, reportedAt: NOW, author: "体育科小周" }),
    channel: null,
    messageTs: null,
    text: "任务30新增3处",
    quotedWords: "任务30新增3处",
    id: `e${sequence}` as EntryId,
    sequence,
    voided: null,
    ...parts,
  };
}

/** A task's standing on the tests' day. */
export function standing(number: number, entries: Entry[], asOf = TODAY): TaskStanding {
  return standingOf(task(number), targets, entries, { asOf, year: plan.year });
}
