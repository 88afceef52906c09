import { describe, expect, it } from "vitest";
import { askingSentence, asksForHelp } from "../../src/digest/facts/asks-for-help.ts";

describe("a call for help", () => {
  it.each([
    "场地档期紧张，请体育中心协调支持",
    "资金未到位，需区财政局协调解决",
    "审批卡在规划部门",
    "施工受阻，暂无法进场",
    "工期无法推进，恳请领导督促",
    "We need help with the land permit",
    "still blocked by the permit office",
    "We are stuck on funding, please advise",
    "Requesting support from the finance bureau",
  ])("is heard in “%s”", (text) => {
    expect(asksForHelp(text)).toBe(true);
  });

  it.each([
    "本周新增3处",
    "进展顺利，无需协调支持",
    "暂不需要帮助",
    "得到体育中心大力支持，已办8项次",
    "积极扶持民办园，提供技术支持",
    "开展帮助困难学生活动",
    "On track, no help needed",
    "We don't need any support this week",
    "no longer blocked",
    "Trained 20 instructors, thanks for the support",
  ])("is not read into “%s”", (text) => {
    expect(asksForHelp(text)).toBe(false);
  });

  it("is quoted by its own sentence", () => {
    expect(askingSentence("本周新增3处。第4处卡在用地审批；下周继续。")).toBe("第4处卡在用地审批；");
    expect(askingSentence("已办8项次；求助：请 <!channel> 协调场地！谢谢")).toBe(
      "求助：请 <!channel> 协调场地！",
    );
    expect(askingSentence("2 done. We need help with 2.5 km of track. More next week.")).toBe(
      "We need help with 2.5 km of track.",
    );
  });
});
