import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepScreenshot, type TestPage } from "../../support/browser.ts";
import { openTrial, type Trial } from "./open-trial.ts";

let trial: Trial;
let page: TestPage;
beforeAll(async () => {
  trial = await openTrial();
  page = await trial.openAs("U0SPORT");
});
afterAll(async () => {
  expect(page.errors).toEqual([]);
  expect(page.outsideRequests).toEqual([]);
  await trial.close();
});

const composer = () => page.getByRole("textbox", { name: "发消息到 #督办" });
const actions = () => trial.app.told.filter(({ kind }) => kind === "action").map(({ value }) => value);

describe("an answer of the app in a thread", () => {
  it("opens beside the channel", async () => {
    await composer().fill("@督办 第30项的目标?");
    await composer().press("Enter");
    await page.getByRole("button", { name: /1 条回复/ }).click();
    await page.getByRole("complementary", { name: "消息列" }).getByText("40处").waitFor();
    await keepScreenshot(page, "page-thread");
  });

  it("a button is busy until the app has acknowledged", async () => {
    const button = page.getByRole("button", { name: "登记进展" });
    await button.click();
    await expect.poll(() => button.getAttribute("aria-busy")).toBe("true");
    trial.app.goOn.acknowledge();
    await expect.poll(() => button.getAttribute("aria-busy")).toBe("false");
    expect(actions()).toContainEqual(expect.objectContaining({ action_id: "record", block_id: "next" }));
  });

  it("a select and an overflow menu tell the app what was chosen", async () => {
    await page.getByRole("combobox", { name: "选择任务" }).fill("赛事");
    await page.keyboard.press("Enter");
    await expect.poll(actions).toContainEqual(
      expect.objectContaining({
        action_id: "pick_task",
        selected_option: expect.objectContaining({ value: "32" }),
      }),
    );
    await page.getByRole("complementary").locator(".overflow").click();
    await page.getByRole("menuitem", { name: "导出台账" }).click();
    await expect.poll(actions).toContainEqual(
      expect.objectContaining({
        action_id: "more",
        selected_option: expect.objectContaining({ value: "export" }),
      }),
    );
  });

  it("a button with a confirmation asks first, and the message it changes is shown changed", async () => {
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByRole("dialog", { name: "撤销这一笔?" }).getByRole("button", { name: "不撤销" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(actions()).not.toContainEqual(expect.objectContaining({ action_id: "undo" }));
    await page.getByRole("button", { name: "撤销" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "撤销", exact: true }).click();
    await page.getByText("已撤销").waitFor();
  });
});

describe("a modal", () => {
  const modal = () => page.getByRole("dialog", { name: "登记进展" });

  it("opens from a command, has the focus inside, and closes with Escape", async () => {
    await composer().fill("/progress 30");
    await composer().press("Enter");
    await modal().waitFor();
    expect(await modal().evaluate((shown) => shown.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await modal().waitFor({ state: "detached" });
  });

  it("asks for what is missing before it tells the app", async () => {
    await page.getByRole("main").getByRole("button", { name: "添加", exact: true }).click();
    await page.getByRole("menuitem", { name: /记一笔进展/ }).click();
    await modal().getByRole("button", { name: "记入台账" }).click();
    expect(await modal().getByRole("alert").allInnerTexts()).toEqual([
      "请填写此项。",
      "请填写此项。",
      "请填写此项。",
    ]);
    expect(trial.app.told.some(({ kind }) => kind === "submitted")).toBe(false);
  });

  it("shows the app's errors at their inputs and keeps what was entered", async () => {
    await modal().getByRole("combobox", { name: "任务" }).click();
    await page.getByRole("option", { name: /30/ }).click();
    await modal().getByRole("textbox", { name: "本次新增" }).fill("99");
    await modal().getByRole("radio", { name: "新增" }).check();
    await modal().getByRole("button", { name: "记入台账" }).click();
    await modal().getByRole("alert").getByText("不能多于目标 40 处").waitFor();
    await keepScreenshot(page, "page-modal");
    expect(await modal().getByRole("textbox", { name: "本次新增" }).inputValue()).toBe("99");
  });

  it("submits every kind of input and closes", async () => {
    await modal().getByRole("textbox", { name: "本次新增" }).fill("3");
    await modal().getByLabel("截至日期").last().fill("2022-06-15");
    await modal().getByRole("textbox", { name: "说明" }).fill("新区体育公园\n篮球场");
    await modal().getByRole("checkbox", { name: "告知牵头人" }).check();
    await modal().getByRole("combobox", { name: "协办人" }).fill("科员");
    await page.keyboard.press("Enter");
    await modal().getByRole("combobox", { name: "发布到" }).fill("体育");
    await page.keyboard.press("Enter");
    await modal()
      .locator("input[type=file]")
      .setInputFiles({ name: "验收单.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4") });
    await modal().getByRole("button", { name: "移除 验收单.pdf" }).waitFor();
    await modal().getByRole("button", { name: "记入台账" }).click();
    await modal().waitFor({ state: "detached" });
    const submitted = trial.app.told.findLast(({ kind }) => kind === "submitted")?.value;
    expect(submitted).toMatchObject({
      task: { task_select: { selected_option: { value: "30" } } },
      amount: { amount_input: { value: "3" } },
      day: { day_input: { selected_date: "2022-06-15" } },
      note: { note_input: { value: "新区体育公园\n篮球场" } },
      kind: { kind_input: { selected_option: { value: "新增" } } },
      tell: { tell_input: { selected_options: [{ value: "owner" }] } },
      who: { who_input: { selected_users: ["U0STAFF"] } },
      where: { where_input: { selected_conversation: "C0SPORT" } },
      proof: { proof_input: { files: [{ id: expect.stringMatching(/^F/) }] } },
    });
    await page.getByRole("main").getByText("记了一笔:+3 处").waitFor();
  });

  it("opens from a message's menu", async () => {
    const message = page.getByRole("main").locator("[data-ts]", { hasText: "第30项的目标?" });
    await message.hover();
    await message.getByRole("button", { name: "更多操作" }).click();
    await page.getByRole("menuitem", { name: /记入台账/ }).click();
    await modal().waitFor();
    await modal().getByRole("button", { name: "取消" }).click();
    await modal().waitFor({ state: "detached" });
  });
});

describe("the agent pane", () => {
  const pane = () => page.getByRole("complementary", { name: "督办" });

  it("offers prompts; pressing one asks it, and the status is shown while the app works", async () => {
    await page.getByRole("button", { name: "问督办" }).click();
    await pane().getByRole("button", { name: "第30项任务的目标是什么?" }).click();
    await pane().getByRole("status").getByText("正在翻阅工作要点…").waitFor();
  });

  it("shows the task and the text as they come, and the whole answer at the end", async () => {
    trial.app.goOn.answer();
    await pane().getByText("检索原文").waitFor();
    await pane().locator(".streaming").waitFor();
    await pane().getByText("30.加快体育设施建设。").waitFor();
    await pane().getByRole("img", { name: "已完成" }).waitFor();
    trial.app.goOn.finish();
    await expect.poll(() => pane().locator(".streaming").count()).toBe(0);
    await keepScreenshot(page, "page-agent");
  });

  it("feedback is told and stays pressed", async () => {
    await pane().getByRole("button", { name: "有用" }).click();
    await expect
      .poll(actions)
      .toContainEqual(expect.objectContaining({ action_id: "feedback", value: "positive" }));
    expect(await pane().getByRole("button", { name: "有用" }).getAttribute("aria-pressed")).toBe("true");
  });

  it("the next message continues the chat; a new chat begins another", async () => {
    await pane().getByText("继续：第30项任务的目标").waitFor();
    await pane().getByRole("button", { name: "新对话" }).click();
    await pane().getByRole("button", { name: "本周有什么要办?" }).waitFor();
  });
});

describe("the app's own place", () => {
  it("shows Home as published, and its buttons work", async () => {
    await page.getByRole("region", { name: "应用" }).getByRole("button", { name: /督办/ }).click();
    await page.getByRole("tab", { name: "主页" }).click();
    await page.getByRole("heading", { name: "我牵头的任务" }).waitFor();
    await page.getByRole("button", { name: "登记进展" }).nth(1).click();
    await expect
      .poll(actions)
      .toContainEqual(expect.objectContaining({ action_id: "open_task", value: "31" }));
    await keepScreenshot(page, "page-home");
  });
});

describe("the clock", () => {
  it("moves to Friday at five, and says so", async () => {
    await page.getByRole("button", { name: /试用时钟/ }).click();
    await page.getByRole("button", { name: /到下一期周报/ }).click();
    await page.getByRole("button", { name: /2022年6月17日周五 17:00/ }).waitFor();
    expect(trial.workspace.now().toISOString()).toMatch(/^2022-06-17T09:00/);
  });
});
