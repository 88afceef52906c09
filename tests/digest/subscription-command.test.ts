import { describe, expect, it } from "vitest";
import { calendarKnown, isWorkingDay } from "../../src/calendar/working-days.ts";
import { commandProblemWords } from "../../src/digest/subscriptions/command-words.ts";
import { readDigestCommand } from "../../src/digest/subscriptions/subscription-command.ts";

const CALENDAR = { now: new Date("2022-06-15T09:30:00+08:00"), days: { isWorkingDay, calendarKnown } };
const read = (text: string) => readDigestCommand(text, CALENDAR);
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
    expect(read(text)).toEqual({ kind: "subscribe", target, schedule, language });
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
    ["history 2022-W20", { kind: "history", target: HERE, period: "2022-W20" }],
    ["历史 2022年第5周", { kind: "history", target: HERE, period: "2022-W05" }],
    ["help", { kind: "help" }],
    ["历史记录", { kind: "history", target: HERE, period: null }],
    ["往期 全部", { kind: "history", target: HERE, period: null }],
    ["history all", { kind: "history", target: HERE, period: null }],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("/digest reads a period in the words that people use", () => {
  it.each([
    ["本周", "2022-W24"],
    ["这周", "2022-W24"],
    ["本周周报", "2022-W24"],
    ["上周", "2022-W23"],
    ["上周的", "2022-W23"],
    ["上周五", "2022-W23"],
    ["请帮我看看上周的周报", "2022-W23"],
    ["给我上月的月报", "2022-05"],
    ["2022/05", "2022-05"],
    ["上星期", "2022-W23"],
    ["上一期", "2022-W23"],
    ["上上周", "2022-W22"],
    ["预览 上周", "2022-W23"],
    ["last week", "2022-W23"],
    ["past week", "2022-W23"],
    ["this week", "2022-W24"],
    ["show last week's", "2022-W23"],
    ["the week before last", "2022-W22"],
    ["6月1日", "2022-W22"],
    ["june 1", "2022-W22"],
    ["1 June", "2022-W22"],
    ["2022-06-01", "2022-W22"],
    ["2022-W23", "2022-W23"],
    ["w23", "2022-W23"],
    ["本月", "2022-06"],
    ["这个月", "2022-06"],
    ["上个月", "2022-05"],
    ["上月月报", "2022-05"],
    ["月报", "2022-06"],
    ["5月", "2022-05"],
    ["五月份", "2022-05"],
    ["2022年5月", "2022-05"],
    ["2022-05", "2022-05"],
    ["12月", "2022-12"],
    ["this month", "2022-06"],
    ["last month", "2022-05"],
    ["May", "2022-05"],
    ["the report for May 2022", "2022-05"],
    ["上半年", "2022-H1"],
    ["半年报", "2022-H1"],
    ["2022-H1", "2022-H1"],
    ["first half", "2022-H1"],
    ["H1", "2022-H1"],
  ])("%j is %s", (text, key) => {
    const command = read(text);
    if (key === "2022-12") return expect(command).toMatchObject({ problem: { kind: "not_begun" } });
    expect(command).toMatchObject({ kind: "period", target: HERE, period: { key }, language: null });
  });

  it.each([
    ["往期 上周", "2022-W23"],
    ["往期 W23", "2022-W23"],
    ["往期 第23周", "2022-W23"],
    ["往期 23周", "2022-W23"],
    // A week of holidays, 国庆 or 春节, has no issue of its own.
    ["往期 第22期", "2022-W23"],
    ["往期 二十二期", "2022-W23"],
    ["往期 2021年第3期", "2021-W03"],
    ["往期 6月6日", "2022-W23"],
    ["往期 W52", "2021-W52"],
    ["history W23", "2022-W23"],
    ["history week 23", "2022-W23"],
    ["history no. 22", "2022-W23"],
    ["history 2022-W23", "2022-W23"],
    ["history of last week", "2022-W23"],
    ["history 8 June", "2022-W23"],
  ])("%j is the digest of %s", (text, period) => {
    expect(read(text)).toEqual({ kind: "history", target: HERE, period });
  });

  it("takes target and language beside it", () => {
    expect(read("往期 我 上周")).toEqual({ kind: "history", target: ME, period: "2022-W23" });
    expect(read("上月 英文")).toMatchObject({ kind: "period", period: { key: "2022-05" }, language: "en" });
  });

  it("asks for a month's report by history too, for months have no digest that was sent", () => {
    expect(read("往期 5月")).toMatchObject({ kind: "period", period: { key: "2022-05" } });
  });

  it.each(["下周", "next week", "下个月", "next month"])("%s has not begun", (text) => {
    expect(read(text)).toMatchObject({ kind: "problem", problem: { kind: "not_begun" } });
  });

  it("says of what has not begun when it will", () => {
    const { problem } = read("往期 W39") as { problem: Parameters<typeof commandProblemWords>[0] };
    expect(commandProblemWords(problem, "zh")).toBe("“W39”（2022-W39）要到9月26日才开始，还没有内容。");
    expect(commandProblemWords(problem, "en")).toBe(
      "“W39” (2022-W39) begins on 26 September; there is nothing to show yet.",
    );
  });
});

describe("what cannot be read is said, with how to write it", () => {
  it.each([
    ["subscribe weekly Fri 25:00", "There is no such time."],
    ["subscribe daily", "Digests go out once a week"],
    ["subscribe tomorrow", "I do not understand “tomorrow”."],
    ["status now then", "I do not understand “now then”."],
    ["history 2022-W60", "There is no “2022-W60”."],
    ["frobnicate", "I do not understand “frobnicate”."],
    ["全年", "I do not understand “全年”."],
    ["31 June", "There is no “31 June”."],
    ["13月", "There is no “13月”."],
    ["last week and tomorrow", "I do not understand “last week and tomorrow”."],
  ])("%s", (text, words) => {
    const command = read(text);
    if (command.kind !== "problem") throw new Error(`read as ${command.kind}`);
    const said = commandProblemWords(command.problem, "en");
    expect(said).toContain(words);
    expect(said).toMatch(/Write it|\/digest/);
  });

  it("in Chinese too", () => {
    const command = read("订阅 每天");
    if (command.kind !== "problem") throw new Error(`read as ${command.kind}`);
    expect(commandProblemWords(command.problem, "zh")).toBe(
      "周报每周一次，不能按其他周期发送。请写成“每周五17:00”或“周五下午5点”。",
    );
  });
});
