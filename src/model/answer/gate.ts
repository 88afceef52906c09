import type { Sources } from "../../answering/sources.ts";
import { askBreaker } from "../limits/circuit-breaker.ts";
import { createSharedLimits } from "../limits/shared-limits.ts";
import { createMemorySharedState, type SharedState } from "../limits/shared-state.ts";
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
  /** Where all processes keep who asked when and whether the endpoint rests; one process's memory unless told. */
  shared?: SharedState;
  sources: Pick<Sources, "today">;
  now: () => Date;
};

/** Stands before the model: the day's tokens, the rates, and an endpoint that fails. */
export function createGate({ settings, usage, sources, now, shared }: GateParts): Gate {
  const { dailyTokens, perTenMinutes, model, baseUrl } = settings;
  const limits = createSharedLimits({
    shared: shared ?? createMemorySharedState(),
    rates: perTenMinutes,
    endpoint: `${model} at ${baseUrl}`,
    now,
  });
  return {
    async enter(person) {
      if (isSpent(await usage.usedOn(sources.today()), dailyTokens)) return "budget_spent";
      if (!(await limits.takeTurn(person))) return "too_many_questions";
      return (await limits.askBreaker()) ? null : "resting";
    },
    async ended(use, worked) {
      await limits.afterCall(worked);
      if (use.input + use.output > 0) await usage.add(sources.today(), use);
    },
    async status() {
      const tokensToday = await usage.usedOn(sources.today());
      const breaker = await limits.breaker();
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
