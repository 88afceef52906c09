import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_ENGLISH } from "../../src/plan/english.ts";
import type { Plan, Task } from "../../src/plan/plan.ts";
import { DEFAULT_LIGHTS } from "../../src/progress/standing/lights.ts";
import { standingsOf } from "../../src/progress/standing/standing.ts";
import { HOME_START } from "../../src/slack/views/home/home-filter.ts";
import { homeView } from "../../src/slack/views/home/home-view.ts";
import { entry } from "../progress/binhai.ts";
import { admin, alex, channel, dmOf, sport, staff, startTrial, type Trial } from "../support/duban.ts";
import { type Seen, shownText } from "../support/person.ts";

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial({ digest: false });
  await trial.command(admin, channel, "/plan", "assign 30 @体育科科长 @科员 体育科");
  await trial.command(admin, channel, "/plan", "assign chapter 7 @Alex 学校安全科");
  await trial.settled();
  await trial.say(sport, channel, "@督办 任务30本周新增3处");
  await trial.settled();
});
afterAll(() => trial.close());

type Block = { type: string; block_id?: string; [field: string]: unknown };
type Home = { id: string; hash: string; blocks: Block[] };

async function open(user: string): Promise<Home> {
  const before = (await trial.get(`home?user=${user}`)).home?.hash;
  await trial.post("home", { user, tab: "home" });
  return changed(user, before);
}

function changed(user: string, before: string | undefined): Promise<Home> {
  return trial.until(async () => {
    const { home } = await trial.get(`home?user=${user}`);
    return home?.blocks?.length > 0 && home.hash !== before && (home as Home);
  });
}

async function choose(user: string, home: Home, filter: string): Promise<Home> {
  await trial.post("actions", {
    user,
    container: { view_id: home.id },
    action_id: "home_filter",
    value: filter,
  });
  return changed(user, home.hash);
}

const text = (blocks: Block[]): string => shownText({ channel: "", ts: "", text: "", blocks });
const tasksIn = ({ blocks }: Home, list: "mine" | "task"): number[] =>
  blocks
    .map(({ block_id }) => new RegExp(`^${list}:(\\d+)$`).exec(block_id ?? "")?.[1])
    .filter((number) => number !== undefined)
    .map(Number);

describe("App Home", () => {
  test("has one's own tasks first: value, bar, pace, days silent and a button to update", async () => {
    const home = await open(sport);
    expect(tasksIn(home, "mine")).toEqual([30]);
    const mine = home.blocks.find(({ block_id }) => block_id === "mine:30") as Block;
    expect(text([mine])).toMatch(
      /30 加快体育设施建设\*\n▰▱{9} {2}3 \/ 40 处\n推进中 · 🟡 滞后 · 今天有报送 · 牵头/,
    );
    expect(mine.accessory).toMatchObject({ type: "button", value: "30", text: { text: "更新" } });
    const places = home.blocks.map(({ block_id }) => block_id);
    expect(places.indexOf("mine:30")).toBeLessThan(places.indexOf("task:1"));
  });

  test("then the whole plan by chapter, within 100 blocks", async () => {
    const home = await open(sport);
    expect(tasksIn(home, "task")).toEqual(Array.from({ length: 32 }, (_, place) => place + 1));
    expect(home.blocks.length).toBeLessThanOrEqual(100);
  });

  test("says a co-owner's part, and nothing of own tasks to whom has none", async () => {
    expect(text((await open(staff)).blocks)).toContain("协办");
    expect(text((await open(admin)).blocks)).not.toContain("我的任务");
  });

  test("is filtered by mine, behind, silent and department", async () => {
    const home = await open(sport);
    const mine = await choose(sport, home, "mine");
    expect(tasksIn(mine, "task")).toEqual([30]);
    const behind = await choose(sport, mine, "behind");
    const standings = await trial.duban().services.standings();
    const late = standings.filter(({ pace }) => pace === "behind" || pace === "overdue");
    expect(tasksIn(behind, "task")).toEqual(late.map(({ task }) => task.number));
    const silent = await choose(sport, behind, "silent");
    expect(tasksIn(silent, "task")).not.toContain(30);
    expect(tasksIn(silent, "task").length).toBeGreaterThan(20);
    const department = await choose(sport, silent, "department:体育科");
    expect(tasksIn(department, "task")).toEqual([30]);
    expect(tasksIn(await choose(sport, department, "all"), "task")).toHaveLength(32);
  });

  test("is in its reader's language", async () => {
    const shown = text((await open(alex)).blocks);
    expect(shown).toContain("My tasks");
    expect(shown).toContain("you lead");
    expect(shown).toMatch(/no report yet/);
  });

  test("opens the form for the task whose button was pressed", async () => {
    const home = await open(sport);
    await trial.post("actions", {
      user: sport,
      container: { view_id: home.id },
      action_id: "progress_report",
      block_id: "mine:30",
    });
    const modal = await trial.until(async () => {
      const { modals } = await trial.get(`modals?user=${sport}`);
      return modals?.length > 0 && modals.at(-1);
    });
    expect(JSON.stringify(modal)).toContain("30-1");
  });
});

test("its export button brings the ledger as a workbook into one's own direct message", async () => {
  const home = await open(sport);
  await trial.post("actions", { user: sport, container: { view_id: home.id }, action_id: "export_ledger" });
  await trial.settled();
  const sent = (await trial.messages(sport, dmOf(sport))).at(-1) as Seen & {
    files?: { name: string; view_url: string }[];
  };
  expect(sent.text).toBe("现在的台账：");
  const [file] = sent.files ?? [];
  expect(file?.name).toMatch(/^滨海新区2022年教育体育工作要点 台账 2022-06-17\.xlsx$/);
  const content = await (await fetch(new URL(file?.view_url ?? "", trial.workspace.page))).arrayBuffer();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(content);
  const entries = JSON.stringify(workbook.worksheets[1]?.getSheetValues());
  expect(entries).toContain("体育科科长");
  expect(entries).toContain("任务30本周新增3处");
});

describe("without being opened anew, App Home shows", () => {
  const barOf = (home: Home, task: number): string =>
    text(home.blocks.filter(({ block_id }) => block_id === `task:${task}`));

  test("what one recorded oneself, in the filter that was chosen, and what was undone", async () => {
    const opened = await choose(sport, await open(sport), "mine");
    const receipt = await trial.say(sport, dmOf(sport), "任务30累计9处");
    const recorded = await changed(sport, opened.hash);
    expect(barOf(recorded, 30)).toContain("9 / 40 处");
    expect(tasksIn(recorded, "task")).toEqual([30]);
    const [said] = (await trial.messages(sport, dmOf(sport))).filter(({ ts }) => ts > receipt);
    await trial.press(sport, said as Seen, "undo_entry");
    expect(barOf(await changed(sport, recorded.hash), 30)).toContain("3 / 40 处");
  });

  test("an owner, what somebody else reported once the owner said yes; and the reporter too", async () => {
    const owners = await open(sport);
    const reporters = await open(alex);
    await trial.say(alex, dmOf(alex), "任务30本周新增2处");
    await trial.settled();
    const card = (await trial.messages(sport, dmOf(sport))).at(-1) as Seen;
    await trial.press(sport, card, /^decide_/);
    expect(barOf(await changed(sport, owners.hash), 30)).toContain("5 / 40 处");
    expect(barOf(await changed(alex, reporters.hash), 30)).toContain("5 / 40");
  });

  test("whom a task was given to, and from whom it was taken", async () => {
    const before = await open(sport);
    const alexBefore = await open(alex);
    await trial.command(admin, channel, "/plan", "assign 30 @Alex");
    expect(tasksIn(await changed(sport, before.hash), "mine")).toEqual([]);
    expect(tasksIn(await changed(alex, alexBefore.hash), "mine")).toContain(30);
  });
});

describe("a plan of many tasks", () => {
  const task = (number: number): Task => ({
    number,
    label: `${number}`,
    chapter: number,
    section: null,
    title: `任务之${number}`,
    text: "",
    start: 0,
    end: 0,
    responsible: null,
  });
  const numbers = Array.from({ length: 150 }, (_, place) => place + 1);
  const plan: Plan = {
    hash: "",
    title: "大计划",
    issuer: null,
    date: "2022-01-01",
    year: 2022,
    text: "",
    chapters: numbers.map((number) => ({
      number,
      title: `第${number}章`,
      start: 0,
      end: 0,
      tasks: [task(number)],
    })),
  };
  const standings = standingsOf(plan, [], [], { asOf: "2022-06-17", ownersOf: () => [sport] });
  const pageOf = (page: number) =>
    homeView({
      standings,
      plan,
      english: NO_ENGLISH,
      lights: DEFAULT_LIGHTS,
      language: "zh",
      person: sport,
      today: "2022-06-17",
      departments: [],
      departmentOf: () => null,
      state: { ...HOME_START, page },
      // More reviews than are shown: room is left for the plan all the same.
      reviews: [1, 2, 3, 4, 5].map((each) =>
        entry(each, { task: each, kind: "lifecycle", lifecycle: "in_review" }),
      ),
      nameOf: (person) => person,
    });

  test("is paged, each page within 100 blocks, and every task is on one page", () => {
    const pages = [0, 1, 2, 3, 4].map((page) => pageOf(page).blocks as unknown as Block[]);
    for (const blocks of pages) expect(blocks.length).toBeLessThanOrEqual(100);
    const shown = pages.flatMap((blocks) => tasksIn({ id: "", hash: "", blocks }, "task"));
    expect(shown).toEqual(numbers);
    expect(text(pages[0] ?? [])).toContain("下一页 (第 2/5 页)");
    expect(text(pages[0] ?? [])).not.toContain("没有全部列出");
  });

  test("a page that is there no more shows the last one", () => {
    expect(text(pageOf(99).blocks as unknown as Block[])).toContain("任务之150");
  });
});
