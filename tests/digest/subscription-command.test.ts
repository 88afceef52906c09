import { describe, expect, it } from "vitest";
import { readDigestCommand } from "../../src/digest/subscriptions/subscription-command.ts";
import { commandProblemWords } from "../../src/digest/subscriptions/subscription-words.ts";

const FRIDAY = { weekday: 5, hour: 17, minute: 0 };
const HERE = { kind: "here" };
const ME = { kind: "me" };

describe("/digest subscribe reads target, schedule and language in any order", () => {
  it.each([
    ["subscribe", HERE, null, null],
    ["订阅", HERE, null, null],
    ["subscribe weekly Fri 17:00", HERE, FRIDAY, null],
    ["订阅 每周五17:00", HERE, FRIDAY, null],
    ["订阅每周五１７：００", HERE, FRIDAY, null],
    ["subscribe weekly Fri 17:00 me en", ME, FRIDAY, "en"],
    ["subscribe me on Fridays at 5pm in English", ME, FRIDAY, "en"],
    ["订阅 我 周五下午5点 英文", ME, FRIDAY, "en"],
    ["订阅 周三9点半 本人", ME, { weekday: 3, hour: 9, minute: 30 }, null],
    [
      "subscribe <#C0SPORT|体育科> Thu 8:05 zh",
      { kind: "channel", id: "C0SPORT" },
      { weekday: 4, hour: 8, minute: 5 },
      "zh",
    ],
    ["subscribe Fri 17:00 <#C0SECRET|>", { kind: "channel", id: "C0SECRET" }, FRIDAY, null],
    ["订阅 每周五17:00 #体育科", { kind: "channel_named", name: "体育科" }, FRIDAY, null],
    ["subscribe #class-3 Fri 17:00", { kind: "channel_named", name: "class-3" }, FRIDAY, null],
    ["subscribe <@U0SPORT|sport.head>", { kind: "person", id: "U0SPORT" }, null, null],
    ["订阅 中文", HERE, null, "zh"],
  ])("%s", (text, target, schedule, language) => {
    expect(readDigestCommand(text)).toEqual({ kind: "subscribe", target, schedule, language });
  });
});

describe("/digest reads what to do, in both languages", () => {
  it.each([
    ["", { kind: "preview", language: null }],
    ["en", { kind: "preview", language: "en" }],
    ["英文", { kind: "preview", language: "en" }],
    ["preview", { kind: "preview", language: null }],
    ["预览 英文", { kind: "preview", language: "en" }],
    ["pause", { kind: "pause", target: HERE }],
    ["暂停 我", { kind: "pause", target: ME }],
    ["resume <#C0DUBAN|督办>", { kind: "resume", target: { kind: "channel", id: "C0DUBAN" } }],
    ["恢复", { kind: "resume", target: HERE }],
    ["unsubscribe me", { kind: "unsubscribe", target: ME }],
    ["退订", { kind: "unsubscribe", target: HERE }],
    ["取消订阅 我", { kind: "unsubscribe", target: ME }],
    ["status", { kind: "status" }],
    ["状态", { kind: "status" }],
    ["history", { kind: "history", target: HERE, period: null }],
    ["往期 我", { kind: "history", target: ME, period: null }],
    ["history 2022-W25", { kind: "history", target: HERE, period: "2022-W25" }],
    ["历史 2022年第5周", { kind: "history", target: HERE, period: "2022-W05" }],
    ["help", { kind: "help" }],
  ])("%j", (text, expected) => {
    expect(readDigestCommand(text)).toEqual(expected);
  });
});

describe("what cannot be read is said, with how to write it", () => {
  it.each([
    ["subscribe weekly Fri 25:00", "There is no such time."],
    ["subscribe daily", "Digests go out once a week"],
    ["subscribe tomorrow", "I do not understand “tomorrow”."],
    ["status now then", "I do not understand “now then”."],
    ["history 2022-W60", "There is no week “2022-W60”."],
    ["frobnicate", "I do not understand “frobnicate”."],
  ])("%s", (text, words) => {
    const command = readDigestCommand(text);
    if (command.kind !== "problem") throw new Error(`read as ${command.kind}`);
    const said = commandProblemWords(command.problem, "en");
    expect(said).toContain(words);
    expect(said).toMatch(/Write it|\/digest/);
  });

  it("in Chinese too", () => {
    const command = readDigestCommand("订阅 每天");
    if (command.kind !== "problem") throw new Error(`read as ${command.kind}`);
    expect(commandProblemWords(command.problem, "zh")).toBe(
      "周报每周一次，不能按其他周期发送。请写成“每周五17:00”或“周五下午5点”。",
    );
  });
});
