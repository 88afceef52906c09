import { readFileSync } from "node:fs";
import type { Day } from "../../src/calendar/day.ts";
import { calendarKnown, isWorkingDay } from "../../src/calendar/working-days.ts";
import { buildFacts } from "../../src/digest/facts/build.ts";
import type { DigestFacts } from "../../src/digest/facts/facts.ts";
import type { People } from "../../src/digest/facts/people.ts";
import { type DigestPeriod, digestOfWeek } from "../../src/digest/periods/due.ts";
import { parsePeriod } from "../../src/digest/periods/period.ts";
import { DEFAULT_SCHEDULE } from "../../src/digest/periods/schedule.ts";
import { parsePlan } from "../../src/plan/parse-plan.ts";
import { targetsOf } from "../../src/plan/targets/targets-of.ts";
import type { Entry, EntryId } from "../../src/progress/entries/entry.ts";
import { standingsOf } from "../../src/progress/standing/standing.ts";

/** The real plan, which the ledger below reports on. */
export const PLAN = parsePlan(readFileSync("data/plans/binhai-2022/plan.txt", "utf8"));
const TARGETS = targetsOf(PLAN);

const NAMES: Record<string, string> = { U1: "老王", U2: "小李", U3: "Ada <Admin>" };
const OWNERS: Record<number, string[]> = { 28: ["U2"], 30: ["U1"], 31: ["U1", "U2"], 32: ["U3"] };

export const PEOPLE: People = {
  nameOf: (person) => NAMES[person] ?? person,
  departmentOf: (task) => (task >= 30 ? "群众体育科" : task === 28 ? "信息科" : null),
};

type Written = Partial<Entry> & { task: number; at: string };

/** An entry as the ledger keeps it; `at` is when it was reported, on Shanghai's clock. */
export function entryOf(sequence: number, { at, ...given }: Written): Entry {
  const text = given.text ?? "有进展";
  return {
    id: `e${sequence}` as EntryId,
    sequence,
    planHash: PLAN.hash,
    targetId: null,
    kind: "note",
    amount: null,
    unit: null,
    lifecycle: null,
    judgement: null,
    reason: null,
    evidence: [],
    reviewOf: null,
    asOf: at.slice(0, 10),
    reportedAt: new Date(`${at}+08:00`),
    author: "U1",
    source: "message",
    channel: "C1",
    messageTs: null,
    permalink: `https://example.slack.com/archives/C1/p${sequence}`,
    text,
    quotedWords: text,
    readBy: "rules",
    idempotencyKey: `key-${sequence}`,
    supersedes: null,
    voided: null,
    ...given,
  };
}

/** A ledger of June 2022. The digest of week 25 tells what came after 17 June 17:00 and up to 24 June 17:00. */
export const JUNE: Entry[] = [
  { task: 25, at: "2022-03-01T09:00:00", kind: "lifecycle" as const, lifecycle: "paused" as const },
  { task: 9, at: "2022-04-11T09:00:00", text: "劳动周方案已报送" },
  { task: 16, at: "2022-05-10T09:00:00", text: "实施方案正在起草" },
  { task: 30, at: "2022-05-20T09:00:00", targetId: "30-1", kind: "delta" as const, amount: 12, unit: "处" },
  { task: 32, at: "2022-06-01T09:00:00", targetId: "32-2", kind: "set" as const, amount: 120, unit: "名" },
  {
    task: 31,
    at: "2022-06-10T09:00:00",
    targetId: "31-1",
    kind: "set" as const,
    amount: 8,
    unit: "项次",
    text: "累计8项次，场地档期紧张，请体育中心协调支持",
  },
  {
    task: 12,
    at: "2022-06-10T10:00:00",
    text: "误报",
    voided: { by: "U1", at: new Date("2022-06-21T10:00:00+08:00"), why: "报错任务" },
  },
  { task: 9, at: "2022-06-20T09:00:00", text: "<!channel> 劳动周已启动 <@U123> A&B" },
  {
    task: 2,
    at: "2022-06-20T10:00:00",
    targetId: "2-1",
    kind: "document" as const,
    text: "实施方案已印发",
    author: "U2",
  },
  {
    task: 28,
    at: "2022-06-21T09:00:00",
    asOf: "2022-06-14",
    targetId: "28-1",
    kind: "delta" as const,
    amount: 2,
    unit: "所",
    text: "补报：6月14日评选2所",
    author: "U2",
  },
  {
    task: 30,
    at: "2022-06-22T10:00:00",
    targetId: "30-1",
    kind: "delta" as const,
    amount: 3,
    unit: "处",
    text: "本周新增3处",
  },
  {
    task: 32,
    at: "2022-06-23T09:00:00",
    asOf: "2022-06-01",
    targetId: "32-2",
    kind: "correction" as const,
    amount: 110,
    unit: "名",
    supersedes: "e5" as EntryId,
    text: "更正：实为110名",
    author: "U3",
  },
  {
    task: 22,
    at: "2022-06-24T17:00:00",
    kind: "lifecycle" as const,
    lifecycle: "done" as const,
    text: "课题已结题",
  },
  { task: 30, at: "2022-06-24T17:00:01", targetId: "30-1", kind: "delta" as const, amount: 2, unit: "处" },
].map((written, index) => entryOf(index + 1, written));

/** The digest period of a week, Fridays at 17:00. */
export function weekly(key: string): DigestPeriod {
  const digest = digestOfWeek(parsePeriod(key), DEFAULT_SCHEDULE, { isWorkingDay, calendarKnown });
  if (!digest) throw new Error(`${key} has no digest`);
  const { due: _due, ...period } = digest;
  return period;
}

/** The facts of a ledger in a period. */
export function factsOf(ledger: Entry[], period: DigestPeriod): DigestFacts {
  const standings = (known: Entry[], asOf: Day) =>
    standingsOf(PLAN, TARGETS, known, { asOf, ownersOf: (task) => OWNERS[task] ?? [] });
  return buildFacts({ plan: PLAN, ledger, period, standingsOf: standings, people: PEOPLE });
}
