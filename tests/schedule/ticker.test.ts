import pino from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type DueJob, startTicker, type Ticker } from "../../src/schedule/ticker.ts";

const silent = pino({ level: "silent" });
let ticker: Ticker;
beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  vi.useRealTimers();
  await ticker.stop();
});

/** A job with so many things to do. */
function jobOf(things: number): DueJob & { done: () => number } {
  let done = 0;
  const doOne = async (): Promise<boolean> => {
    if (done >= things) return false;
    done += 1;
    return true;
  };
  return { name: "things", doOne, done: () => done };
}

describe("a ticker", () => {
  it("does all that is due in one tick, of every job, also after one broke", async () => {
    const broken: DueJob = { name: "broken", doOne: () => Promise.reject(new Error("no database")) };
    const [one, other] = [jobOf(3), jobOf(2)];
    ticker = startTicker([one, broken, other], silent);
    await ticker.tick();
    expect([one.done(), other.done()]).toEqual([3, 2]);
  });

  it("looks each minute", async () => {
    const doOne = vi.fn(async () => false);
    ticker = startTicker([{ name: "nothing", doOne }], silent);
    await vi.advanceTimersByTimeAsync(180_000);
    expect(doOne).toHaveBeenCalledTimes(3);
  });

  it("looks again as soon as a job asks, and not only in a minute", async () => {
    const doOne = vi.fn(async () => (doOne.mock.calls.length === 1 ? { againInMs: 5_000 } : false));
    ticker = startTicker([{ name: "held", doOne }], silent);
    await ticker.tick();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(doOne).toHaveBeenCalledTimes(2);
  });

  it("that is stopped lets the thing it is doing end and begins no other", async () => {
    let done = 0;
    const job: DueJob = {
      name: "thousands",
      async doOne() {
        done += 1;
        if (done === 2) void ticker.stop();
        return true;
      },
    };
    ticker = startTicker([job], silent);
    await ticker.tick();
    expect(done).toBe(2);
  });
});
