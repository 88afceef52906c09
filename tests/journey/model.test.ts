import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { expect, it, onTestFinished } from "vitest";
import { readConfig } from "../../src/config.ts";
import { startLocalSlack } from "../../src/local-slack.ts";
import { keepScreenshot, openBrowser } from "../support/browser.ts";
import { calls, handsIn, type Reply, type Script } from "../support/scripted-model/reply.ts";
import { startScriptedModel } from "../support/scripted-model/start-scripted-model.ts";

/** A reply that is kept back until the test lets it go. */
function held(reply: Script[number]): { step: Script[number]; letGo(): void } {
  let letGo = (): void => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return {
    letGo: () => letGo(),
    step: async (request): Promise<Reply> => {
      await released;
      return typeof reply === "function" ? reply(request) : reply;
    },
  };
}

it.skipIf(!existsSync("dist/page/index.html"))(
  "with a model, a person sees in the page what is being read, and then the verified answer in the same message",
  { timeout: 60_000 },
  async () => {
    const answer = held(
      handsIn(
        ["任务30建设体育设施40处，侧重场地。", ["40处"]],
        ["任务31组织开展35项次群体赛事活动，侧重赛事。", ["35项次"]],
      ),
    );
    const model = await startScriptedModel([
      calls("get_task", { task: 30 }),
      calls("get_task", { task: 31 }),
      answer.step,
    ]);
    const config = readConfig(
      {
        DUBAN_DATA_DIR: mkdtempSync(join(tmpdir(), "duban-journey-")),
        PORT: "0",
        OPENAI_API_KEY: "sk-test-key",
        OPENAI_BASE_URL: model.baseUrl,
        OPENAI_MODEL: "scripted",
      },
      process.cwd(),
    );
    const local = await startLocalSlack(config, process.cwd(), pino({ level: "silent" }));
    onTestFinished(() => local.stop());
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.openPage();
    await page.goto(local.page);
    const main = page.getByRole("main", { name: "#督办" });
    await main.getByRole("textbox").fill("@督办 任务30和任务31有什么区别？");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /1 条回复/ }).click();
    await page.getByText("正在阅读任务31……").first().waitFor();
    await keepScreenshot(page, "journey-model-1-working");
    const carets = await page
      .locator(".task-title")
      .evaluateAll((tasks) => tasks.map((task) => getComputedStyle(task, "::after").content));
    expect([...new Set(carets)]).toEqual(["none"]);
    await page.getByRole("button", { name: "切换到深色" }).click();
    await keepScreenshot(page, "journey-model-1-working-dark");
    answer.letGo();
    await page.getByText("任务30建设体育设施40处，侧重场地。").first().waitFor();
    await page.getByText("查阅过程").first().waitFor();
    await keepScreenshot(page, "journey-model-2-answer-dark");
    await page.getByRole("button", { name: "切换到浅色" }).click();
    await keepScreenshot(page, "journey-model-2-answer");
    expect(await page.getByText(/正在阅读任务/).count()).toBe(0);
    expect(page.errors).toEqual([]);
    expect(page.outsideRequests).toEqual([]);
  },
);
