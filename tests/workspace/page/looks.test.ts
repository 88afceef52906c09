import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepScreenshot, type TestPage } from "../../support/browser.ts";
import { openTrial, type Trial } from "./open-trial.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
type Finding = { id: string; impact: string | null; nodes: { html: string; failureSummary: string }[] };
declare const window: { axe: { run(): Promise<{ violations: Finding[] }> } };

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
  await trial.act("messages", {
    user: "U0ADMIN",
    channel: "C0DUBAN",
    text: "请按时登记本周进展 `周五` 前完成 @科员",
  });
  await trial.act("messages", { user: "U0STAFF", channel: "C0DUBAN", text: "@督办 第30项的目标?" });
});
afterAll(() => trial.close());

/** What axe-core finds that is serious or worse, in short. */
async function seriousFindings(page: TestPage): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
}

describe.each(["light", "dark"] as const)("in the %s theme axe-core finds nothing serious", (colorScheme) => {
  let page: TestPage;
  beforeAll(async () => {
    page = await trial.openAs("U0SPORT", { colorScheme, reducedMotion: "reduce" });
  });

  it("in a channel with its thread", async () => {
    await page.getByRole("button", { name: /1 条回复/ }).click();
    await page.getByText("40处").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await keepScreenshot(page, `page-${colorScheme}`);
  });

  it("in the agent pane", async () => {
    await page.getByRole("button", { name: "问督办" }).click();
    await page.getByRole("complementary").getByRole("button", { name: "本周有什么要办?" }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("in App Home", async () => {
    await page.getByRole("region", { name: "应用" }).getByRole("button", { name: /督办/ }).click();
    await page.getByRole("tab", { name: "主页" }).click();
    await page.getByRole("heading", { name: "我牵头的任务" }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("in a modal", async () => {
    await page.getByRole("region", { name: "频道" }).getByRole("button", { name: /督办/ }).click();
    await page.getByRole("textbox", { name: "发消息到 #督办" }).fill("/progress 30");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });
});

describe("390 px wide", () => {
  it("shows one screen at a time, with a way back, and nothing wider than the screen", async () => {
    const page = await trial.openAs("U0STAFF", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const inFront = () => page.locator(".workspace").getAttribute("data-front");
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
    await page.getByRole("region", { name: "频道" }).getByRole("button", { name: /督办/ }).click();
    expect([await inFront(), await widest()]).toEqual(["place", 390]);
    await page.getByRole("button", { name: /1 条回复/ }).click();
    await page.getByText("40处").waitFor();
    expect([await inFront(), await widest()]).toEqual(["beside", 390]);
    await keepScreenshot(page, "page-narrow");
    await page.getByRole("button", { name: "返回" }).click();
    await page.getByRole("button", { name: "返回" }).click();
    expect([await inFront(), await widest()]).toEqual(["sidebar", 390]);
  });
});

describe("the language", () => {
  it("follows the account", async () => {
    const page = await trial.openAs("U0READER");
    await page.getByRole("textbox", { name: "Message #督办" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    await keepScreenshot(page, "page-english");
    await page.getByRole("button", { name: /Signed in as Alex/ }).click();
    await page.getByRole("menuitemradio", { name: /科员/ }).click();
    await page.getByRole("textbox", { name: "发消息到 #督办" }).waitFor();
  });
});

describe("the theme", () => {
  it("can be chosen, and is kept", async () => {
    const page = await trial.openAs("U0ADMIN", { colorScheme: "light" });
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    await page.getByRole("button", { name: "切换到深色" }).click();
    expect(await theme()).toBe("dark");
    await page.reload();
    await expect.poll(theme).toBe("dark");
  });
});
