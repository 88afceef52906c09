import { existsSync } from "node:fs";
import { expect, it, onTestFinished } from "vitest";
import { keepScreenshot, openBrowser } from "../support/browser.ts";
import { channel, sport, startTrial } from "../support/duban.ts";

const REPORTS = [
  "30 累计15处",
  "31 累计8项次",
  "32 累计120名",
  "28 累计2所",
  "14 残疾儿童少年义务教育入学率98.2%",
  "2 已印发《关于建立中小学校党组织领导的校长负责制的实施方案》",
  "31 求助：场地档期紧张，请 <!channel> 体育中心协调支持",
];

it.skipIf(!existsSync("dist/page/index.html"))(
  "in the page, a digest's thread shows its pictures, with words for those who do not see them, and the workbook",
  { timeout: 90_000 },
  async () => {
    const trial = await startTrial();
    onTestFinished(() => trial.close());
    for (const report of REPORTS) await trial.command(sport, channel, "/progress", report);
    await trial.settled();
    await trial.moveTo("2022-06-17T17:00:20+08:00");
    await trial.command(sport, channel, "/progress", "30 新增3处");
    await trial.settled();
    await trial.moveTo("2022-06-24T17:00:20+08:00");
    const ts = await trial.until(async () => {
      const posts = await trial.messages(sport, channel);
      const digest = posts.find(({ metadata }) => String(metadata?.event_payload.key).endsWith("2022-W25"));
      const thread = digest === undefined ? [] : await trial.replies(sport, channel, digest.ts);
      return JSON.stringify(thread).includes(".xlsx") && digest?.ts;
    });
    expect(ts).toBeTruthy();
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.openPage({ viewport: { width: 1280, height: 1000 } });
    await page.goto(trial.workspace.page);
    await page
      .getByRole("main", { name: "#督办" })
      .getByRole("button", { name: /条回复/ })
      .last()
      .click();
    const chart = page.getByAltText(/^量化指标进度.*18\/40处/);
    await chart.scrollIntoViewIfNeeded();
    const width = await chart.evaluate(async (image) => {
      const picture = image as HTMLImageElement;
      await picture.decode();
      return picture.naturalWidth;
    });
    expect(width).toBe(1080);
    await keepScreenshot(page, "digest-thread-1-chart");
    const trend = page.getByAltText(/^任务状态变化/);
    await trend.scrollIntoViewIfNeeded();
    await keepScreenshot(page, "digest-thread-2-trend");
    await page.getByText(/台账 2022-06-24\.xlsx/).scrollIntoViewIfNeeded();
    await keepScreenshot(page, "digest-thread-3-workbook");
    expect(page.errors).toEqual([]);
    expect(page.outsideRequests).toEqual([]);
  },
);
