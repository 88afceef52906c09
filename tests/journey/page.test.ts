import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { type LocalSlack, startLocalSlack } from "../../src/local-slack.ts";
import { keepScreenshot, openBrowser, type TestBrowser, type TestPage } from "../support/browser.ts";

const root = process.cwd();

/** The three jobs as a person does them: the real page, the real Duban, a fresh database; steps build on each other. */
describe.skipIf(!existsSync("dist/page/index.html"))("in the page a person", () => {
  let local: LocalSlack;
  let browser: TestBrowser;
  let page: TestPage;

  beforeAll(async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), "duban-journey-"));
    const config = readConfig({ DUBAN_DATA_DIR: dataDirectory, PORT: "0", LOG_LEVEL: "silent" }, root);
    local = await startLocalSlack(config, root, pino({ level: "silent" }));
    browser = await openBrowser();
    page = await browser.openPage();
    await page.goto(local.page);
    await switchTo(page, "体育科科长");
  });

  afterAll(async () => {
    await browser?.close();
    await local?.stop();
  });

  it("asks by mention and is answered in the thread with the figure and the clause", async () => {
    await send(page, "@督办 第三十项任务的目标是什么");
    await page.getByRole("button", { name: /1 条回复/ }).click();
    await expectText(page, "40处");
    await expectText(page, "建设社区健身园、社区体育园等体育设施40处");
    await keepScreenshot(page, "journey-1-ask");
  });

  it("follows up in the thread without naming the task", async () => {
    await reply(page, "那31呢");
    await expectText(page, "35项次");
    await keepScreenshot(page, "journey-2-follow-up");
  });

  it("records with /progress and sees the total", async () => {
    await send(page, "/progress 30 本周新增3处");
    await expectText(page, "本次 +3 → 累计 3/40 处 (7.5%)");
    await keepScreenshot(page, "journey-3-progress");
  });

  it("undoes it, and the ledger counts nothing", async () => {
    await page.getByRole("button", { name: "撤销" }).last().click();
    await expectText(page, "已撤销，不再计入");
    const [entry] = await local.duban.services.entries.list(local.duban.services.plan.hash);
    expect(entry?.voided).toMatchObject({ by: "U0SPORT" });
    await keepScreenshot(page, "journey-4-undo");
  });

  it("records with the form", async () => {
    await page
      .getByRole("main", { name: "#督办" })
      .getByRole("button", { name: "添加", exact: true })
      .click();
    await page.getByRole("menuitem", { name: /登记进展/ }).click();
    const modal = page.getByRole("dialog");
    await modal.getByRole("combobox", { name: "哪项任务" }).fill("30 ");
    await page.getByRole("option", { name: /^30 / }).first().click();
    await modal
      .getByRole("spinbutton")
      .or(modal.getByRole("textbox", { name: "数量" }))
      .first()
      .fill("12");
    await keepScreenshot(page, "journey-5-form");
    await modal.getByRole("button", { name: "登记", exact: true }).click();
    await modal.waitFor({ state: "hidden" });
    await page.getByRole("region", { name: "应用" }).getByRole("button", { name: /督办/ }).click();
    await page.getByRole("tab", { name: "消息" }).click();
    await expectText(page, "累计 12/40 处 (30%)");
  });

  it("opens App Home and sees the bar", async () => {
    await page.getByRole("tab", { name: "主页" }).click();
    await expectText(page, "12 / 40 处");
    await keepScreenshot(page, "journey-6-home");
  });

  it("asks in the agent pane", async () => {
    await page.getByRole("button", { name: "问督办" }).click();
    await page.getByRole("textbox", { name: /督办/ }).last().fill("校园欺凌");
    await page.keyboard.press("Enter");
    await expectText(page, "以预防校园欺凌、电信诈骗、防溺水、防事故等为重点");
    await keepScreenshot(page, "journey-7-agent");
  });

  it("moves the clock to the digest and finds it posted once", async () => {
    await page.getByRole("region", { name: "频道" }).getByRole("button", { name: /^督办/ }).click();
    await page.getByRole("button", { name: /试用时钟/ }).click();
    await page.getByText("到下一期周报").click();
    await expectText(page, "周报 第23期");
    await keepScreenshot(page, "journey-8-digest");
    // The page also reads new messages out in a region of its own: the heading is the message.
    expect(await page.getByRole("heading", { name: "周报 第23期" }).count()).toBe(1);
  });

  it("reached nothing beyond this machine, and the page raised no error", () => {
    expect(page.outsideRequests).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});

async function switchTo(page: TestPage, person: string): Promise<void> {
  await page.getByRole("button", { name: /当前账号/ }).click();
  await page
    .getByRole("menuitemradio", { name: new RegExp(person) })
    .or(page.getByRole("menuitem", { name: new RegExp(person) }))
    .click();
}

async function send(page: TestPage, text: string): Promise<void> {
  const box = page.getByRole("textbox", { name: "发消息到 #督办" });
  await box.fill(text);
  await box.press("Escape");
  await box.press("Enter");
}

async function reply(page: TestPage, text: string): Promise<void> {
  const box = page.getByRole("textbox", { name: /回复/ });
  await box.fill(text);
  await box.press("Enter");
}

async function expectText(page: TestPage, text: string): Promise<void> {
  await page.getByText(text).last().waitFor({ state: "visible" });
}
