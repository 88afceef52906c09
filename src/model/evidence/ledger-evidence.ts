import type { Sources } from "../../answering/sources.ts";
import type { EvidenceLine } from "../../answering/verify/evidence/evidence.ts";
import { figureText, numberText } from "../../answering/write/figure.ts";
import { progressWords } from "../../answering/write/progress-words.ts";
import type { Target } from "../../plan/plan.ts";
import type { Entry } from "../../progress/entries/entry.ts";
import { judgementWords } from "../../progress/standing/judgement.ts";
import type { TargetStanding, TaskStanding } from "../../progress/standing/standing.ts";
import type { Finding } from "./evidence-book.ts";

type Names = Pick<Sources, "nameOf">;

/**
 * How far a task has come: its state, and for each target what the plan demands and what was reported, apart. `today` is
 * the day it stands so; people are named as kept unless told otherwise.
 */
export function standingEvidence(
  standing: TaskStanding,
  today: string,
  { nameOf }: Names = { nameOf: (person) => person },
): Finding {
  const { task, lifecycle, pace, targets, daysSilent, owners, judgement } = standing;
  const lines: EvidenceLine[] = [
    reported(`截至 as of ${today}`),
    reported(`任务${task.number} ${progressWords("zh").lifecycle(lifecycle, pace).replaceAll("*", "")}`),
    reported(`Task ${task.number} ${progressWords("en").lifecycle(lifecycle, pace).replaceAll("*", "")}`),
    ...(daysSilent === null ? [] : [reported(`${daysSilent}天前填报；last reported ${daysSilent} days ago`)]),
    ...(owners.length === 0 ? [] : [reported(`牵头人 owner: ${owners.map(nameOf).join("、")}`)]),
    ...(judgement === null
      ? []
      : [
          reported(
            `${nameOf(judgement.by)} 判断 judged: ${judgementWords(judgement, "zh")}；${judgementWords(judgement, "en")}`,
          ),
        ]),
    ...targets.flatMap(targetLines),
  ];
  return { task: task.number, lines, clause: null };
}

function targetLines({ target, value, share }: TargetStanding): EvidenceLine[] {
  const demanded = figureText(target, "zh");
  const lines: EvidenceLine[] = [planned(`目标：${target.subject} ${demanded}`.trim())];
  if (demanded === "") return lines;
  if (value === null) return [...lines, reported(`已报：${target.subject} 尚无`)];
  const percent =
    share === null || target.unit === "%" ? "" : ` 完成率${numberText(Math.round(share * 1000) / 10)}%`;
  return [
    ...lines,
    reported(`已报：${target.subject} ${numberText(value)}${target.unit}${percent}`),
    ...restLines(target, value),
  ];
}

/** What is left of a number to be reached, so that nobody has to reckon: a model's sum would not be shown. */
function restLines({ kind, value: demanded, unit, comparator }: Target, value: number): EvidenceLine[] {
  const counts = kind === "quantity" && unit !== "%" && (comparator === "=" || comparator === "≥");
  if (!counts || demanded === null || demanded <= value) return [];
  const rest = numberText(demanded - value);
  return [reported(`还差${rest}${unit}；${rest} still to go`)];
}

/** One entry of the ledger: who said what, of which day. */
export function entryEvidence(names: Names, entry: Entry): Finding {
  const when = `${entry.asOf} (${entry.reportedAt.toISOString().slice(0, 10)})`;
  return {
    task: entry.task,
    lines: [reported(`任务${entry.task} ${when} ${names.nameOf(entry.author)}：${entry.text}`)],
    clause: null,
  };
}

function planned(text: string): EvidenceLine {
  return { text, says: "plan" };
}

function reported(text: string): EvidenceLine {
  return { text, says: "reported" };
}
