import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { type LocalSlack, startLocalSlack } from "../../src/local-slack.ts";
import { keepScreenshot, openBrowser, type TestBrowser, type TestPage } from "../support/browser.ts";

const root = process.cwd();

/** A task is closed in the real page, with the real Duban and a fresh database; steps build on each other. */
describe.skipIf(!existsSync("dist/page/index.html"))("a task that is closed and reviewed", () => {
  let local: LocalSlack;
  let browser: TestBrowser;
  let owner: TestPage;
  let reviewer: TestPage;

  beforeAll(async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), "duban-reviewed-"));
    const config = readConfig({ DUBAN_DATA_DIR: dataDirectory, PORT: "0", LOG_LEVEL: "silent" }, root);
    local = await startLocalSlack(config, root, pino({ level: "silent" }));
    await local.duban.services.administration.enact(
      [
        { kind: "assigned", tasks: [30], owners: ["U0SPORT"], department: "体育科" },
        { kind: "review", reviewers: ["U0READER"] },
        { kind: "milestones", targetId: "30-1", points: [{ day: "2022-06-30", value: 10 }] },
      ],
      "U0ADMIN",
    );
    browser = await openBrowser();
    owner = await messagesOf("U0SPORT");
    reviewer = await messagesOf("U0READER");
  });

  afterAll(async () => {
    await browser?.close();
    await local?.stop();
  });

  it("judges it, and sees the pace say otherwise", async () => {
    await say(owner, "任务30累计2处");
    await expectText(owner, "累计 2/40 处");
    await say(owner, "任务30进展顺利");
    await expectText(owner, "自评顺利，序时滞后");
    await say(owner, "/plan 30");
    await expectText(owner, "按节点应达");
    await keepScreenshot(owner, "review-1-judged");
  });

  it("is asked for evidence when it is reported as done", async () => {
    await say(owner, "任务24已办结");
    await expectText(owner, "办结要有依据");
    await keepScreenshot(owner, "review-2-asked-for-evidence");
    await owner.getByRole("button", { name: "补充依据" }).last().click();
    const modal = owner.getByRole("dialog");
    await modal.getByRole("textbox", { name: "链接" }).fill("https://bh.example.cn/ys/24.pdf");
    await keepScreenshot(owner, "review-3-evidence");
    await modal.getByRole("button", { name: "办结" }).click();
    await expectText(owner, "审核，确认后办结");
    await keepScreenshot(owner, "review-4-waits");
  });

  it("comes back with the reviewer's reason", async () => {
    await expectText(reviewer, "reports this task as done. Please review it:");
    await keepScreenshot(reviewer, "review-5-card");
    await reviewer.getByRole("button", { name: "Return" }).last().click();
    const modal = reviewer.getByRole("dialog");
    await modal.getByRole("textbox", { name: "Why it is returned" }).fill("缺验收照片，请补上");
    await keepScreenshot(reviewer, "review-6-why");
    await modal.getByRole("button", { name: "Return" }).click();
    await expectText(reviewer, "returned it: 缺验收照片，请补上");
    await expectText(owner, "退回：缺验收照片，请补上");
    await keepScreenshot(owner, "review-7-returned");
  });

  it("is done once the reviewer confirms; the ledger has who and why", async () => {
    await say(owner, "任务24已办结 https://bh.example.cn/ys/24-photos");
    await reviewer.getByRole("button", { name: "Confirm" }).last().click();
    await expectText(reviewer, "confirmed that it is done.");
    await expectText(owner, "已确认办结。");
    await say(owner, "/plan 24");
    await expectText(owner, "审核通过 · 办结");
    await keepScreenshot(owner, "review-8-done");
    await keepScreenshot(reviewer, "review-9-confirmed");
    const { entries, plan } = local.duban.services;
    const chain = (await entries.list(plan.hash)).filter(({ task }) => task === 24);
    expect(chain.map(({ lifecycle, author, reason }) => [lifecycle, author, reason])).toEqual([
      ["in_review", "U0SPORT", null],
      ["in_progress", "U0READER", "缺验收照片，请补上"],
      ["in_review", "U0SPORT", null],
      ["done", "U0READER", null],
    ]);
    expect([
      ...owner.errors,
      ...reviewer.errors,
      ...owner.outsideRequests,
      ...reviewer.outsideRequests,
    ]).toEqual([]);
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

async function say(page: TestPage, text: string): Promise<void> {
  const box = page.getByRole("textbox", { name: /督办/ }).last();
  await box.fill(text);
  await box.press("Enter");
}

async function expectText(page: TestPage, text: string): Promise<void> {
  await page.getByText(text).last().waitFor();
}
