import { describe, expect, it } from "vitest";
import { afterCall, askBreaker, type Breaker, CLOSED } from "../../src/model/limits/circuit-breaker.ts";
import { type Asked, takeTurn } from "../../src/model/limits/rates.ts";
import { estimatedTokens } from "../../src/model/limits/usage.ts";

const at = (seconds: number): Date => new Date(Date.UTC(2022, 5, 24, 2, 0, seconds));

function afterFailures(count: number): Breaker {
  return Array.from({ length: count }).reduce<Breaker>((breaker) => afterCall(breaker, false, at(0)), CLOSED);
}

describe("the circuit breaker", () => {
  it("stays closed while failures are not in a row", () => {
    const breaker = afterCall(afterCall(afterFailures(2), true, at(0)), false, at(0));
    expect(askBreaker(breaker, at(1)).allowed).toBe(true);
  });

  it("opens after three failures in a row, for a minute", () => {
    expect(askBreaker(afterFailures(3), at(59)).allowed).toBe(false);
    expect(askBreaker(afterFailures(3), at(60)).allowed).toBe(true);
  });

  it("lets one question try, not two at once", () => {
    const trying = askBreaker(afterFailures(3), at(61)).breaker;
    expect(askBreaker(trying, at(61)).allowed).toBe(false);
  });

  it("lets another try where whoever tried never told how it ended", () => {
    const trying = askBreaker(afterFailures(3), at(61)).breaker;
    expect(askBreaker(trying, at(120)).allowed).toBe(false);
    expect(askBreaker(trying, at(121)).allowed).toBe(true);
  });

  it("opens again where the trial fails, and closes where it works", () => {
    const trying = askBreaker(afterFailures(3), at(61)).breaker;
    expect(askBreaker(afterCall(trying, false, at(62)), at(100)).allowed).toBe(false);
    expect(afterCall(trying, true, at(62))).toEqual(CLOSED);
  });
});

describe("the rates", () => {
  const rates = { person: 2, workspace: 3 };
  const ask = (who: (string | null)[], when = at(0)): { allowed: boolean[]; asked: Asked } =>
    who.reduce<{ allowed: boolean[]; asked: Asked }>(
      ({ allowed, asked }, person) => {
        const turn = takeTurn(asked, person, when, rates);
        return { allowed: allowed.concat(turn.allowed), asked: turn.asked };
      },
      { allowed: [], asked: new Map() },
    );

  it("hold for one person", () => {
    expect(ask(["U1", "U1", "U1", "U2"]).allowed).toEqual([true, true, false, true]);
  });

  it("hold for the workspace, also for people nobody knows", () => {
    expect(ask([null, null, null, null]).allowed).toEqual([true, true, true, false]);
  });

  it("are of the last ten minutes", () => {
    const { asked } = ask(["U1", "U1"]);
    expect(takeTurn(asked, "U1", at(599), rates).allowed).toBe(false);
    expect(takeTurn(asked, "U1", at(601), rates).allowed).toBe(true);
  });
});

it("tokens are estimated at one a Chinese character and one for four others", () => {
  expect(estimatedTokens("体育设施 40 sites")).toBe(4 + 3);
});
