import { foldText } from "../../answering/verify/evidence/fold-text.ts";
import { plainText, type Simplify } from "../../answering/verify/evidence/plain-text.ts";
import { type Figure, figuresOf } from "../../answering/verify/figures/figures.ts";
import { sameMeasure } from "../../answering/verify/figures/measures.ts";
import { dayIn, PLAN_ZONE } from "../../calendar/day.ts";
import { findTask, type Target } from "../../plan/plan.ts";
import type { Reading, Update } from "../../progress/reading/parse-update.ts";
import type { Proposal } from "./proposal.ts";

type Against = Pick<Update, "text" | "plan" | "targets" | "now" | "zone" | "context">;

/**
 * A reading that the model proposes, or null where the message does not bear it out: the task and the target have to
 * exist, the quoted words have to stand in the message, and the amount in those words, in the target's unit. What is
 * left always needs a yes.
 */
export function verifyProposal(proposal: Proposal, against: Against, simplify: Simplify): Reading | null {
  const { reports, task, target: targetId, kind, amount } = proposal;
  if (!reports || task === null || findTask(against.plan, task) === null) return null;
  if (task !== (against.context?.task ?? task)) return null;
  const target = against.targets.find(({ id }) => id === targetId) ?? null;
  if (targetId !== null && target?.task !== task) return null;
  const quotedWords = spanOf(proposal.quoted_words, against.text, simplify);
  if (quotedWords === null) return null;
  const hasAmount = kind !== "note";
  if (hasAmount !== (amount !== null) || (hasAmount && target === null)) return null;
  if (amount !== null && !says(quotedWords, amount, target, simplify)) return null;
  return {
    task,
    targetId,
    kind,
    amount,
    unit: hasAmount ? (target?.unit ?? null) : null,
    asOf: dayIn(against.zone ?? PLAN_ZONE, against.now),
    quotedWords,
    needsConfirmation: true,
    reason: null,
    lifecycle: null,
    judgement: null,
    replaces: null,
    dayNamed: false,
    readBy: "model",
  };
}

/** The words of the message that a quote repeats, as the message writes them. */
function spanOf(quote: string, message: string, simplify: Simplify): string | null {
  const wanted = foldText(quote, simplify).text;
  const folded = foldText(message, simplify);
  const at = wanted === "" ? -1 : folded.text.indexOf(wanted);
  if (at < 0) return null;
  const end = at + wanted.length;
  if (/\d$/.test(folded.text.slice(0, at)) && /^\d/.test(wanted)) return null;
  if (/\d$/.test(wanted) && /^[\d.]/.test(folded.text.slice(end))) return null;
  return message.slice(folded.from[at], folded.to[end - 1]);
}

function says(words: string, amount: number, target: Target | null, simplify: Simplify): boolean {
  const fits = ({ unit, noun }: Figure): boolean =>
    unit === "" ? noun.length > 0 || target?.unit !== "%" : sameMeasure(unit, target?.unit ?? "");
  return figuresOf(plainText(words, simplify)).some(
    (figure) => figure.value === Math.abs(amount) && figure.max === null && fits(figure),
  );
}
