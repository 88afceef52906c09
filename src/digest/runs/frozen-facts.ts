import type { Digests } from "../digests.ts";
import type { DigestFacts } from "../facts/facts.ts";
import type { DigestPeriod } from "../periods/due.ts";
import type { RunStore } from "./run-store.ts";

type FreezingParts = {
  planHash: string;
  runs: Pick<RunStore, "frozen" | "freeze">;
  digests: Pick<Digests, "of">;
};

/** A period's facts and their name. Computed by whoever is first; the others, also after a restart, take what is there. */
export async function frozenOnce(
  { runs, digests, planHash }: FreezingParts,
  period: DigestPeriod,
): Promise<{ id: string; facts: DigestFacts }> {
  const id = frozenIdOf(planHash, period);
  const there = await runs.frozen(id);
  if (there !== null) return { id, facts: there };
  const facts = await digests.of(period);
  await runs.freeze(id, facts);
  return { id, facts: (await runs.frozen(id)) ?? facts };
}

/** Names the facts of a period with its two moments; each digest that tells the same is written from the same facts. */
function frozenIdOf(planHash: string, { key, after, cutOff }: DigestPeriod): string {
  return [planHash, key, after.toISOString(), cutOff.toISOString()].join(":");
}
