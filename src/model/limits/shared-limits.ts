import { z } from "zod";
import { afterCall, askBreaker, type Breaker, CLOSED } from "./circuit-breaker.ts";
import { type Rates, takeTurn } from "./rates.ts";
import type { SharedState } from "./shared-state.ts";

/** The rates and the breaker, kept together by all processes. */
type SharedLimits = {
  /** Whether one more question may go to the model under the rates; it is counted where it may. */
  takeTurn(person: string | null): Promise<boolean>;
  /** Whether the endpoint may be called. */
  askBreaker(): Promise<boolean>;
  /** A call of the endpoint ended. */
  afterCall(worked: boolean): Promise<void>;
  breaker(): Promise<Breaker>;
};

const TURNS = "model turns";
const KeptTurns = z.array(z.tuple([z.string(), z.array(z.number())])).catch([]);
const KeptBreaker = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("closed"), failures: z.number() }),
    z.object({ kind: z.literal("open"), since: z.number(), until: z.number() }),
  ])
  .catch(CLOSED);

type Parts = { shared: SharedState; rates: Rates; endpoint: string; now: () => Date };

/** `endpoint` names what is called: another model or address has a breaker of its own. */
export function createSharedLimits({ shared, rates, endpoint, now }: Parts): SharedLimits {
  const key = `model breaker ${endpoint}`;
  return {
    takeTurn: (person) =>
      shared.change(TURNS, (kept) => {
        const { allowed, asked } = takeTurn(new Map(KeptTurns.parse(kept)), person, now(), rates);
        return { keep: [...asked], result: allowed };
      }),
    askBreaker: () =>
      shared.change(key, (kept) => {
        const { allowed, breaker } = askBreaker(KeptBreaker.parse(kept), now());
        return { keep: breaker, result: allowed };
      }),
    afterCall: (worked) =>
      shared.change(key, (kept) => ({
        keep: afterCall(KeptBreaker.parse(kept), worked, now()),
        result: undefined,
      })),
    breaker: async () => KeptBreaker.parse(await shared.read(key)),
  };
}
