import { afterEach, describe, expect, test } from "vitest";
import {
  admin,
  alex,
  channel,
  dmOf,
  sport,
  sportChannel,
  staff,
  startTrial,
  type Trial,
} from "../support/duban.ts";
import { type Seen, shownText } from "../support/person.ts";

/** The trial begins on Friday 17 June 2022 at 9:00; digests are due at 17:00. */
const FRIDAY = "2022-06-17T17:00:20+08:00";
const NEXT_FRIDAY = "2022-06-24T17:00:20+08:00";

let trial: Trial;
/** Most trials have no channel with a digest: its pictures and workbook are tested elsewhere. */
async function begin({ digest = false } = {}): Promise<void> {
  trial = await startTrial({ digest });
}
afterEach(() => trial.close());

const isDigest = ({ metadata }: Seen): boolean => metadata?.event_type === "duban_digest";
const digestsIn = async (place: string, user = admin): Promise<Seen[]> =>
  (await trial.messages(user, place)).filter(isDigest);
const own = (user: string): Promise<Seen[]> => digestsIn(dmOf(user), user);
const run = async (recipient: string, period = "2022-W24") => {
  const { runs, plan } = trial.duban().services;
  return (await runs.find({ planHash: plan.hash, period, recipient }))?.run;
};
async function digestCommand(user: string, place: string, text: string): Promise<string> {
  const before = (await trial.messages(user, place)).length;
  await trial.command(user, place, "/digest", text);
  await trial.settled();
  const [reply, ...others] = (await trial.messages(user, place)).slice(before);
  expect(others).toEqual([]);
  expect(reply?.is_ephemeral).toBe(true);
  return shownText(reply as Seen);
}
async function assign(text: string): Promise<void> {
  await trial.command(admin, channel, "/plan", `assign ${text}`);
  await trial.settled();
}

describe("an owner", () => {
  test("gets their own tasks by direct message without asking, with a button each that opens the form", async () => {
    await begin();
    await assign("30 @体育科科长");
    await assign("31 @体育科科长 @Alex");
    await trial.command(sport, channel, "/progress", "30 本周新增3处");
    await trial.settled();
    await trial.moveTo(FRIDAY);
    const [digest, ...others] = await own(sport);
    expect(others).toEqual([]);
    const shown = shownText(digest as Seen);
    expect(shown).toContain("体育科科长：本人任务周报");
    expect(shown).toContain("还有1项任务未上报");
    expect(shown).toContain("3/40处");
    expect(shown).not.toContain("校园欺凌");
    const buttons = (digest?.blocks ?? []).map(
      ({ accessory }) => accessory as { value?: string } | undefined,
    );
    expect(buttons.flatMap((button) => button?.value ?? [])).toEqual(["31", "30"]);
    await trial.post("actions", {
      user: sport,
      container: { channel: digest?.channel, ts: digest?.ts },
      action_id: "progress_report",
      value: "31",
    });
    const modal = await trial.until(async () => (await trial.get(`modals?user=${sport}`)).modals?.at(-1));
    expect(JSON.stringify(modal)).toContain("31");
    expect(shownText((await own(alex))[0] as Seen)).toContain("Your tasks, Alex");
  });

  test("who paused gets none, and one again after resuming", async () => {
    await begin();
    await assign("30 @体育科科长");
    await trial.moveTo("2022-06-17T10:00:00+08:00");
    expect(await digestCommand(sport, channel, "pause me")).toContain("已暂停您的周报");
    await trial.moveTo(FRIDAY);
    expect(await own(sport)).toEqual([]);
    expect(await digestCommand(sport, dmOf(sport), "恢复")).toContain("已恢复您的周报：每周五17:00，中文");
    await trial.moveTo(NEXT_FRIDAY);
    expect((await own(sport)).map(({ metadata }) => metadata?.event_payload.key)).toEqual([
      expect.stringContaining("2022-W25"),
    ]);
  });

  test("what a pause passed over is said once when it ends, and shown when it is asked for", async () => {
    await begin();
    await digestCommand(sport, channel, "订阅");
    await trial.moveTo("2022-06-17T10:00:00+08:00");
    await digestCommand(sport, channel, "暂停");
    await trial.command(sport, dmOf(sport), "/progress", "30 本周新增3处");
    await trial.settled();
    await trial.moveTo("2022-06-20T10:00:00+08:00");
    expect(await digestCommand(sport, channel, "状态")).toContain(
      "6月17日起暂停，其间 1 期到时未发；恢复后可用 `/digest 往期` 补看",
    );
    await trial.command(sport, dmOf(sport), "/progress", "30 本周新增5处");
    await trial.settled();
    expect(await digestCommand(sport, channel, "恢复")).toBe(
      [
        "已恢复 #督办 的周报：每周五17:00，中文。",
        "暂停期间有 1 期到时未发：6月13日—6月19日（2022-W24）。要补看，请写 `/digest 往期 #督办`。",
        "下一期：6月24日17:00",
      ].join("\n"),
    );
    expect(await digestCommand(sport, channel, "状态")).toContain(
      "2022-W24 跳过：当时已暂停，可用 `/digest 往期` 补看",
    );
    expect(await digestCommand(sport, channel, "往期")).toContain("6月13日—6月19日（2022-W24）*，当时已暂停");
    const passedOver = await digestCommand(sport, channel, "往期 W24");
    expect(passedOver).toContain("当时已暂停，这一期没有发出；以下按当时的台账。");
    expect(passedOver).toContain("3/40处");
    expect(passedOver).not.toContain("补发】");
    await trial.moveTo(NEXT_FRIDAY);
    const [posted, ...others] = (await trial.messages(sport, channel)).filter(
      ({ metadata }) => metadata?.event_type === "duban_digest",
    );
    expect(others).toEqual([]);
    expect(shownText(posted as Seen)).toContain("6月20日—6月26日（2022年第25周）");
    expect(await digestCommand(sport, channel, "状态")).not.toContain("当时已暂停");
  });

  test("who unsubscribed before the first digest is not subscribed by default later", async () => {
    await begin();
    await digestCommand(sport, channel, "退订 我");
    await assign("30 @体育科科长 @科员");
    await trial.moveTo(FRIDAY);
    expect(await own(sport)).toEqual([]);
    expect(await own(staff)).toHaveLength(1);
  });

  test("who owns nothing any more gets none", async () => {
    await begin();
    await assign("30 @体育科科长");
    await trial.moveTo(FRIDAY);
    expect(await own(sport)).toHaveLength(1);
    await trial.command(admin, channel, "/plan", "unassign 30");
    await trial.settled();
    await trial.moveTo(NEXT_FRIDAY);
    expect(await own(sport)).toHaveLength(1);
  });
});

describe("subscriptions", () => {
  test("of a channel and a person bring each the digest, in its language and at its hour, from the same facts", async () => {
    await begin();
    await digestCommand(sport, sportChannel, "订阅 每周五17:00");
    await digestCommand(alex, channel, "subscribe weekly Fri 17:00 me");
    await trial.command(sport, channel, "/progress", "30 本周新增3处");
    await trial.settled();
    await trial.moveTo(FRIDAY);
    expect(shownText((await digestsIn(sportChannel))[0] as Seen)).toContain("未启动");
    expect(shownText((await own(alex))[0] as Seen)).toContain("Not started");
    const { runs, plan } = trial.duban().services;
    const frozen = await Promise.all(
      [sportChannel, alex].map(
        async (recipient) =>
          (await runs.find({ planHash: plan.hash, period: "2022-W24", recipient }))?.frozenId,
      ),
    );
    expect(new Set(frozen).size).toBe(1);
  });

  test("hold through a restart, also that the first channel was unsubscribed", async () => {
    await begin({ digest: true });
    await digestCommand(sport, channel, "退订");
    await digestCommand(sport, sportChannel, "订阅 周四下午5点 英文");
    await trial.restart();
    await trial.moveTo("2022-06-23T17:00:20+08:00");
    await trial.moveTo(NEXT_FRIDAY);
    expect(await digestsIn(channel)).toEqual([]);
    const [digest, ...others] = await digestsIn(sportChannel);
    expect(others).toEqual([]);
    expect(shownText(digest as Seen)).toContain("weekly digest");
  });

  test("bring each one digest where two processes share the database", async () => {
    await begin();
    await assign("30 @体育科科长 @科员");
    await digestCommand(sport, sportChannel, "订阅");
    const another = await trial.anotherDuban();
    await trial.post("clock", { to: FRIDAY });
    await Promise.all([trial.duban().tick(), another.tickAt(FRIDAY)]);
    await Promise.all([trial.duban().tick(), another.tickAt("2022-06-17T17:03:00+08:00")]);
    const all = [await digestsIn(sportChannel), await own(sport), await own(staff)];
    expect(all.map(({ length }) => length)).toEqual([1, 1, 1]);
  });
});

describe("a recipient that Slack refuses", () => {
  const administrator = async (): Promise<string[]> =>
    (await trial.messages(admin, dmOf(admin))).map(({ text }) => text);

  const archive = () => trial.post("channels/archive", { user: admin, channel: sportChannel });
  const refuse = (error: string) => () =>
    trial.fault("chat.postMessage", "refused", { error, about: sportChannel });

  test.each([
    ["is_archived", "频道已归档", archive],
    ["channel_not_found", "找不到这个频道或成员", refuse("channel_not_found")],
    ["restricted_action", "权限不够", refuse("restricted_action")],
  ])(
    "with %s fails alone, and the administrator is told once why and what to do",
    async (error, why, end) => {
      await begin();
      await digestCommand(sport, sportChannel, "订阅");
      await assign("30 @科员");
      await end();
      await trial.moveTo(FRIDAY);
      expect(await run(sportChannel)).toMatchObject({ state: "failed", reason: error });
      expect(await own(staff)).toHaveLength(1);
      await trial.restart();
      await trial.moveTo("2022-06-17T17:10:00+08:00");
      const [told, ...others] = await administrator();
      expect(others).toEqual([]);
      expect(told).toContain(why);
      expect(told).toContain("2022-W24 有 1 份没有送达");
    },
  );

  test("is told of after a kill between taking the failure and telling it", async () => {
    await begin();
    await digestCommand(sport, sportChannel, "订阅");
    await archive();
    const { runs, plan } = trial.duban().services;
    // Nobody can be told at first; then a process takes the failure, and is killed before it tells it.
    await trial.fault("conversations.open", "refused", { error: "fatal_error", about: admin, times: 50 });
    await trial.moveTo(FRIDAY);
    await runs.takeFailures(plan.hash, new Date(FRIDAY));
    await fetch(`${trial.workspace.page}workspace/faults`, { method: "DELETE" });
    await trial.moveTo("2022-06-17T17:04:00+08:00");
    expect(await administrator()).toEqual([]);
    await trial.restart();
    await trial.moveTo("2022-06-17T17:06:00+08:00");
    expect(await administrator()).toEqual([expect.stringContaining("频道已归档")]);
  });

  test("since the bot was removed fails alone, and status says so", async () => {
    await begin();
    await digestCommand(sport, sportChannel, "订阅");
    await assign("30 @科员");
    await trial.post("members", { user: admin, channel: sportChannel, member: "U0DUBAN", leave: true });
    await trial.moveTo(FRIDAY);
    expect(await own(staff)).toHaveLength(1);
    expect(await administrator()).toEqual([expect.stringContaining("督办已不在频道里")]);
    expect(await digestCommand(sport, sportChannel, "status")).toContain(
      "2022-W24 没有送达：督办已不在频道里",
    );
  });

  test("since the person is deactivated fails alone", async () => {
    await begin();
    await assign("30 @体育科科长 @科员");
    await trial.post("people/deactivate", { user: admin, person: sport });
    await trial.moveTo(FRIDAY);
    expect(await run(sport)).toMatchObject({ state: "failed", reason: "user_disabled" });
    expect(await own(staff)).toHaveLength(1);
    expect(await administrator()).toEqual([expect.stringContaining("体育科科长：成员已停用")]);
  });

  test("since the person was deactivated after a digest fails, though Slack would take the message", async () => {
    await begin();
    await assign("30 @体育科科长");
    await trial.moveTo(FRIDAY);
    expect(await own(sport)).toHaveLength(1);
    await trial.post("people/deactivate", { user: admin, person: sport });
    await trial.moveTo(NEXT_FRIDAY);
    expect(await run(sport, "2022-W25")).toMatchObject({ state: "failed", reason: "user_disabled" });
    expect(await own(sport)).toHaveLength(1);
  });

  test("since the token was revoked is told of when there is a token again, and not sent twice", async () => {
    await begin();
    await assign("30 @科员");
    await trial.post("token", { revoked: true });
    await trial.moveTo(FRIDAY);
    expect(await run(staff)).toMatchObject({ state: "failed", reason: "token_revoked" });
    await trial.post("token", { revoked: false });
    await trial.moveTo("2022-06-17T17:10:00+08:00");
    expect(await administrator()).toEqual([expect.stringContaining("不再接受督办的令牌")]);
    expect(await own(staff)).toEqual([]);
  });
});

describe("when Slack says to wait", () => {
  test("nobody is sent anything before, and then everybody is", async () => {
    await begin();
    await assign("30 @体育科科长 @科员");
    await trial.fault("chat.postMessage", "rate_limited", { retry_after: 30 });
    await trial.moveTo(FRIDAY);
    await trial.moveTo("2022-06-17T17:00:40+08:00");
    expect([await own(sport), await own(staff)].flat()).toEqual([]);
    await trial.moveTo("2022-06-17T17:02:00+08:00");
    const all = [await own(sport), await own(staff)];
    expect(all.map(({ length }) => length)).toEqual([1, 1]);
  });
});

describe("a digest that was missed", () => {
  test("is sent late to each within 72 hours; older ones show as skipped in status", async () => {
    await begin();
    await assign("30 @体育科科长");
    await trial.moveTo("2022-06-17T10:00:00+08:00");
    await trial.restart(() => trial.post("clock", { to: "2022-06-26T09:00:00+08:00" }));
    await trial.moveTo("2022-06-26T09:01:00+08:00");
    expect(shownText((await own(sport))[0] as Seen)).toContain("【补发】");
    const status = await digestCommand(sport, channel, "状态");
    expect(status).toContain("2022-W24 跳过：超过 72 小时未发，并入下一期");
    expect(status).toContain("上一期：2022-W25，6月26日09:01补发");
  });
});
