import { parseArgs } from "node:util";
import { addDays } from "../src/calendar/day.ts";
import { targetsOf } from "../src/plan/targets/targets-of.ts";
import type { Entry } from "../src/progress/entries/entry.ts";
import { entryOf, factsOf, PLAN, weekly } from "../tests/digest/june-ledger.ts";
import { type PersonalPlanning, planPersonalDigests } from "./personal-digests.ts";

const ENTRIES = 1500;
const RUNS = 60;
const LAST_WEEK = "2022-W51";
const RECIPIENTS = 5_000;

/**
 * `npm run bench -- digests [--json]`: how long the facts of a digest take at the end of a year, for a ledger of 1,500
 * entries spread over all tasks and targets of the plan: deltas, totals, notes, corrections and voided entries; and
 * how long it takes to plan 5,000 personal digests.
 */
export async function runDigestsBench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { json: { type: "boolean" } } });
  const ledger = yearLedger();
  const period = weekly(LAST_WEEK);
  const timed = (): number => {
    const start = performance.now();
    factsOf(ledger, period);
    return performance.now() - start;
  };
  const firstMs = timed();
  const times = Array.from({ length: RUNS }, timed).sort((one, other) => one - other);
  const personal = await planPersonalDigests(RECIPIENTS);
  const facts = { entries: ledger.length, firstMs, medianMs: at(times, 0.5), p95Ms: at(times, 0.95) };
  const result = { ...facts, personal };
  if (values.json) console.log(JSON.stringify(result));
  else print(result);
}

/** A year of reports, one about every six hours, over the plan's targets in turn. */
function yearLedger(): Entry[] {
  const targets = targetsOf(PLAN);
  return Array.from({ length: ENTRIES }, (_, index): Entry => {
    const target = targets[index % targets.length];
    const day = addDays("2022-01-04", Math.floor((index * 350) / ENTRIES));
    const hour = String(8 + (index % 10)).padStart(2, "0");
    return entryOf(index + 1, {
      at: `${day}T${hour}:00:00`,
      ...said(index, target?.task ?? 1, target?.id ?? null),
    });
  });
}

function said(index: number, task: number, targetId: string | null): Partial<Entry> & { task: number } {
  if (index % 5 === 0) return { task, kind: "note", text: "工作方案已报区政府，正在征求意见" };
  if (index % 97 === 0)
    return { task, voided: { by: "U1", at: new Date("2022-12-01T10:00:00+08:00"), why: "报错任务" } };
  if (index % 11 === 0) return { task, targetId, kind: "set", amount: index / 10, text: "累计完成情况" };
  return { task, targetId, kind: "delta", amount: 1, text: "本周新增1" };
}

function at(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

type Result = Record<"entries" | "firstMs" | "medianMs" | "p95Ms", number> & { personal: PersonalPlanning };

function print(result: Result): void {
  const { entries, firstMs, medianMs, p95Ms, personal } = result;
  const { recipients, beginMs, cutMs } = personal;
  console.table({
    "facts of a digest, first in a process": { measured: `${firstMs.toFixed(1)} ms`, wanted: "under 50 ms" },
    "facts of a digest, median": { measured: `${medianMs.toFixed(1)} ms`, wanted: "under 50 ms" },
    "facts of a digest, p95": { measured: `${p95Ms.toFixed(1)} ms`, wanted: "under 50 ms" },
    [`${recipients} personal digests begun and cut`]: {
      measured: `${((beginMs + cutMs) / 1000).toFixed(2)} s`,
      wanted: "under 5 s",
    },
  });
  console.log(
    `${entries} entries, ${PLAN.chapters.flatMap(({ tasks }) => tasks).length} tasks, ${RUNS} runs.`,
  );
}
