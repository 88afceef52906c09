import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { personalFacts } from "../../src/digest/facts/personal.ts";
import { digestOfLongPeriod } from "../../src/digest/periods/due.ts";
import { parsePeriod } from "../../src/digest/periods/period.ts";
import { plainText } from "../../src/digest/write/line.ts";
import type { WriteOptions } from "../../src/digest/write/written.ts";
import { personalLines, writeDigest, writePersonalDigest } from "../../src/digest/write.ts";
import { readEnglish } from "../../src/plan/english.ts";
import type { Entry } from "../../src/progress/entries/entry.ts";
import { factsOf, JUNE, PLAN, weekly } from "./june-ledger.ts";

const english = readEnglish(readFileSync("data/plans/binhai-2022/en.yaml", "utf8"), PLAN);
const ENGLISH: WriteOptions = {
  language: "en",
  naming: {
    planTitle: english.title ?? PLAN.title,
    titleOf: (task) => english.taskTitle(task) ?? "",
  },
};
const WEEK_25 = factsOf(JUNE, weekly("2022-W25"));
const postOf = (facts: typeof WEEK_25, options: WriteOptions) => plainText(writeDigest(facts, options).post);
const partOf = (heading: string, options: WriteOptions) => {
  const part = writeDigest(WEEK_25, options).thread.find((each) => each.heading.startsWith(heading));
  return part?.kind === "lines" ? plainText(part.lines) : part?.rows.map((row) => row.join(" | ")).join("\n");
};

/** The numbers of the tasks that lines begin with. */
const taskTitles = (lines = ""): number[] => lines.split("\n").map((line) => Number.parseInt(line, 10));

describe("a digest in Chinese", () => {
  it("reads as a bureau writes it", () => {
    expect(postOf(WEEK_25, { language: "zh" })).toBe(
      [
        "滨海新区2022年教育体育工作要点 周报 第24期",
        "6月20日—6月26日（2022年第25周），数据截至6月24日17:00",
        "未启动23项（-2），按序时推进4项，滞后3项（+1），逾期0项，办结1项（+1），暂停或取消1项",
        "本周6项任务上报进展6条，5项有变化，1项无变化",
        "需关注6项（列前5项，另有1项见消息列）：",
        "• 31.开展全民健身赛事活动（群众体育科，老王，小李）：请求支持：“累计8项次，场地档期紧张，请体育中心协调支持”；滞后，比序时进度少8.6项次",
        "• 28.推动教育信息化建设（信息科，小李）：滞后，比序时进度少21.7所",
        "• 30.加快体育设施建设（群众体育科，老王）：滞后，比序时进度少4处",
        "• 15.实施职业教育创优赋能行动（未明确责任人）：从未上报，按序时进度应达1所",
        "• 23.实施办学质量均衡推进机制改革（未明确责任人）：从未上报，按序时进度应达1个",
        "量化指标：28.推动教育信息化建设：数字化校园先进校2/50所（本周+2所，比序时进度少21.7所）；30.加快体育设施建设：社区健身园、社区体育园等体育设施15/40处（本周+3处，比序时进度少4处）；32.加强对体育协会业务指导：社会体育指导员110/200名（本周-10名）；另有1项见消息列",
        "办结与突出进展：2.加强领导班子和干部队伍建设：已出台《关于建立中小学校党组织领导的校长负责制的实施方案》（小李）；22.深化教育评价改革：办结（老王）",
        "本周未上报25项（未明确科室24项，群众体育科1项），其中23项从未上报",
        "更正与补报3条，见消息列",
      ].join("\n"),
    );
  });

  it("names the department and no person where nobody reported, and persons in their own digest", () => {
    const lastInMay = JUNE.filter(({ task, asOf }) => task !== 30 || asOf <= "2022-05-20");
    const facts = factsOf(lastInMay, weekly("2022-W25"));
    const silent = facts.attention.map((item) =>
      item.task === 30 ? { ...item, reasons: [{ kind: "silent" as const, days: 35 }] } : item,
    );
    const told = { ...facts, attention: silent.filter(({ task }) => task === 30) };
    expect(postOf(told, { language: "zh" })).toContain("30.加快体育设施建设（群众体育科）：35天未上报");
    const noDepartment = {
      ...told,
      tasks: told.tasks.map((task) => (task.task === 30 ? { ...task, department: null } : task)),
    };
    expect(postOf(noDepartment, { language: "zh" })).toContain("（未明确科室）：35天未上报");
    expect(postOf(noDepartment, { language: "en" })).toContain("(no department named): silent for 35 days");
    const late = { ...told, attention: [{ task: 30, reasons: [{ kind: "overdue" as const }] }] };
    expect(postOf(late, { language: "zh" })).toContain("30.加快体育设施建设（群众体育科，老王）：逾期");
  });

  it("gives no figure for a gap of less than one whole, and does not count what is not there", () => {
    const gap = WEEK_25.quantities.map((each) => (each.task === 30 ? { ...each, gap: -0.3 } : each));
    const reported = { ...WEEK_25.reported, unmoved: [] };
    const facts = { ...WEEK_25, quantities: gap, reported };
    expect(postOf(facts, { language: "zh" })).toContain("15/40处（本周+3处，略低于序时进度）");
    expect(postOf(facts, { language: "zh" })).toContain("上报进展6条，均有变化");
    expect(postOf(facts, { language: "en" })).toContain("15 of 40 (+3 this week, slightly short of pace)");
    expect(postOf(facts, { language: "en" })).toContain("in 6 entries: all moved");
  });

  it("waits for no figure of a task that is done", () => {
    const figures = partOf("量化指标", { language: "zh" });
    expect(taskTitles(figures)).not.toContain(22);
    expect(taskTitles(figures)).toContain(12);
  });

  it("says a quiet fortnight in two lines", () => {
    expect(postOf(factsOf([], weekly("2022-W06")), { language: "zh" })).toBe(
      "滨海新区2022年教育体育工作要点 周报 第5期，1月31日—2月13日（2022年第5—6周），数据截至2月11日17:00\n本期无进展上报，共32项任务。",
    );
    expect(postOf(factsOf(JUNE.slice(0, 6), weekly("2022-W28")), { language: "zh" }).split("\n")[1]).toBe(
      "本周无进展上报，共32项任务，31项已3周以上未上报（其中26项从未上报），滞后2项。",
    );
  });

  it("says on its face that it is late, and that the holidays are not known", () => {
    const facts = { ...WEEK_25, period: { ...WEEK_25.period, calendarKnown: false } };
    const [heading, dates] = postOf(facts, { language: "zh", late: true }).split("\n");
    expect(heading).toBe("【补发】滨海新区2022年教育体育工作要点 周报 第24期");
    expect(dates).toMatch(/，放假安排尚未收录，按周一至周五计$/);
  });

  it("tells corrections, late entries and withdrawals with who said so", () => {
    expect(partOf("更正与补报", { language: "zh" })).toBe(
      [
        "28.推动教育信息化建设：补报6月14日的进展，小李：“补报：6月14日评选2所”",
        "32.加强对体育协会业务指导：更正6月1日的进展，由120名改为110名，Ada <Admin>：“更正：实为110名”",
        "12.推进义务教育优质均衡发展：撤回6月10日的进展，老王：“误报”",
      ].join("\n"),
    );
  });

  it("has a row for every task in its table", () => {
    const rows = partOf("全部任务进展", { language: "zh" })?.split("\n") ?? [];
    expect(rows).toHaveLength(32);
    expect(rows[29]).toBe("30 | 加快体育设施建设 | 群众体育科，老王 | 滞后 | 15/40处 | +3处 | 6月22日");
    expect(rows[13]).toBe(
      "14 | 推进特殊教育融合发展 | 未明确责任人 | 未启动 | 未上报（目标≥97%） | — | 未上报",
    );
  });

  it("is a monthly and a half-year report in the same form", () => {
    const june = digestOfLongPeriod(parsePeriod("2022-06"), new Date("2022-07-02T00:00:00Z"));
    const half = digestOfLongPeriod(parsePeriod("2022-H1"), new Date("2022-07-02T00:00:00Z"));
    expect(postOf(factsOf(JUNE, june), { language: "zh" }).split("\n").slice(0, 2)).toEqual([
      "滨海新区2022年教育体育工作要点 月报 2022年6月",
      "6月1日—6月30日，数据截至6月30日23:59",
    ]);
    expect(postOf(factsOf(JUNE, half), { language: "zh" })).toContain("半年报 2022年上半年");
  });

  it("tells one person what they owe, that first", () => {
    const mine = personalFacts(WEEK_25, { id: "U1", name: "老王" });
    expect(plainText(personalLines(writePersonalDigest(mine, { language: "zh" })))).toBe(
      [
        "老王：本人任务周报 第24期",
        "6月20日—6月26日（2022年第25周），数据截至6月24日17:00",
        "滞后2项",
        "本周还有1项任务未上报（列在最前）：",
        "• 31.开展全民健身赛事活动：群众喜闻乐见的群体赛事活动8/35项次（比序时进度少8.6项次）；请求支持：“累计8项次，场地档期紧张，请体育中心协调支持”",
        "• 30.加快体育设施建设：社区健身园、社区体育园等体育设施15/40处（本周+3处，比序时进度少4处）",
      ].join("\n"),
    );
  });
});

describe("a digest in English", () => {
  it("reads as English", () => {
    expect(postOf(WEEK_25, ENGLISH)).toBe(
      [
        `${english.title}: weekly digest no. 24`,
        "20–26 June 2022 (week 25), data to 17:00 on 24 June",
        "Not started 23 (-2), on pace 4, behind 3 (+1), overdue 0, done 1 (+1), paused or cancelled 1",
        "6 tasks reported on this week in 6 entries: 5 moved, 1 unchanged",
        "6 tasks need attention (the first 5 here, 1 more in the thread):",
        "• 31. Hold fitness events for everyone (群众体育科, 老王, 小李): asks for help: “累计8项次，场地档期紧张，请体育中心协调支持”; 8.6 short of pace",
        `• 28. ${english.taskTitle(28)} (信息科, 小李): 21.7 short of pace`,
        "• 30. Speed up the building of sports facilities (群众体育科, 老王): 4 short of pace",
        `• 15. ${english.taskTitle(15)} (no owner named): never reported on, should be at 1 by now`,
        `• 23. ${english.taskTitle(23)} (no owner named): never reported on, should be at 1 by now`,
        `Figures: 28. ${english.taskTitle(28)}: 2 of 50 (+2 this week, 21.7 short of pace); 30. Speed up the building of sports facilities: 15 of 40 (+3 this week, 4 short of pace); 32. ${english.taskTitle(32)}: 110 of 200 (-10 this week); 1 more in the thread`,
        `Done and notable: 2. ${english.taskTitle(2)}: document issued (小李); 22. ${english.taskTitle(22)}: done (老王)`,
        "Not reported this week: 25 tasks (no department named 24, 群众体育科 1), 23 of them never reported on",
        "3 corrections and late entries, listed in the thread",
      ].join("\n"),
    );
  });

  it("says a quiet week in two lines", () => {
    const [heading, news, ...rest] = postOf(factsOf(JUNE.slice(0, 6), weekly("2022-W28")), ENGLISH).split(
      "\n",
    );
    expect(heading).toBe(
      `${english.title}: weekly digest no. 27, 11–17 July 2022 (week 28), data to 17:00 on 15 July`,
    );
    expect(news).toBe(
      "No entries this week; 32 tasks, 31 silent for 3 weeks or more (26 of them never reported on), 2 behind.",
    );
    expect(rest).toEqual([]);
  });

  it("ends a quiet week's news with the tasks nobody answered for, so that no count follows their numbers", () => {
    const quiet = factsOf(JUNE.slice(0, 6), weekly("2022-W28"));
    const attention = [5, 6].map((task) => ({
      task,
      reasons: [{ kind: "unanswered" as const, reminders: 3 }],
    }));
    expect(postOf({ ...quiet, attention }, ENGLISH)).toMatch(
      /, 2 behind, 3 reminders in a row unanswered for tasks 5, 6\.$/,
    );
  });

  it("uses the singular for one", () => {
    const one = factsOf(JUNE.slice(0, 11), weekly("2022-W26"));
    const mine = personalFacts(one, { id: "U3", name: "Ada" });
    expect(plainText(personalLines(writePersonalDigest(mine, ENGLISH)))).toContain(
      "1 task has not been reported on this week:",
    );
  });

  it("names the days of a week over the end of a month and of a year", () => {
    const dates = (week: string) => postOf(factsOf([], weekly(week)), ENGLISH).split("\n")[0];
    expect(dates("2022-W26")).toContain("27 June – 3 July 2022 (week 26)");
    expect(dates("2022-W52")).toContain("26 December 2022 – 1 January 2023 (week 52)");
    expect(dates("2022-W06")).toContain("31 January – 13 February 2022 (weeks 5–6)");
  });

  it("tells rates in percentage points and leaves Chinese measure words out", () => {
    const rate: Partial<Entry> = { targetId: "14-1", kind: "set", unit: "%" };
    const base = JUNE[0];
    if (!base) throw new Error("the ledger is empty");
    const at = (sequence: number, amount: number, reportedAt: string): Entry => ({
      ...base,
      ...rate,
      id: `r${sequence}` as Entry["id"],
      sequence,
      task: 14,
      lifecycle: null,
      amount,
      asOf: reportedAt.slice(0, 10),
      reportedAt: new Date(reportedAt),
    });
    const ledger = [at(1, 95, "2022-06-01T01:00:00Z"), at(2, 96.5, "2022-06-22T01:00:00Z")];
    const facts = factsOf(ledger, weekly("2022-W25"));
    expect(postOf(facts, ENGLISH)).toContain(
      "96.5% (target at least 97%) (+1.5 percentage points this week)",
    );
    expect(postOf(facts, { language: "zh" })).toContain("96.5%（目标≥97%）（本周+1.5个百分点）");
  });
});
