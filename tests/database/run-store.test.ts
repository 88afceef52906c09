import { describe, expect, it } from "vitest";
import { createRunStore } from "../../src/database/runs/run-store.ts";
import { claim, type DigestRun, newRun, skippedRun } from "../../src/digest/runs/run-state.ts";
import type { NewRun, RunKey } from "../../src/digest/runs/run-store.ts";
import { binhai } from "../support/binhai.ts";
import { onEachDatabase } from "../support/databases.ts";
import { NOW, openTestServices } from "../support/services.ts";
import { freshDatabase, openUrl } from "./fresh-database.ts";

const KEY = { planHash: binhai.plan.hash, period: "2022-W25", recipient: "C0SPORTS" };
const DUE = new Date("2022-06-24T17:00:00+08:00");

/** A run to begin; of the same facts unless told. */
function begun(key: RunKey, run: DigestRun = newRun(DUE, false), more: Partial<NewRun> = {}): NewRun {
  return { key, run, language: "zh", frozenId: null, ...more };
}

function claimed(run: DigestRun): DigestRun {
  const taken = claim(run, DUE);
  if (taken.kind !== "claimed") throw new Error(`the run could not be claimed: ${taken.kind}`);
  return taken.run;
}

onEachDatabase((kind) => {
  it("a period's digest to a recipient is begun once", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    expect(await runs.begin([begun(KEY, newRun(DUE, false))])).toBe(1);
    expect(await runs.begin([begun(KEY, newRun(DUE, true))])).toBe(0);
    expect((await runs.find(KEY))?.run).toEqual(newRun(DUE, false));
  });

  it("another recipient's and another period's are runs of their own", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    await runs.begin([begun(KEY, newRun(DUE, false))]);
    expect(await runs.begin([begun({ ...KEY, recipient: "U0ZHOU" }, newRun(DUE, false))])).toBe(1);
    expect(await runs.begin([begun({ ...KEY, period: "2022-W26" }, newRun(DUE, false))])).toBe(1);
  });

  describe("saving", () => {
    it("keeps every part of a run across a restart", async () => {
      const url = await kind.freshUrl();
      const first = await openUrl(url);
      const runs = createRunStore(first);
      await runs.begin([begun(KEY, newRun(DUE, false))]);
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
      await runs.begin([begun(KEY, newRun(DUE, false))]);
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
      await runs.begin([begun(KEY, newRun(DUE, false))]);
      await runs.begin([begun(other, newRun(DUE, false))]);
      await runs.save(KEY, claimed(newRun(DUE, false)), 0);
      expect((await runs.find(other))?.run).toEqual(newRun(DUE, false));
    });
  });

  it("facts that were frozen stay, though the ledger has gone on; runs that share them name them", async () => {
    const services = await openTestServices({ env: { DATABASE_URL: await kind.freshUrl() } });
    const facts = await services.digests.upTo(DUE);
    await services.runs.freeze("week 25", facts);
    await services.runs.freeze("week 25", await services.digests.upTo(new Date("2022-07-01T17:00:00+08:00")));
    await services.runs.begin([begun(KEY, newRun(DUE, false), { frozenId: "week 25", language: "en" })]);
    expect(await services.runs.find(KEY)).toMatchObject({ frozenId: "week 25", language: "en" });
    expect(await services.runs.frozen("week 25")).toEqual(facts);
    expect(await services.runs.frozen("week 26")).toBeNull();
  });

  it("many are begun at once, and those that were begun before stay as they are", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    const keys = Array.from({ length: 1_200 }, (_, number) => ({ ...KEY, recipient: `U${number}` }));
    const sent = { ...newRun(DUE, false), state: "sent" as const };
    await runs.begin([begun({ ...KEY, recipient: "U700" }, sent)]);
    expect(await runs.begin(keys.map((key) => begun(key)))).toBe(1_199);
    expect(await runs.newestTally(KEY.planHash)).toMatchObject({
      period: "2022-W25",
      states: { due: 1_199, sent: 1 },
    });
  });

  it("what waits for its time or is being sent may not be claimed; the oldest hour comes first, channels before people", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    const later = new Date(DUE.getTime() + 60_000);
    const states: [string, Partial<DigestRun>][] = [
      ["U1", {}],
      ["C1", {}],
      ["U2", { due: new Date("2022-06-17T17:00:00+08:00") }],
      ["U3", { notBefore: later }],
      ["U4", { state: "sending", leaseUntil: later }],
      ["U5", { state: "sending", leaseUntil: new Date(DUE.getTime() - 1) }],
      ["U6", { state: "sent" }],
      ["U7", { state: "skipped" }],
      ["U8", { state: "failed" }],
    ];
    await runs.begin(
      states.map(([recipient, run]) => begun({ ...KEY, recipient }, { ...newRun(DUE, false), ...run })),
    );
    const claimable = async (now: Date) =>
      (await runs.claimable(KEY.planHash, now, 10)).map(({ key }) => key.recipient);
    expect(await claimable(DUE)).toEqual(["U2", "C1", "U1", "U5"]);
    expect(await claimable(later)).toEqual(["U2", "C1", "U1", "U3", "U4", "U5"]);
    expect(await runs.claimable("another plan", later, 10)).toEqual([]);
  });

  it("what nobody tried to send is skipped where the recipient wants no more, and a claim made meanwhile is refused", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    await runs.begin([begun(KEY), begun({ ...KEY, recipient: "C0OTHER" })]);
    await runs.skipUnposted(KEY.planHash, KEY.recipient, "paused");
    expect((await runs.find(KEY))?.run).toMatchObject({ state: "skipped", reason: "paused" });
    expect(await runs.save(KEY, claimed(newRun(DUE, false)), 0)).toBe(false);
    expect((await runs.find({ ...KEY, recipient: "C0OTHER" }))?.run.state).toBe("due");
  });

  it("what Slack took nothing of is skipped too, and what may be there is looked for all the same", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    const tried = { attempts: 1, notBefore: new Date(DUE.getTime() + 60_000) };
    await runs.begin([
      begun(KEY, { ...newRun(DUE, false), ...tried }),
      begun({ ...KEY, period: "2022-W24" }, { ...newRun(DUE, false), ...tried, mayBePosted: true }),
    ]);
    await runs.skipUnposted(KEY.planHash, KEY.recipient, "unsubscribed");
    expect((await runs.find(KEY))?.run.state).toBe("skipped");
    expect((await runs.find({ ...KEY, period: "2022-W24" }))?.run.state).toBe("due");
  });

  it("a failure is given out once to be told, and again where it could not be told", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    await runs.begin([
      begun(KEY, { ...newRun(DUE, false), state: "failed", reason: "is_archived" }),
      begun({ ...KEY, recipient: "U0ZHOU" }),
    ]);
    const [failed, ...others] = await runs.takeFailures(KEY.planHash, DUE);
    expect([failed?.key, failed?.run.reason, others]).toEqual([KEY, "is_archived", []]);
    expect(await runs.takeFailures(KEY.planHash, DUE)).toEqual([]);
    await runs.returnFailures([KEY]);
    expect(await runs.takeFailures(KEY.planHash, DUE)).toHaveLength(1);
  });

  it("the newest hour begun and the runs of a period are known for each recipient", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    const before = new Date("2022-06-17T17:00:00+08:00");
    await runs.begin([
      begun(KEY),
      begun({ ...KEY, period: "2022-W24" }, skippedRun(before, "paused")),
      begun({ ...KEY, period: "2022-W24", recipient: "U0ZHOU" }, newRun(before, true)),
    ]);
    expect(await runs.lastDues(KEY.planHash)).toEqual(
      new Map([
        [KEY.recipient, DUE],
        ["U0ZHOU", before],
      ]),
    );
    const standings = await runs.recipientsOf(KEY.planHash, "2022-W24");
    expect(standings.get(KEY.recipient)).toMatchObject({ state: "skipped", due: before });
    expect((await runs.ofRecipient(KEY.planHash, KEY.recipient, 5)).map(({ key }) => key.period)).toEqual([
      "2022-W25",
      "2022-W24",
    ]);
  });

  it("a run that is not there is null, and cannot be saved", async () => {
    const runs = createRunStore(await freshDatabase(kind));
    expect(await runs.find(KEY)).toBeNull();
    expect(await runs.save(KEY, newRun(DUE, false), 0)).toBe(false);
  });
});
