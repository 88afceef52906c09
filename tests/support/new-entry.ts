import type { NewEntry } from "../../src/progress/entries/entry.ts";
import { binhai } from "./binhai.ts";

/** What somebody reported of task 30, as the reader gives it to the store. */
export function newEntry(key: string, parts: Partial<NewEntry> = {}): NewEntry {
  return {
    planHash: binhai.plan.hash,
    task: 30,
    targetId: "30-1",
    kind: "delta",
    amount: 3,
    unit: "处",
    lifecycle: null,
    judgement: null,
    reason: null,
    evidence: [],
    reviewOf: null,
    asOf: "2022-06-24",
    reportedAt: new Date("2022-06-24T10:00:00+08:00"),
    author: "U0ZHOU",
    source: "message",
    channel: "C0SPORTS",
    messageTs: "1656036000.000100",
    permalink: null,
    text: "任务30本周新增3处",
    quotedWords: "本周新增3处",
    readBy: "rules",
    idempotencyKey: key,
    supersedes: null,
    ...parts,
  };
}
