import type { Task } from "../../plan/plan.ts";
import { type Sources, targetsOfTaskNumber } from "../sources.ts";
import { wantsFigure } from "../understand/aspect.ts";
import { countedThing, unitFits } from "../understand/counted-thing.ts";
import type { TasksAsked } from "../understand/question.ts";
import { figureText } from "../write/figure.ts";
import { MUST_COVER } from "./topic-evidence.ts";

/** Targets, documents and tasks are counted by Duban itself; "how many are left" is no thing. */
const COUNTED_ANYWAY =
  /目标|指标|任务|文件|方案|办法|事项|内容|targets?|goals?|documents?|tasks?|items?|left|remain|kpis?/i;

/** Whether a question asks tasks for the number of something that none of their targets counts ("任务31有多少人参加"). */
export async function countsSomethingElse(
  sources: Sources,
  tasks: Task[],
  { text, aspect, claims }: TasksAsked,
): Promise<boolean> {
  const counted = wantsFigure(text) ? countedThing(text) : null;
  const ofPlan = aspect === "overview" || aspect === "targets";
  if (counted === null || !ofPlan || claims.length > 0 || COUNTED_ANYWAY.test(counted.thing)) return false;
  const figures = tasks
    .flatMap((task) => targetsOfTaskNumber(sources, task.number))
    .filter((target) => figureText(target, "zh") !== "" && unitFits(counted.unit, target.unit));
  if (figures.length === 0) return counted.unit !== "" || counted.thing !== "";
  if (counted.thing === "" || figures.some(({ quote }) => quote.includes(counted.thing))) return false;
  const ofThing = await sources.findTargets(counted.thing, sources.targets.length);
  return !figures.some(({ id }) => ofThing.some((hit) => hit.id === id && hit.coverage >= MUST_COVER));
}
