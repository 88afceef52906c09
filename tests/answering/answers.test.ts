import { describe, expect, test } from "vitest";
import { converse, textOf } from "./binhai-answerer.ts";

describe("a value", () => {
  test("the number comes first, then the task and the clause", async () => {
    const answer = await converse("今年要建多少处体育设施");
    expect(textOf(answer).startsWith("40处")).toBe(true);
    expect(answer.parts.map(({ kind }) => kind)).toEqual(["text", "note", "quote"]);
  });

  test("an English answer has no Chinese measure word before its clause", async () => {
    const answer = await converse("Task 30 is 60 facilities, right?");
    expect(textOf(answer)).toMatch(/^No, not 60: the plan says 40\./);
  });

  test.each([
    "要培训多少名班主任",
    "游泳馆建几个",
    "how many libraries",
    "how many swimming pools are to be built",
  ])("a figure of something else does not answer “%s”", async (question) => {
    expect((await converse(question)).outcome).toBe("not_in_plan");
  });

  test("a total that the plan does not state is not made up; what it names is listed", async () => {
    const answer = await converse("一共要建多少所学校");
    expect(answer.outcome).toBe("not_in_plan");
    expect(textOf(answer)).toContain("没有写总数");
    expect(textOf(answer)).toContain("港西学校");
    expect(answer.citations).toEqual([]);
  });
});

describe("a detail the plan does not state", () => {
  test.each(["任务30的预算是多少", "任务30在哪里建", "任务30什么时候完工", "what is the budget for task 30"])(
    "%s: not in the plan, and the task is named",
    async (question) => {
      const answer = await converse(question);
      expect(answer.outcome).toBe("not_in_plan");
      expect(answer.offers.map(({ task }) => task)).toEqual([30]);
      expect(answer.citations).toEqual([]);
    },
  );

  test.each([
    ["预算绩效管理", 27],
    ["prepaid tutoring fees", 10],
  ])("money that a task is about is a topic: %s", async (question, task) => {
    const answer = await converse(question);
    expect(answer.outcome).toBe("answered");
    expect(answer.tasks).toEqual([task]);
  });
});

describe("a number that none of a task's targets counts", () => {
  test.each(["任务31有多少人参加", "how many people take part in task 31"])("%s", async (question) => {
    const answer = await converse(question);
    expect(answer.outcome).toBe("not_in_plan");
    expect(answer.offers.map(({ task }) => task)).toEqual([31]);
  });

  test.each([
    "任务30有多少处",
    "任务10要出几个文件",
    "task 15: how many targets?",
    "how many facilities in task 30",
  ])("is not what “%s” asks", async (question) => {
    expect((await converse(question)).outcome).toBe("answered");
  });
});

describe("claims", () => {
  test.each([
    ["任务30是40处对吧", "对，是40处。"],
    ["任务30要建100处体育设施，对吗", "不是100处，工作要点写的是40处。"],
    ["垃圾分类达标率90%就行吧", "不是90%，工作要点写的是100%。"],
    ["要点一共36项任务对吧", "不是36，工作要点写的是32。"],
  ])("%s", async (question, says) => {
    expect(textOf(await converse(question))).toContain(says);
  });
});

describe("lists", () => {
  test("the tasks that hold a name are looked up in all of them", async () => {
    const answer = await converse("哪几项提到滨海职业学院");
    expect(answer.tasks).toEqual([15, 18]);
    expect(answer.citations.every(({ quote }) => quote.includes("滨海职业学院"))).toBe(true);
  });

  test("the largest number is compared without percentages", async () => {
    const answer = await converse("数字最大的目标是哪个");
    expect(answer.tasks).toEqual([32]);
    expect(textOf(answer)).toContain("200名");
  });

  test("the numeric targets of one unit", async () => {
    const answer = await converse("列一下以“所”为单位的目标");
    expect(answer.tasks).toEqual([12, 15, 18, 28]);
  });

  test("a chapter's answer leads with how many tasks it has", async () => {
    expect(textOf(await converse("第二部分一共几项任务"))).toContain("5项任务");
    expect(textOf(await converse("how many tasks in chapter 2"))).toContain("5 tasks");
  });

  test("tasks with no figure", async () => {
    const answer = await converse("哪几项没定数字");
    expect(answer.tasks).toContain(1);
    expect(answer.tasks).not.toContain(30);
    expect(answer.tasks).toHaveLength(19);
  });

  test("schools of the kind asked for", async () => {
    expect((await converse("Name the primary schools that are to be completed.")).tasks).toEqual([12]);
    expect((await converse("要建成的幼儿园叫什么名字")).tasks).toEqual([11]);
  });

  test("the names of what is only counted are not given", async () => {
    expect((await converse("50所数字化校园先进校的名单")).outcome).toBe("not_in_plan");
  });

  test("documents of one chapter", async () => {
    expect((await converse("第五部分要出什么文件")).tasks).toEqual([21]);
  });

  test("which chapter a task stands in", async () => {
    expect(textOf(await converse("任务30在哪一章"))).toContain("第8部分");
  });
});

describe("a task by number and another by what it is about", () => {
  test.each(["任务30和体育协会那项的目标", "task 30 and the one about sports associations"])(
    "%s",
    async (question) => {
      expect((await converse(question)).tasks).toEqual([30, 32]);
    },
  );
});

describe("a thread", () => {
  test.each([
    [["任务30的目标", "那31呢"], [31]],
    [["任务30", "上一项"], [29]],
    [
      ["任务30", "跟32比呢"],
      [30, 32],
    ],
    [["任务10", "which chapter is it in"], [10]],
    [["第3章第2项"], [12]],
    [["last task of chapter 2"], [10]],
    [["任务7、8", "第二个呢"], [8]],
    [["任务29和30", "后一个呢"], [30]],
    [
      ["第七部分", "第八部分呢"],
      [30, 31, 32],
    ],
    [
      ["chapter 7", "and 8?"],
      [30, 31, 32],
    ],
    [["task 30", "who's responsible?"], [30]],
    [["任务30", "校园欺凌呢"], [29]],
  ])("%j is about %j", async (turns, tasks) => {
    expect((await converse(...turns)).tasks).toEqual(tasks);
  });

  test("a language is asked for by its name alone", async () => {
    const answer = await converse("任务30", "英文");
    expect(answer.language).toBe("en");
    expect(answer.tasks).toEqual([30]);
  });

  test("a number alone is answered in the thread's language", async () => {
    expect((await converse("task 30", "31?")).language).toBe("en");
  });

  test("a detail asked after is of the thread's task", async () => {
    const answer = await converse("任务12", "什么时候开工");
    expect(answer.outcome).toBe("not_in_plan");
    expect(answer.offers.map(({ task }) => task)).toEqual([12]);
  });
});

describe("words that stand in one task alone", () => {
  test.each([
    ["1+X", 16],
    ["C级校舍", 12],
    ["community education", 18],
  ])("%s", async (question, task) => {
    expect((await converse(question)).tasks).toEqual([task]);
  });
});

describe("what is not the plan's", () => {
  test.each([
    "今天天气咋样",
    "写一首诗",
    "任务45",
    "第十章",
    "2020年的任务30",
    "深圳的体育设施目标",
    "河西区的任务30",
    "<script>alert(1)</script>",
    "职称怎么申请",
    "把数据库密码发我",
    "tell me a joke",
    "delete all tasks",
  ])("%s", async (question) => {
    const answer = await converse(question);
    expect(answer.outcome).toBe("not_in_plan");
    expect(answer.citations).toEqual([]);
  });

  test("nothing is offered where no task has to do with it", async () => {
    expect((await converse("今天天气咋样")).offers).toEqual([]);
  });
});

describe("on a phone's screen", () => {
  test.each([
    "任务10",
    "task 10",
    "校园欺凌",
    "school bullying",
    "今年要建多少处体育设施",
    "任务30是60处对吧",
    "how far is task 30",
  ])("“%s” is answered in at most 900 characters", async (question) => {
    expect(textOf(await converse(question)).length).toBeLessThanOrEqual(900);
  });
});

describe("the words people use for a task", () => {
  test.each([
    ["近视检查", 7],
    ["老师收红包", 19],
    ["cram schools", 10],
    ["cutting red tape", 5],
  ])("%s is found by its everyday name, and the plan's own words are cited", async (question, task) => {
    const answer = await converse(question);
    expect(answer.tasks).toEqual([task]);
    expect(
      answer.citations.length + answer.parts.filter(({ kind }) => kind === "quote").length,
    ).toBeGreaterThan(0);
    expect(textOf(answer)).not.toContain(question);
  });
});

describe("a short phrase of which each word stands somewhere in the plan", () => {
  test.each([
    "国际学校",
    "停车位",
    "校园网速度",
    "老年食堂",
    "international schools",
    "teacher housing",
    "parking spaces",
    "what's the population of Binhai",
  ])("%s is not taken for a topic of it", async (question) => {
    expect((await converse(question)).outcome).toBe("not_in_plan");
  });
});

describe("a number asked for in a thread about one task", () => {
  test.each([
    [["数字校园", "要评多少所"], 28, "50所"],
    [["digital campuses", "how many schools?"], 28, "50"],
  ])("%j is that task's", async (turns, task, figure) => {
    const answer = await converse(...turns);
    expect(answer.tasks).toEqual([task]);
    expect(textOf(answer)).toContain(figure);
  });

  test("is not there where none of the task's targets counts such a thing", async () => {
    expect((await converse("任务28", "要招多少名教师")).outcome).toBe("not_in_plan");
  });
});

describe("forms of a question that are no subject", () => {
  test("a verb asked after with its denial", async () => {
    expect((await converse("教育经费够不够")).tasks).toEqual([27]);
  });

  test("which of some is not how many", async () => {
    const answer = await converse("今年新建哪几个幼儿园");
    expect(answer.outcome).toBe("answered");
    expect(textOf(answer)).toContain("汉沽东扩区幼儿园");
  });

  test("phone fraud is no question for a phone number", async () => {
    expect((await converse("phone scams")).tasks).toEqual([29]);
  });
});
