import { describe, expect, it } from "vitest";
import { createRunStore } from "../../src/database/run-store.ts";
import { claim, type DigestRun, newRun } from "../../src/digest/run-state.ts";
import { binhai } from "../support/binhai.ts";
import { onEachDatabase } from "../support/databases.ts";
import { NOW, openTestServices } from "../support/services.ts";
import { freshDatabase, openUrl } from "./fresh-database.ts";

const KEY = { planHash: binhai.plan.hash, period: "2022-W25", recipient: "C0SPORTS" };
const DUE = new Date("2022-06-24T17:00:00+08:00");

function claimed(run: DigestRun): DigestRun {
  const taken = claim(run, DUE);
  if (taken.kind !== "claimed") throw new Error(`the run could not be claimed: ${taken.kind}`);
  return taken.run;
}

onEachDatabase((kind) => {
  it("a period's digest to a recipient is begun once", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    expect(await runs.begin(KEY, newRun(DUE, false))).toBe(true);
    expect(await runs.begin(KEY, newRun(DUE, true))).toBe(false);
    expect((await runs.find(KEY))?.run).toEqual(newRun(DUE, false));
  });

  it("another recipient's and another period's are runs of their own", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    await runs.begin(KEY, newRun(DUE, false));
    expect(await runs.begin({ ...KEY, recipient: "U0ZHOU" }, newRun(DUE, false))).toBe(true);
    expect(await runs.begin({ ...KEY, period: "2022-W26" }, newRun(DUE, false))).toBe(true);
  });

  describe("saving", () => {
    it("keeps every part of a run across a restart", async () => {
      const url = await kind.freshUrl();
      const first = await openUrl(url);
      const runs = createRunStore(first);
      await runs.begin(KEY, newRun(DUE, false));
      const sent: DigestRun = {
        ...claimed(newRun(DUE, false)),
        state: "sent",
        mayBePosted: true,
        messageTs: "1656061200.000100",
        reason: "rate_limited",
        notBefore: NOW,
      };
      expect(await runs.save(KEY, sent, 0)).toBe(true);
      await first.close();
      expect((await createRunStore(await openUrl(url)).find(KEY))?.run).toEqual(sent);
    });

    it("is refused to a holder whose claim was taken over, and changes nothing then", async () => {
      const runs = createRunStore(await freshDatabase(kind));
      await runs.begin(KEY, newRun(DUE, false));
      const first = claimed(newRun(DUE, false));
      await runs.save(KEY, first, 0);
      const second = { ...first, fence: 2, attempts: 2 };
      await runs.save(KEY, second, 1);
      expect(await runs.save(KEY, { ...first, state: "sent" }, 1)).toBe(false);
      expect((await runs.find(KEY))?.run).toEqual(second);
    });

    it("touches that run alone", async () => {
      const runs = createRunStore(await freshDatabase(kind));
      const other = { ...KEY, recipient: "U0ZHOU" };
      await runs.begin(KEY, newRun(DUE, false));
      await runs.begin(other, newRun(DUE, false));
      await runs.save(KEY, claimed(newRun(DUE, false)), 0);
      expect((await runs.find(other))?.run).toEqual(newRun(DUE, false));
    });
  });

  it("facts that were frozen stay, though the ledger has gone on", async () => {
    const services = await openTestServices({ env: { DATABASE_URL: await kind.freshUrl() } });
    await services.runs.begin(KEY, newRun(DUE, false));
    const facts = await services.digests.upTo(DUE);
    await services.runs.freeze(KEY, facts);
    await services.runs.freeze(KEY, await services.digests.upTo(new Date("2022-07-01T17:00:00+08:00")));
    expect((await services.runs.find(KEY))?.facts).toEqual(facts);
  });

  it("what is due or being sent is unfinished, the oldest first; sent, skipped and failed runs are not", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    const states = ["sending", "due", "sent", "skipped", "failed"] as const;
    for (const [week, state] of states.entries()) {
      const due = new Date(DUE.getTime() - week * 7 * 86_400_000);
      await runs.begin({ ...KEY, period: `2022-W${25 - week}` }, { ...newRun(due, false), state });
    }
    const unfinished = await runs.unfinished(KEY.planHash, KEY.recipient);
    expect(unfinished.map(({ period }) => period)).toEqual(["2022-W24", "2022-W25"]);
    expect(await runs.unfinished(KEY.planHash, "U0ZHOU")).toEqual([]);
  });

  it("the newest hour begun is known for each recipient", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    await runs.begin(KEY, newRun(DUE, false));
    await runs.begin({ ...KEY, period: "2022-W24" }, newRun(new Date("2022-06-17T17:00:00+08:00"), true));
    expect(await runs.lastDue(KEY.planHash, KEY.recipient)).toEqual(DUE);
    expect(await runs.lastDue(KEY.planHash, "U0ZHOU")).toBeNull();
  });

  it("a run that is not there is null, and cannot be saved", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    expect(await runs.find(KEY)).toBeNull();
    expect(await runs.save(KEY, newRun(DUE, false), 0)).toBe(false);
  });
});
