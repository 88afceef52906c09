import type { EvidenceLine } from "../../answering/verify/evidence/evidence.ts";
import { COUNTED_AS, type CountedAs } from "../../digest/facts/fact-items.ts";
import type { DigestFacts } from "../../digest/facts/facts.ts";
import { CHINESE } from "../../digest/phrases/chinese.ts";
import { ENGLISH } from "../../digest/phrases/english.ts";
import type { Finding } from "../evidence/evidence-book.ts";

const IN_ENGLISH: Record<CountedAs, string> = {
  not_started: "not started",
  on_pace: "on pace",
  behind: "behind pace",
  overdue: "overdue",
  done: "done",
  halted: "paused or cancelled",
};

/** What a digest counts of the whole plan, a piece of evidence for each count. */
export function countEvidence(facts: DigestFacts): Finding[] {
  const { reported, silence, notReported } = facts;
  const { entries, tasks, moved, unmoved } = reported;
  const unreported = notReported.reduce((sum, group) => sum + group.tasks.length, 0);
  return [
    ...COUNTED_AS.map((name) => statusFinding(name, facts.counts[name])),
    counted([
      CHINESE.reported(facts),
      ENGLISH.reported(facts),
      `上报进展${entries}条，涉及${tasks}项任务，${moved.length}项有变化，${unmoved.length}项无变化`,
      `${entries} entries on ${tasks} tasks, ${moved.length} tasks moved, ${unmoved.length} tasks unchanged`,
    ]),
    counted([CHINESE.notReported(unreported, facts), `${unreported} tasks not reported on`]),
    counted([
      `${silence.tasks.length}项任务${silence.days}天以上未上报`,
      `${silence.tasks.length} tasks silent for ${silence.days} days or more`,
    ]),
  ];
}

function statusFinding(name: CountedAs, { count, change }: { count: number; change: number }): Finding {
  const more = Math.abs(change);
  const zh = change === 0 ? "与上期持平" : `比上期${change > 0 ? "增加" : "减少"}${more}项`;
  const en = change === 0 ? "as many as before" : `${more} ${change > 0 ? "more" : "fewer"} than before`;
  return counted([
    `${CHINESE.statusName[name]}${count}项任务，${zh}`,
    `${count} tasks ${IN_ENGLISH[name]}, ${en}`,
  ]);
}

/** A count of tasks is neither the plan's nor reported: it may be given as either. */
function counted(texts: string[]): Finding {
  const lines = texts.flatMap((text): EvidenceLine[] => [
    { text, says: "reported" },
    { text, says: "plan" },
  ]);
  return { task: null, lines, clause: null };
}
