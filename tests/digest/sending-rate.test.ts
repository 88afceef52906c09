import { describe, expect, it } from "vitest";
import { createSendingRate } from "../../src/digest/runs/sending-rate.ts";

/** A clock that moves only by waiting. */
function sendingAt(perSecond: number) {
  let now = 0;
  const pass = (milliseconds: number): void => {
    now += milliseconds;
  };
  const rate = createSendingRate({
    rate: perSecond,
    now: () => new Date(now),
    wait: async (milliseconds) => pass(milliseconds),
  });
  return { rate, at: () => now, pass };
}

describe("the rate of sending", () => {
  it("lets the first message go at once and the others at the rate", async () => {
    const { rate, at } = sendingAt(2);
    const went: number[] = [];
    for (const person of ["U1", "U2", "U3", "U4"]) {
      await rate.next(person);
      went.push(at());
    }
    expect(went).toEqual([0, 500, 1000, 1500]);
  });

  it("does not wait where the message took longer than the rate asks", async () => {
    const { rate, at, pass } = sendingAt(2);
    await rate.next("U1");
    pass(800);
    await rate.next("U2");
    expect(at()).toBe(800);
  });

  it("lets one message a second go into each place", async () => {
    const { rate, at } = sendingAt(10);
    const went: number[] = [];
    for (const place of ["C1", "C1", "C2", "C1"]) {
      await rate.next(place);
      went.push(at());
    }
    expect(went).toEqual([0, 1000, 1100, 2000]);
  });

  it("is held for as long as Slack said, and a shorter word does not shorten it", () => {
    const { rate, pass } = sendingAt(2);
    rate.hold(30_000);
    rate.hold(1_000);
    expect(rate.heldFor()).toBe(30_000);
    pass(30_000);
    expect(rate.heldFor()).toBe(0);
  });
});
