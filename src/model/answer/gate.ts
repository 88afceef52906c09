import type { Sources } from "../../answering/sources.ts";
import { afterCall, askBreaker, type Breaker, CLOSED } from "../limits/circuit-breaker.ts";
import { type Asked, takeTurn } from "../limits/rates.ts";
import { isSpent, type TokenUse, type UsageStore } from "../limits/usage.ts";
import type { ModelSettings } from "../model-settings.ts";
import type { WithoutModel } from "./words.ts";

/** Which engine answers an open question now. */
export type EngineStatus = {
  engine: "model" | "built-in";
  /** Why it is not the model. */
  why: Exclude<WithoutModel, "too_many_questions" | "unavailable"> | null;
  /** Since when the endpoint has been failing; null where it is not. */
  failingSince: Date | null;
  model: string;
  tokensToday: number;
  /** 0 is no limit. */
  dailyTokens: number;
};

export type Gate = {
  /** Lets one question through to the model, or says why not. A person who is not known counts for the workspace only. */
  enter(person: string | null): Promise<WithoutModel | null>;
  /** A question that was let through has ended: what it used, and whether the endpoint worked. */
  ended(use: TokenUse, worked: boolean): Promise<void>;
  status(): Promise<EngineStatus>;
};

type GateParts = {
  settings: ModelSettings;
  usage: UsageStore;
  sources: Pick<Sources, "today">;
  now: () => Date;
};

/** Stands before the model: the day's tokens, the rates, and an endpoint that fails. */
export function createGate({ settings, usage, sources, now }: GateParts): Gate {
  const { dailyTokens, perTenMinutes, model } = settings;
  let breaker: Breaker = CLOSED;
  let asked: Asked = new Map();
  return {
    async enter(person) {
      if (isSpent(await usage.usedOn(sources.today()), dailyTokens)) return "budget_spent";
      const turn = takeTurn(asked, person, now(), perTenMinutes);
      asked = turn.asked;
      if (!turn.allowed) return "too_many_questions";
      const answer = askBreaker(breaker, now());
      breaker = answer.breaker;
      return answer.allowed ? null : "resting";
    },
    async ended(use, worked) {
      breaker = afterCall(breaker, worked, now());
      if (use.input + use.output > 0) await usage.add(sources.today(), use);
    },
    async status() {
      const tokensToday = await usage.usedOn(sources.today());
      const why = isSpent(tokensToday, dailyTokens)
        ? "budget_spent"
        : askBreaker(breaker, now()).allowed
          ? null
          : "resting";
      const failingSince = breaker.kind === "open" ? new Date(breaker.since) : null;
      const engine = why === null ? "model" : "built-in";
      return { engine, why, failingSince, model, tokensToday, dailyTokens };
    },
  };
}
