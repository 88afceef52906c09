import { describe, expect, it } from "vitest";
import { pastDigestsMessage } from "../../src/digest/blocks/past-digests.ts";
import { failuresInWords } from "../../src/digest/runs/run-failures.ts";
import { newRun, skippedRun, TOO_LATE } from "../../src/digest/runs/run-state.ts";
import type { StoredRun } from "../../src/digest/runs/run-store.ts";
import { sendingOf } from "../../src/digest/subscriptions/subscription-status.ts";
import { sendingWords, troubleWords } from "../../src/digest/subscriptions/subscription-status-words.ts";

const DUE = new Date("2022-06-24T17:00:00+08:00");
function run(period: string, change: Partial<StoredRun["run"]>, recipient = "C0ALL"): StoredRun {
  const key = { planHash: "p", period, recipient };
  return { key, run: { ...newRun(DUE, false), ...change }, language: "zh", frozenId: "facts" };
}
const skipped = (period: string): StoredRun => run(period, skippedRun(DUE, TOO_LATE));
const failed = (recipient: string, reason: string): StoredRun =>
  run("2022-W25", { state: "failed", reason }, recipient);

describe("the progress of a sending", () => {
  const states = { due: 3_790, sending: 6, sent: 1_204, skipped: 12, failed: 0 };

  it("tells how many of how many went out; skipped ones are not to be sent", () => {
    const sending = sendingOf({ period: "2022-W25", due: DUE, states });
    expect(sending && sendingWords(sending, "zh")).toBe("2022-W25 正在发送：已发 1,204/5,000");
    expect(sending && sendingWords(sending, "en")).toBe("2022-W25 is being sent: 1,204 of 5,000");
  });

  it("tells what failed", () => {
    const sending = sendingOf({ period: "2022-W25", due: DUE, states: { ...states, failed: 2 } });
    expect(sending && sendingWords(sending, "zh")).toBe("2022-W25 正在发送：已发 1,204/5,002，2 份没有送达");
  });

  it("is none when everything is done, or where there is but one recipient", () => {
    expect(sendingOf({ period: "2022-W25", due: DUE, states: { ...states, due: 0, sending: 0 } })).toBeNull();
    const one = { due: 1, sending: 0, sent: 0, skipped: 0, failed: 0 };
    expect(sendingOf({ period: "2022-W25", due: DUE, states: one })).toBeNull();
    expect(sendingOf(null)).toBeNull();
  });
});

describe("past digests", () => {
  it("have a row each where they were sent, and one row for what was skipped in a row", () => {
    const { blocks } = pastDigestsMessage(
      [
        run("2022-W27", { state: "sent", messageTs: "1657270800.000100", late: true }),
        skipped("2022-W26"),
        skipped("2022-W25"),
        run("2022-W24", { state: "sent", messageTs: "1655456400.000100" }),
        run("2022-W23", { state: "failed", reason: "is_archived" }),
      ],
      "zh",
      "#督办",
    );
    expect(blocks.map((block) => (block.type === "section" ? block.text?.text : block.type))).toEqual([
      "*#督办的往期周报*",
      "*7月4日—7月10日（2022-W27）*，7月8日17:00补发",
      "2022-W25—2022-W26 跳过 2 期：超过 72 小时未发，并入下一期",
      "*6月13日—6月19日（2022-W24）*，6月17日17:00已发",
      "2022-W23 没有送达：频道已归档",
    ]);
  });

  it("say so where there are none", () => {
    expect(pastDigestsMessage([], "en", "#督办").text).toBe("There are no past digests for #督办 yet.");
  });

  it("tell a reason that nobody foresaw by Slack's own word", () => {
    expect(troubleWords([failed("C0ALL", "ekm_access_denied")], "en")).toBe(
      "2022-W25 failed: Slack refused it (ekm_access_denied)",
    );
  });
});

describe("what administrators are told of failures", () => {
  const nameOf = (id: string): string => `<${id}>`;

  it("is one message, by reason, with what to do", () => {
    const runs = [failed("C1", "is_archived"), failed("U1", "user_disabled"), failed("U2", "user_disabled")];
    expect(failuresInWords(runs, "en", nameOf)).toBe(
      [
        "*3 digests of 2022-W25 could not be delivered*",
        "• <C1>: the channel is archived. To do: unarchive it, or unsubscribe it with /digest unsubscribe and subscribe another.",
        "• <U1>, <U2>: the member is deactivated or takes no direct messages. To do: name another owner with /plan assign, or end it with /digest unsubscribe @member.",
        "Everybody else gets theirs. What was not delivered is told in the next one.",
      ].join("\n"),
    );
  });

  it("names the first twenty of a reason and counts the others", () => {
    const runs = Array.from({ length: 23 }, (_, number) => failed(`U${number}`, "token_revoked"));
    expect(failuresInWords(runs, "zh", nameOf)).toContain("<U19>等 23 个：Slack 不再接受督办的令牌");
  });
});
