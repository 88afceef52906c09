import { findNumbers } from "../../language/find-numbers.ts";
import type { Target } from "../../plan/plan.ts";
import type { Sources } from "../sources.ts";
import type { Question } from "../understand/question.ts";
import { figureText } from "../write/figure.ts";
import type { Found } from "./topic-answer.ts";

type Topic = Extract<Question, { kind: "topic" }>;

const SEARCHED = 8;
const NEAR = 3;
const MUST_COVER = 0.5;
/** A figure in the question that is just the target's stands for much of what the words leave open. */
const MUST_COVER_WITH_FIGURE = 0.3;
/** With a figure asked for and one target far ahead of the others, fewer of the words must be found. */
const STANDS_OUT = { coverage: 0.36, score: 20, lead: 1.5 };

/**
 * The target that a question by topic is about, or null: of a task among the nearest, with a figure where a figure
 * is asked for, and covering enough of the question's words.
 */
export async function askedTarget(sources: Sources, asked: Topic, found: Found[]): Promise<Target | null> {
  const needsFigure = asked.wantsFigure || asked.claims.length > 0;
  const near = new Set(found.slice(0, NEAR).map(({ task }) => task.number));
  const hits = (await sources.findTargets(asked.text, SEARCHED)).flatMap((hit) => {
    const target = sources.targets.find((each) => each.id === hit.id);
    const fits =
      target !== undefined && near.has(target.task) && (!needsFigure || figureText(target, "zh") !== "");
    return fits ? [{ ...hit, target }] : [];
  });
  const [first, second] = hits;
  if (first === undefined) return null;
  const lead = first.score >= STANDS_OUT.lead * (second?.score ?? 0);
  if (first.coverage >= MUST_COVER) return first.target;
  if (first.coverage >= STANDS_OUT.coverage && first.score >= STANDS_OUT.score && lead) return first.target;
  return first.coverage >= MUST_COVER_WITH_FIGURE && namesFigure(asked.text, first.target)
    ? first.target
    : null;
}

function namesFigure(text: string, target: Target): boolean {
  return findNumbers(text).some(
    (number) => number.value === target.value && (target.unit === "%") === number.percent,
  );
}
