import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { type LocalSlack, startLocalSlack } from "../../src/local-slack.ts";
import { keepScreenshot, openBrowser, type TestBrowser, type TestPage } from "../support/browser.ts";

const root = process.cwd();
const THURSDAY = "2022-06-23T10:00:30+08:00";

/** An owner's Thursday in the real page, with the real Duban and a fresh database; steps build on each other. */
describe.skipIf(!existsSync("dist/page/index.html"))("an owner who is reminded", () => {
  let local: LocalSlack;
  let browser: TestBrowser;
  let page: TestPage;

  beforeAll(async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), "duban-reminded-"));
    const config = readConfig({ DUBAN_DATA_DIR: dataDirectory, PORT: "0", LOG_LEVEL: "silent" }, root);
    local = await startLocalSlack(config, root, pino({ level: "silent" }));
    const { administration } = local.duban.services;
    const give = (tasks: number[], owner: string) => ({
      kind: "assigned" as const,
      tasks,
      owners: [owner],
      department: "体育科",
    });
    await administration.enact([give([28, 30, 31], "U0SPORT"), give([18, 19], "U0READER")], "U0ADMIN");
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ to: THURSDAY });
    await fetch(new URL("/workspace/clock", local.page), { method: "POST", headers, body });
    await local.duban.tick();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await local?.stop();
  });

  it("sees all of the tasks in one message, and which day the digest goes out", async () => {
    page = await messagesOf("U0SPORT");
    await expectText(page, "周报将于周五（6月24日17:00）发出，您牵头或配合的以下3项任务还没有新的进展记录。");
    await keepScreenshot(page, "reminder-1-asked");
  });

  it("answers one by button and puts another off; the message shows it", async () => {
    await page.getByRole("button", { name: "本周无进展" }).nth(0).click();
    await expectText(page, "体育科科长答复：本周无进展");
    await page.getByRole("button", { name: "一周后再提醒" }).nth(1).click();
    await expectText(page, "6月30日再提醒");
    await keepScreenshot(page, "reminder-2-answered");
  });

  it("replies right below it for the one that is left", async () => {
    const box = page.getByRole("textbox", { name: /督办/ }).last();
    await box.fill("30 新增3处");
    await box.press("Enter");
    await expectText(page, "本次 +3 → 累计 3/40 处");
    await expectText(page, "以下任务都已答复，谢谢。");
    await keepScreenshot(page, "reminder-3-all-answered");
    const { entries, plan } = local.duban.services;
    expect(await entries.list(plan.hash)).toMatchObject([
      { task: 28, kind: "note" },
      { task: 30, kind: "delta", amount: 3 },
    ]);
  });

  it("reads it in English where English is their language", async () => {
    const english = await messagesOf("U0READER");
    await expectText(english, "The digest goes out on Friday (17:00 on 24 June).");
    await keepScreenshot(english, "reminder-4-english");
    expect([...page.errors, ...english.errors, ...page.outsideRequests, ...english.outsideRequests]).toEqual(
      [],
    );
  });

  async function messagesOf(user: string): Promise<TestPage> {
    const opened = await browser.openPage();
    await opened.goto(`${local.page}?user=${user}`);
    await opened
      .getByRole("region", { name: /应用|Apps/ })
      .getByRole("button", { name: /督办/ })
      .click();
    await opened.getByRole("tab", { name: /消息|Messages/ }).click();
    return opened;
  }
});

async function expectText(page: TestPage, text: string): Promise<void> {
  await page.getByText(text).last().waitFor();
}
