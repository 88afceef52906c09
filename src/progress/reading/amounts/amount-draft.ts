import type { Target } from "../../../plan/plan.ts";
import type { ClauseInContext } from "../clause-in-context.ts";
import { type Cue, cueIn, takesBack } from "../cues.ts";
import type { DraftReading } from "../draft.ts";
import type { Doubt } from "../reading.ts";
import { DONE } from "./amount-cue.ts";
import type { Amount } from "./amounts.ts";
import { thingCounted } from "./thing-counted.ts";
import { inUnit } from "./units.ts";

/** An amount as a draft: in the target's unit, negative where the words take back. `words` are those that tell what it is. */
export function draftOf(
  statement: ClauseInContext,
  amount: Amount,
  words: string,
  cue: Cue,
  target: Target | null,
  doubt: Doubt | null,
  inherits = false,
): DraftReading {
  const value =
    amount.unit === null || target === null ? amount.value : inUnit(amount.value, amount.unit, target.unit);
  const negative = amount.sign === "-" || (cue === "delta" && takesBack(words));
  const kind = statement.correction ? "correction" : (cue ?? "ambiguous");
  return {
    statement,
    task: target?.task ?? statement.tasks?.[0] ?? 0,
    targetId: target?.id ?? null,
    kind,
    amount: negative ? -Math.abs(value) : value,
    unit: target?.unit ?? amount.unit,
    reason: doubt ?? (amount.approximate ? "approximate" : null),
    lifecycle: null,
    inherits,
    thing: thingCounted(amount, statement.text),
    bare: cue === "delta" && amount.sign === null && !DONE.test(words) && cueIn(words, null) === null,
    replaces: statement.correction ? (cue === "set" || cue === "delta" ? cue : "same") : null,
  };
}
