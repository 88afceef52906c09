import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { type LocalSlack, startLocalSlack } from "../../src/local-slack.ts";
import type { Entry } from "../../src/progress/entries/entry.ts";
import { keepScreenshot, openBrowser, type TestBrowser, type TestPage } from "../support/browser.ts";

const root = process.cwd();

/** A ledger that several people keep, in the real page with the real Duban; one browser, steps build on each other. */
describe.skipIf(!existsSync("dist/page/index.html"))("a ledger that several people keep", () => {
  let local: LocalSlack;
  let browser: TestBrowser;
  let admin: TestPage;
  let owner: TestPage;
  let reader: TestPage;

  beforeAll(async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), "duban-kept-"));
    const config = readConfig({ DUBAN_DATA_DIR: dataDirectory, PORT: "0", LOG_LEVEL: "silent" }, root);
    local = await startLocalSlack(config, root, pino({ level: "silent" }));
    browser = await openBrowser();
    [admin, owner, reader] = await Promise.all([
      openAs("U0ADMIN"),
      messagesOf("U0SPORT"),
      messagesOf("U0READER"),
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    await local?.stop();
  });

  it("an administrator gives a task to its owner with a command", async () => {
    await inChannel(admin, "/plan assign 30 @体育科科长 体育科");
    await expectText(admin, "已生效");
    await keepScreenshot(admin, "ledger-1-assigned");
  });

  it("what somebody else reports waits for the owner, who says yes in the direct message", async () => {
    await say(reader, "Task 30: 3 more sites this week");
    await expectText(reader, "Passed to 体育科科长");
    await keepScreenshot(reader, "ledger-2-waits");
    await expectText(owner, "Alex 报送，您确认后计入台账");
    await keepScreenshot(owner, "ledger-3-owners-card");
    await owner.getByRole("button", { name: "同意记录" }).click();
    await expectText(owner, "本次 +3 → 累计 3/40 处");
    await expectText(reader, "体育科科长 confirmed this:");
    await keepScreenshot(owner, "ledger-4-owner-said-yes");
    await keepScreenshot(reader, "ledger-5-reporter-told");
  });

  it("after an edit the entry can be corrected as the message reads now", async () => {
    await say(owner, "任务30累计9处");
    await expectText(owner, "9/40 处");
    await act(owner, "任务30累计9处", "编辑消息");
    const box = owner.getByRole("textbox", { name: "编辑消息" });
    await box.fill("任务30累计14处");
    await box.press("Enter");
    await expectText(owner, "原消息已修改");
    await keepScreenshot(owner, "ledger-6-edited");
    await owner.getByRole("button", { name: "按新消息更正" }).click();
    await expectText(owner, "14/40 处");
    await keepScreenshot(owner, "ledger-7-corrected");
    expect((await entries()).at(-1)).toMatchObject({ amount: 14, supersedes: expect.any(String) });
  });

  it("after a deletion the entry can be voided", async () => {
    await say(owner, "任务30本周新增5处");
    await expectText(owner, "19/40 处");
    owner.once("dialog", (dialog) => void dialog.accept());
    await act(owner, "任务30本周新增5处", "删除消息");
    await expectText(owner, "原消息已删除");
    await keepScreenshot(owner, "ledger-8-deleted");
    await owner.getByRole("button", { name: "撤销这一条" }).click();
    await expectText(owner, "已撤销，不再计入");
    expect((await entries()).at(-1)?.voided).toMatchObject({ by: "U0SPORT" });
  });

  it("a colleague's message is recorded with its shortcut, and stays its evidence", async () => {
    await inChannel(reader, "第30项：验收通过2处，照片在群里");
    await openChannel(owner);
    await act(owner, "第30项：验收通过2处", "记为进展");
    const modal = owner.getByRole("dialog");
    await modal.getByText("来自消息：").waitFor();
    await modal.getByRole("radio", { name: "本次新增" }).check();
    await modal
      .getByRole("spinbutton")
      .or(modal.getByRole("textbox", { name: "数量" }))
      .first()
      .fill("2");
    await keepScreenshot(owner, "ledger-9-message-shortcut");
    await modal.getByRole("button", { name: "登记", exact: true }).click();
    await modal.waitFor({ state: "hidden" });
    await openMessages(owner);
    await expectText(owner, "本次 +2 → 累计 16/40 处");
    expect((await entries()).at(-1)).toMatchObject({
      source: "shortcut",
      amount: 2,
      permalink: expect.stringContaining("/archives/C0DUBAN/p"),
      evidence: [{ kind: "link", title: "原消息" }],
    });
  });

  it("a file goes with the form, and stands in the task's history", async () => {
    await openChannel(owner);
    await owner
      .getByRole("main", { name: "#督办" })
      .getByRole("button", { name: "添加", exact: true })
      .click();
    await owner.getByRole("menuitem", { name: /登记进展/ }).click();
    const modal = owner.getByRole("dialog");
    await modal.getByRole("combobox", { name: "哪项任务" }).fill("30 ");
    await owner.getByRole("option", { name: /^30 / }).first().click();
    await modal
      .getByRole("spinbutton")
      .or(modal.getByRole("textbox", { name: "数量" }))
      .first()
      .fill("1");
    await modal.locator("input[type=file]").setInputFiles({
      name: "验收单.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.4\n%%EOF\n"),
    });
    await modal.getByText("验收单.pdf").scrollIntoViewIfNeeded();
    await keepScreenshot(owner, "ledger-10-form-with-file");
    await modal.getByRole("button", { name: "登记", exact: true }).click();
    await modal.waitFor({ state: "hidden" });
    await openMessages(owner);
    await expectText(owner, "本次 +1 → 累计 17/40 处");
    await say(owner, "/plan 30");
    await expectText(owner, "📎 验收单.pdf");
    await keepScreenshot(owner, "ledger-11-plan-30");
    await owner.getByRole("button", { name: /^历史（/ }).click();
    const history = owner.getByRole("dialog");
    await history.getByText("📎 验收单.pdf").waitFor();
    await expectText(owner, "体育科科长 已撤销");
    await keepScreenshot(owner, "ledger-12-history");
  });

  it("the pages reached nothing beyond this machine and raised no error", () => {
    for (const page of [admin, owner, reader]) expect([...page.errors, ...page.outsideRequests]).toEqual([]);
  });

  const entries = (): Promise<Entry[]> => {
    const { services } = local.duban;
    return services.entries.list(services.plan.hash);
  };

  async function openAs(user: string): Promise<TestPage> {
    const page = await browser.openPage();
    await page.goto(`${local.page}?user=${user}`);
    return page;
  }

  async function messagesOf(user: string): Promise<TestPage> {
    const page = await openAs(user);
    await openMessages(page);
    return page;
  }
});

async function openMessages(page: TestPage): Promise<void> {
  const apps = page.getByRole("region", { name: /应用|Apps/ });
  await apps.getByRole("button", { name: /督办/ }).click();
  await page.getByRole("tab", { name: /消息|Messages/ }).click();
}

async function openChannel(page: TestPage): Promise<void> {
  const channels = page.getByRole("region", { name: /频道|Channels/ });
  await channels.getByRole("button", { name: /^督办/ }).click();
}

async function inChannel(page: TestPage, text: string): Promise<void> {
  await openChannel(page);
  await write(page, /#督办/, text);
}

/** Says something in the direct message with Duban. */
async function say(page: TestPage, text: string): Promise<void> {
  await write(page, /督办/, text);
}

async function write(page: TestPage, box: RegExp, text: string): Promise<void> {
  const composer = page.getByRole("textbox", { name: box }).last();
  await composer.fill(text);
  // A list of completions would take the Enter.
  await composer.press("Escape");
  await composer.press("Enter");
}

/** Chooses something in the menu of a message. */
async function act(page: TestPage, message: string, choice: string): Promise<void> {
  const item = page.locator("li.message", { hasText: message }).first();
  await item.hover();
  await item.getByRole("button", { name: "更多操作" }).click();
  await page.getByRole("menuitem", { name: new RegExp(choice) }).click();
  await page.mouse.move(0, 0);
}

/** Waits until something is there, and shows it to the picture that is taken next. */
async function expectText(page: TestPage, text: string): Promise<void> {
  // What is read aloud to those who do not see the page says it as well.
  const found = page.locator("li.message, [role=dialog]").getByText(text).last();
  await found.waitFor();
  await found.evaluate((element) => element.scrollIntoView({ block: "center" }));
}
