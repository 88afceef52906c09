import { beforeEach, describe, expect, it } from "vitest";
import type { Subscription } from "../../src/digest/subscriptions/subscription.ts";
import { defaultSubscription, served } from "../../src/digest/subscriptions/subscription-defaults.ts";
import type { Services } from "../../src/services.ts";
import { NOW, openTestServices } from "../support/services.ts";

const OWNER = "U0OWNER";
const NOTHING_NAMED = { schedule: null, language: null, languageElse: "zh" } as const;
const THURSDAY = { weekday: 4, hour: 9, minute: 0 };

let services: Services;
beforeEach(async () => {
  services = await openTestServices();
  const schedule = { weekday: 5, hour: 17, minute: 0 };
  const given = defaultSubscription({ recipient: OWNER, schedule, language: "zh", since: NOW, now: NOW });
  await services.subscriptionStore.addMissing(services.plan.hash, [given]);
});

/** Who gets the digest when nobody owns a task any more. */
async function servedWithoutTasks(): Promise<Subscription[]> {
  return served(await services.subscriptions.list(), new Set());
}

describe("an owner who owns nothing any more", () => {
  it("gets no digest, also where they had paused theirs for a while", async () => {
    await services.subscriptions.pause(OWNER, OWNER);
    await services.subscriptions.resume(OWNER, OWNER);
    expect(await servedWithoutTasks()).toEqual([]);
  });

  it("gets no digest, also where they had changed its hour or language", async () => {
    const changed = await services.subscriptions.subscribe(
      OWNER,
      { ...NOTHING_NAMED, schedule: THURSDAY },
      OWNER,
    );
    expect(changed).toMatchObject({ kind: "changed", subscription: { schedule: THURSDAY } });
    await services.subscriptions.subscribe(OWNER, { ...NOTHING_NAMED, language: "en" }, OWNER);
    expect(await servedWithoutTasks()).toEqual([]);
  });

  it("still gets it where they had asked for it as such", async () => {
    await services.subscriptions.subscribe(OWNER, NOTHING_NAMED, OWNER);
    expect(await servedWithoutTasks()).toMatchObject([{ recipient: OWNER }]);
  });

  it("still gets it where they came back after unsubscribing", async () => {
    await services.subscriptions.unsubscribe(OWNER, OWNER);
    await services.subscriptions.subscribe(OWNER, { ...NOTHING_NAMED, schedule: THURSDAY }, OWNER);
    expect(await servedWithoutTasks()).toMatchObject([{ recipient: OWNER }]);
  });
});
