import { describe, expect, it } from "vitest";
import { createSendingRate } from "../../src/digest/runs/sending-rate.ts";

/** A clock that moves only by waiting. */
function pacedAt(rate: number) {
  let now = 0;
  const pass = (milliseconds: number): void => {
    now += milliseconds;
  };
  const pace = createSendingRate({
    rate,
    now: () => new Date(now),
    wait: async (milliseconds) => pass(milliseconds),
  });
  return { pace, at: () => now, pass };
}

describe("a sending's pace", () => {
  it("lets the first message go at once and the others at the rate", async () => {
    const { pace, at } = pacedAt(2);
    const went: number[] = [];
    for (const person of ["U1", "U2", "U3", "U4"]) {
      await pace.next(person);
      went.push(at());
    }
    expect(went).toEqual([0, 500, 1000, 1500]);
  });

  it("does not wait where the message took longer than the rate asks", async () => {
    const { pace, at, pass } = pacedAt(2);
    await pace.next("U1");
    pass(800);
    await pace.next("U2");
    expect(at()).toBe(800);
  });

  it("lets one message a second go into each place", async () => {
    const { pace, at } = pacedAt(10);
    const went: number[] = [];
    for (const place of ["C1", "C1", "C2", "C1"]) {
      await pace.next(place);
      went.push(at());
    }
    expect(went).toEqual([0, 1000, 1100, 2000]);
  });

  it("is held for as long as Slack said, and a shorter word does not shorten it", () => {
    const { pace, pass } = pacedAt(2);
    pace.hold(30_000);
    pace.hold(1_000);
    expect(pace.heldFor()).toBe(30_000);
    pass(30_000);
    expect(pace.heldFor()).toBe(0);
  });
});
